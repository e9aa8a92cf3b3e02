-- What people wrote on a client's timeline. Imports, audits and changed links stand there too; these are read where they are.
create table note (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  from_on date not null,
  to_on date not null, -- the same as from_on for a single day
  tag text not null check (tag in ('campaign', 'season', 'content', 'site', 'pinterest', 'other')),
  text text not null check (text <> ''),
  shown boolean not null default false, -- to the client
  person_id bigint references person, -- null: the command line
  created_at timestamptz not null,
  edited_by_id bigint references person, -- who touched it last
  edited_at timestamptz,
  -- Raised by every edit, so that a form opened before a colleague's edit is noticed.
  version integer not null default 1,
  removed_at timestamptz, -- a removed note can be brought back
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  check (from_on <= to_on)
);

create index note_days on note (agency_id, client_id, from_on) where removed_at is null;

alter table note enable row level security;
alter table note force row level security;

create policy agency_wall on note
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);
