-- Documents are PDFs somebody asked for: made in the background, kept for a day, then gone.
create table document (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  kind text not null, -- who makes it
  subject bigint not null, -- what of: a number its maker knows
  name text not null, -- of the file, without its ending
  title text not null,
  state text not null default 'waiting' check (state in ('waiting', 'made', 'failed')),
  percent smallint not null default 0 check (percent between 0 and 100),
  content bytea,
  person_id bigint references person, -- null: the command line
  asked_at timestamptz not null,
  kept_until timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  check ((state = 'made') = (content is not null))
);

-- Asking twice while one is under way is asking once.
create unique index document_under_way on document (agency_id, client_id, kind, subject) where state = 'waiting';
-- How many somebody has asked for lately.
create index document_asked on document (agency_id, person_id, asked_at) where person_id is not null;

alter table document enable row level security;
alter table document force row level security;
create policy agency_wall on document
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);
