-- Which blocks a new report has, in which order, and the words they begin with: an agency's, and a client's own once
-- somebody changed it for that client.
create table report_plan (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  client_id bigint, -- null: the agency's
  kind text not null,
  position smallint not null,
  shown boolean not null,
  words text not null default '' check (length(words) <= 20000),
  primary key (agency_id, id),
  unique nulls not distinct (agency_id, client_id, kind),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

-- In which language and with which dates and numbers a client is written to, and what both want to reach.
create table report_reader (
  agency_id bigint not null,
  client_id bigint not null,
  locale text not null default 'en',
  goal bigint check (goal > 0), -- outbound clicks a month
  primary key (agency_id, client_id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['report_plan', 'report_reader']
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
