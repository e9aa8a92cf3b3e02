-- What Google Analytics counted: a list of sessions by page over a range, as one file gave it. Append-only but for
-- undone. Of one range and page the newest download counts, then the later import, then the later file.
create table visit_list (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  from_on date not null,
  to_on date not null,
  import_id bigint not null,
  file_id bigint not null,
  downloaded_at timestamptz not null,
  undone boolean not null default false,
  primary key (agency_id, id),
  unique (agency_id, client_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, client_id, import_id) references client_import (agency_id, client_id, id),
  foreign key (agency_id, file_id) references import_file (agency_id, id),
  check (from_on <= to_on)
);

create index on visit_list (agency_id, client_id, from_on, to_on);
create index on visit_list (agency_id, client_id, import_id);

-- host and path as in landing_page; an empty host is the client's own site, for most reports name none.
create table observed_visit (
  agency_id bigint not null,
  client_id bigint not null,
  list_id bigint not null,
  place integer not null, -- its place in the list, from 1
  host text not null,
  path text not null,
  sessions bigint not null check (sessions >= 0),
  engaged bigint check (engaged >= 0),
  key_events numeric,
  revenue numeric, -- in the currency of the property, which reports do not name
  primary key (agency_id, client_id, list_id, place),
  foreign key (agency_id, client_id, list_id) references visit_list (agency_id, client_id, id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['visit_list', 'observed_visit'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy agency_wall on %I
         using (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)
         with check (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)',
      tenant);
  end loop;
end $$;
