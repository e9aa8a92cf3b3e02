-- A table Outboard does not know is kept and waits until somebody says what its columns are.
alter table import_file
  add column mapping text, -- what was said, as JSON; null while nobody did
  add column waits text; -- why it cannot go ahead yet, as a sentence; null when it can

alter table import_file drop constraint import_file_kind_check;
-- Which kinds there are, the program knows; a list here would have to be replaced with every new kind of file.
alter table import_file add constraint import_file_kind_check check (kind ~ '^[a-z][a-z0-9_]{1,30}$');

comment on column import_file.kind is 'what the file is, by its content; refused: nothing that can be read';
