-- What a look at a link found, one row a link of an agency: the cache for 7 days, and the list of what is still to look at.
create table link_check (
  agency_id bigint not null references agency,
  digest bytea not null, -- SHA-256 of the address, which may be longer than an index takes
  address text not null, -- as it is opened: without fragment and what only tracks
  host text not null,
  due_at timestamptz, -- when it is to be looked at next; null: not before somebody asks
  checked_at timestamptz, -- null: not yet
  outcome text check (outcome in (
    'ok', 'not_found', 'gone', 'server_error', 'tls', 'dns', 'unreachable', 'timeout', 'refused', 'robots', 'other')),
  status integer, -- of the last answer; null where there was none
  hops integer not null default 0, -- redirects followed
  final_address text,
  other_domain boolean not null default false, -- whether it ended at another registrable domain
  title text,
  og_title text,
  first_failed_at timestamptz, -- of the failures since it last worked
  last_failed_at timestamptz,
  primary key (agency_id, digest)
);

create index link_check_due on link_check (agency_id, due_at) where due_at is not null;
create index link_check_checked on link_check (agency_id, checked_at) where checked_at is not null;

-- Whether an agency wants its links looked at, and which job is at it: one at a time.
create table link_checking (
  agency_id bigint not null references agency,
  enabled boolean not null default true,
  runner text, -- the instance of the job under way
  alive_at timestamptz, -- its last sign of life
  primary key (agency_id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['link_check', 'link_checking']
  loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy agency_wall on %I
         using (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)
         with check (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)',
      tenant);
  end loop;
end $$;
