-- Daily Pin figures are wide: one observation of all metrics, since a file has them side by side.
alter table observation
  alter column metric drop not null,
  add check ((metric is null) = (kind = 'pin_days'));

alter table range_list
  drop constraint range_list_kind_check,
  add check (kind in ('boards', 'pins'));

-- Days of Pins with a value only, as one file gave them. Grows as pin_day does, times the files that speak of a day.
create table observed_pin_day (
  agency_id bigint not null,
  client_id bigint not null,
  observation_id bigint not null,
  pin_id bigint not null,
  day date not null,
  outbound_clicks bigint check (outbound_clicks >= 0),
  pin_clicks bigint check (pin_clicks >= 0),
  impressions bigint check (impressions >= 0),
  saves bigint check (saves >= 0),
  primary key (agency_id, client_id, observation_id, pin_id, day),
  foreign key (agency_id, client_id, observation_id) references observation (agency_id, client_id, id),
  foreign key (agency_id, client_id, pin_id) references pin (agency_id, client_id, id)
) partition by hash (agency_id);

do $$
begin
  for n in 0..15 loop
    execute format(
      'create table observed_pin_day_p%s partition of observed_pin_day for values with (modulus 16, remainder %s)', n, n);
  end loop;
end $$;

-- What an import brought besides days and lists.
alter table client_import
  add column pin_days integer not null default 0,
  add column totals integer not null default 0;

-- The key finds a Pin's days; this finds the days of all Pins, and whether there are any.
create index on pin_day (agency_id, client_id, filter_set_id, day);

-- Account totals over ranges, as a manager's own sheet gave them: one metric an observation.
create table observed_range (
  agency_id bigint not null,
  client_id bigint not null,
  observation_id bigint not null,
  from_on date not null,
  to_on date not null,
  value bigint not null check (value >= 0),
  primary key (agency_id, client_id, observation_id, from_on, to_on),
  foreign key (agency_id, client_id, observation_id) references observation (agency_id, client_id, id),
  check (from_on <= to_on)
);

-- Derived: the newest word on each range.
create table account_range (
  agency_id bigint not null,
  client_id bigint not null,
  filter_set_id bigint not null,
  metric metric not null,
  from_on date not null,
  to_on date not null,
  value bigint not null,
  primary key (agency_id, client_id, filter_set_id, metric, from_on, to_on),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, filter_set_id) references filter_set (agency_id, id)
);

do $$
declare
  tenant text;
begin
  for tenant in
    select c.relname
    from pg_class c
    where c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p')
      and (c.relname in ('observed_range', 'account_range') or c.relname like 'observed\_pin\_day%')
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
