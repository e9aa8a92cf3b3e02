create type metric as enum (
  'outbound_clicks', 'pin_clicks', 'impressions', 'saves', 'engagements', 'total_audience', 'engaged_audience',
  'outbound_click_rate', 'pin_click_rate', 'save_rate', 'engagement_rate'
);

create type observation_kind as enum ('days', 'boards', 'pins');

create table board (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  account text not null,
  slug text not null,
  name text, -- null until someone says it: shown from the slug meanwhile
  primary key (agency_id, id),
  unique (agency_id, client_id, account, slug),
  unique (agency_id, client_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

-- A Pin and what is known of it, derived from pin_detail: the newest word on each column.
create table pin (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  pinterest_id text not null check (pinterest_id ~ '^[0-9]{1,20}$'),
  title text,
  description text,
  link text,
  board_id bigint,
  created_on date,
  alt_text text,
  keywords text,
  link_added_on date,
  primary key (agency_id, id),
  unique (agency_id, client_id, pinterest_id),
  unique (agency_id, client_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, client_id, board_id) references board (agency_id, client_id, id)
);

create index on pin (agency_id, client_id, created_on);

-- Append-only: what a file or a person said of a Pin. Null says nothing; '' (or cleared = true for dates) empties.
create table pin_detail (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  pin_id bigint not null,
  import_id bigint, -- null: by hand
  person_id bigint references person,
  said_at timestamptz not null,
  title text,
  description text,
  link text,
  board_id bigint,
  created_on date,
  alt_text text,
  keywords text,
  link_added_on date,
  undone boolean not null default false,
  primary key (agency_id, id),
  foreign key (agency_id, client_id, pin_id) references pin (agency_id, client_id, id),
  foreign key (agency_id, client_id, board_id) references board (agency_id, client_id, id),
  foreign key (agency_id, client_id, import_id) references client_import (agency_id, client_id, id)
);

create index on pin_detail (agency_id, client_id, pin_id);
create index on pin_detail (agency_id, client_id, import_id);

-- A series' filters. key: its lines that differ from Pinterest's defaults, lower case, sorted, 'name=value; …'.
create table filter_set (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  key text not null,
  primary key (agency_id, id),
  unique (agency_id, key)
);

-- One series of days, one board list or one Pin list of one metric, as one file gave it. Append-only but for undone.
create table observation (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  filter_set_id bigint not null,
  kind observation_kind not null,
  metric metric not null,
  from_on date not null,
  to_on date not null,
  import_id bigint not null,
  file_id bigint not null,
  downloaded_at timestamptz not null,
  known integer not null, -- rows with a value
  undone boolean not null default false,
  primary key (agency_id, id),
  unique (agency_id, client_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, filter_set_id) references filter_set (agency_id, id),
  foreign key (agency_id, client_id, import_id) references client_import (agency_id, client_id, id),
  foreign key (agency_id, file_id) references import_file (agency_id, id),
  check (from_on <= to_on)
);

create index on observation (agency_id, client_id, filter_set_id, kind, metric, from_on, to_on);
create index on observation (agency_id, client_id, import_id);

-- Days with a value only: a blank says nothing, so it is not kept.
create table observed_day (
  agency_id bigint not null,
  client_id bigint not null,
  observation_id bigint not null,
  day date not null,
  value bigint check (value >= 0),
  rate double precision check (rate >= 0),
  primary key (agency_id, client_id, observation_id, day),
  foreign key (agency_id, client_id, observation_id) references observation (agency_id, client_id, id),
  check ((value is null) <> (rate is null))
);

create table observed_board (
  agency_id bigint not null,
  client_id bigint not null,
  observation_id bigint not null,
  board_id bigint not null,
  value bigint not null check (value >= 0),
  primary key (agency_id, client_id, observation_id, board_id),
  foreign key (agency_id, client_id, observation_id) references observation (agency_id, client_id, id),
  foreign key (agency_id, client_id, board_id) references board (agency_id, client_id, id)
);

create table observed_pin (
  agency_id bigint not null,
  client_id bigint not null,
  observation_id bigint not null,
  pin_id bigint not null,
  value bigint not null check (value >= 0),
  place integer not null, -- its place in the list, from 1
  primary key (agency_id, client_id, observation_id, pin_id),
  foreign key (agency_id, client_id, observation_id) references observation (agency_id, client_id, id),
  foreign key (agency_id, client_id, pin_id) references pin (agency_id, client_id, id)
);

create index on observed_pin (agency_id, client_id, pin_id);

-- Derived: what every page reads of a client's days. Null is unknown.
create table account_day (
  agency_id bigint not null,
  client_id bigint not null,
  filter_set_id bigint not null,
  day date not null,
  outbound_clicks bigint,
  pin_clicks bigint,
  impressions bigint,
  saves bigint,
  engagements bigint,
  total_audience bigint,
  engaged_audience bigint,
  primary key (agency_id, client_id, filter_set_id, day),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, filter_set_id) references filter_set (agency_id, id)
);

-- Derived: which list stands for a range, and what it sums to.
create table range_list (
  agency_id bigint not null,
  client_id bigint not null,
  filter_set_id bigint not null,
  kind observation_kind not null check (kind <> 'days'),
  metric metric not null,
  from_on date not null,
  to_on date not null,
  observation_id bigint not null,
  total bigint not null,
  least bigint, -- the last row's value: a Pin that is missing had at most this
  primary key (agency_id, client_id, filter_set_id, kind, metric, from_on, to_on),
  foreign key (agency_id, client_id, observation_id) references observation (agency_id, client_id, id),
  foreign key (agency_id, filter_set_id) references filter_set (agency_id, id)
);

-- Derived: daily figures of a Pin. The one table that grows without mercy, hence the partitions by agency.
create table pin_day (
  agency_id bigint not null,
  client_id bigint not null,
  filter_set_id bigint not null,
  pin_id bigint not null,
  day date not null,
  outbound_clicks bigint,
  pin_clicks bigint,
  impressions bigint,
  saves bigint,
  primary key (agency_id, client_id, filter_set_id, pin_id, day),
  foreign key (agency_id, client_id, pin_id) references pin (agency_id, client_id, id),
  foreign key (agency_id, filter_set_id) references filter_set (agency_id, id)
) partition by hash (agency_id);

do $$
begin
  for n in 0..15 loop
    execute format('create table pin_day_p%s partition of pin_day for values with (modulus 16, remainder %s)', n, n);
  end loop;
end $$;
