-- What somebody said of a table's columns, for the agency's next file with the same ones.
create table table_mapping (
  agency_id bigint not null references agency,
  signature text not null check (signature ~ '^[0-9a-f]{64}$'), -- of the columns' names
  mapping text not null, -- JSON
  person_id bigint references person, -- null: the command line
  said_at timestamptz not null,
  primary key (agency_id, signature)
);

alter table table_mapping enable row level security;
alter table table_mapping force row level security;
create policy agency_wall on table_mapping
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);
