-- What a client is told of one month or year: written as blocks, then frozen as versions.
create table report (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  from_on date not null,
  to_on date not null,
  state text not null default 'draft' check (state in ('draft', 'review', 'published')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_id bigint references person, -- null: the command line
  primary key (agency_id, id),
  unique (agency_id, client_id, from_on, to_on),
  foreign key (agency_id, client_id) references client (agency_id, id),
  check (from_on <= to_on)
);

-- A block of a report being written: where it stands, whether the client sees it, and what the manager wrote in it.
create table report_block (
  agency_id bigint not null,
  report_id bigint not null,
  kind text not null,
  position smallint not null,
  shown boolean not null,
  words text not null default '' check (length(words) <= 20000),
  primary key (agency_id, report_id, kind),
  foreign key (agency_id, report_id) references report (agency_id, id)
);

-- What a client has read, and nothing changes any more. The hash betrays whoever tries.
create table report_version (
  agency_id bigint not null,
  id bigint generated always as identity,
  report_id bigint not null,
  number integer not null check (number > 0),
  shape smallint not null, -- how the page is written down
  page bytea not null, -- the finished page, as JSON
  sha256 bytea not null check (length(sha256) = 32),
  published_at timestamptz not null,
  published_by_id bigint references person,
  primary key (agency_id, id),
  unique (agency_id, report_id, number),
  foreign key (agency_id, report_id) references report (agency_id, id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['report', 'report_block', 'report_version']
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
