-- One agency may be a demo: invented figures, a person who needs no password to look around, removable whole.
alter table agency add column demo boolean not null default false;
create unique index one_demo_agency on agency (demo) where demo;

-- The demo's person. Does not count as somebody being there: the first run stays open.
alter table person add column demo boolean not null default false;

-- How far the making of the demo is. One row: asked_at is the day its figures run up to, so that work taken up again
-- after a crash invents the same.
create table demo_making (
  agency_id bigint not null primary key references agency,
  asked_at timestamptz not null,
  steps_done integer not null default 0,
  steps_all integer not null,
  made_at timestamptz,
  failed boolean not null default false
);

alter table demo_making enable row level security;
alter table demo_making force row level security;
create policy agency_wall on demo_making
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);
