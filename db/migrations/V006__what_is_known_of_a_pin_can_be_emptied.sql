-- Null says nothing and '' empties a text; a day or a board has no '', so these are emptied by name.
alter table pin_detail
  add column cleared text[] not null default '{}'
  check (cleared <@ array['board', 'created', 'link_added']);

-- Before the first statistics a full index on (agency_id, client_id, …) looks as good as the key itself, and every
-- foreign key check into pin then reads all Pins of the client. Days are only ever asked for where there is one.
drop index pin_agency_id_client_id_created_on_idx;
create index pin_created on pin (agency_id, client_id, created_on) where created_on is not null;
