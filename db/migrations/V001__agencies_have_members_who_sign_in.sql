-- Global tables: what must be found before the agency is known. MigrationsTest holds their closed list.

create table agency (
  id bigint generated always as identity primary key,
  slug text not null unique,
  name text not null,
  -- Below this many Pin clicks a rate is marked "few clicks".
  few_clicks integer not null default 50 check (few_clicks between 1 and 100000),
  -- The newest known days that Pinterest may still restate.
  provisional_days integer not null default 3 check (provisional_days between 0 and 30),
  -- A change is called one only from these sizes up, beside being more than noise.
  rate_change_points numeric(5, 2) not null default 0.5 check (rate_change_points between 0 and 100),
  count_change_percent numeric(5, 2) not null default 5 check (count_change_percent between 0 and 100),
  created_at timestamptz not null
);

create table person (
  id bigint generated always as identity primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  password_hash text not null,
  password_changed_at timestamptz not null,
  shortcuts boolean not null default true,
  theme text not null default '' check (theme in ('', 'light', 'dark')),
  created_at timestamptz not null
);

create table membership (
  agency_id bigint not null references agency,
  person_id bigint not null references person,
  role text not null check (role in ('owner', 'manager', 'analyst', 'viewer')),
  created_at timestamptz not null,
  primary key (agency_id, person_id)
);

create index on membership (person_id);

create table session (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  person_id bigint not null references person,
  device text not null,
  address text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null
);

create index on session (person_id);
create index on session (expires_at);

-- One row per counted thing (an address, an account): hits within the window that began at window_started_at.
create table login_limit (
  key text primary key,
  window_started_at timestamptz not null,
  hits integer not null
);

create index on login_limit (window_started_at);

-- db-scheduler's own table, as its documentation gives it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);

create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
create index on scheduled_tasks (priority desc, execution_time asc);
