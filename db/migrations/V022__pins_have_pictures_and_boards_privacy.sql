-- Whether a Pin was saved from somebody else, its picture or film, and who sees a board and pins to it.
alter table pin
  add column saved boolean, -- false: made by the account itself
  add column image text,
  add column image_width integer, -- pixels
  add column image_height integer,
  add column format text,
  add column duration_seconds integer;

alter table pin_detail
  add column saved boolean,
  add column image text,
  add column image_width integer check (image_width > 0),
  add column image_height integer check (image_height > 0),
  add column format text check (format in ('image', 'video', 'carousel', 'idea')),
  add column duration_seconds integer check (duration_seconds >= 0),
  drop constraint pin_detail_cleared_check,
  add constraint pin_detail_cleared_check check (cleared <@ array[
    'board', 'created', 'link_added', 'saved', 'image_width', 'image_height', 'format', 'duration']);

alter table board
  add column privacy text,
  add column collaborators bigint,
  add column created_on date;

alter table board_detail
  add column privacy text check (privacy in ('public', 'protected', 'secret')),
  add column collaborators bigint check (collaborators >= 0),
  add column created_on date,
  add column cleared text[] not null default '{}'
    check (cleared <@ array['privacy', 'collaborators', 'created']);
