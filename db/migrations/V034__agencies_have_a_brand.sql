-- What clients see of an agency on links, on paper and in mails.
create table agency_brand (
  agency_id bigint not null references agency,
  colour text check (colour ~ '^#[0-9a-f]{6}$'), -- none: each client's own
  sender text not null default '', -- whom mails are from; empty: the agency's name
  footer text not null default '',
  primary key (agency_id)
);

-- Where a client differs from its agency. No row: the agency's colour, where it has one.
create table client_brand (
  agency_id bigint not null,
  client_id bigint not null,
  colour_from text not null check (colour_from in ('agency', 'list', 'own')),
  colour text check (colour ~ '^#[0-9a-f]{6}$'),
  primary key (agency_id, client_id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  check (colour_from <> 'own' or colour is not null)
);

-- Pictures of our own making. The one before stays, so that a change can be taken back.
create table agency_logo (
  agency_id bigint not null references agency,
  content bytea,
  before bytea,
  primary key (agency_id)
);

alter table client_logo alter column content drop not null, add column before bytea;

-- The name an agency's links are reached at, beside this installation's own.
alter table agency add column link_host text unique check (link_host = lower(link_host));

do $$
declare
  tenant text;
begin
  foreach tenant in array array['agency_brand', 'client_brand', 'agency_logo'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy agency_wall on %I
         using (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)
         with check (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)',
      tenant);
  end loop;
end $$;
