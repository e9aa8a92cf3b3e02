-- Who the people are that saw or used a client's Pins, as an "Audience insights" export says it of one day. Append-only
-- but for undone: of several snapshots of one audience and day the newest download stands.
create table audience_snapshot (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  audience text not null check (audience in ('total', 'engaged')),
  day date not null,
  aggregation text not null, -- as the file says, 'Monthly' in all seen
  size bigint check (size >= 0), -- people, rounded up by Pinterest: at most so many
  import_id bigint not null,
  file_id bigint not null,
  downloaded_at timestamptz not null,
  digest text not null, -- of all it says, so that the same content in another file is noticed
  undone boolean not null default false,
  primary key (agency_id, id),
  unique (agency_id, client_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, client_id, import_id) references client_import (agency_id, client_id, id),
  foreign key (agency_id, file_id) references import_file (agency_id, id)
);

create index on audience_snapshot (agency_id, client_id, audience, day);
create index on audience_snapshot (agency_id, client_id, import_id);

create table audience_share (
  agency_id bigint not null,
  client_id bigint not null,
  snapshot_id bigint not null,
  place integer not null, -- its place in the file, from 1
  dimension text not null check (dimension in
    ('category', 'interest', 'country', 'metro', 'gender', 'device', 'age')),
  label text not null, -- in the language of whoever downloaded it
  category text, -- of an interest: the category it belongs to
  pinterest_id text, -- of a category or interest: Pinterest's number, the same in every language
  share double precision check (share >= 0), -- of the audience, 1 is all of it
  affinity double precision check (affinity >= 0), -- 1 is Pinterest's average
  primary key (agency_id, client_id, snapshot_id, place),
  foreign key (agency_id, client_id, snapshot_id) references audience_snapshot (agency_id, client_id, id)
);

alter table audience_snapshot enable row level security;
alter table audience_snapshot force row level security;
create policy agency_wall on audience_snapshot
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);
alter table audience_share enable row level security;
alter table audience_share force row level security;
create policy agency_wall on audience_share
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);

-- What else an import may bring than figures and Pins, for its line in the history.
alter table client_import
  add column audiences integer not null default 0,
  add column boards_filled integer not null default 0,
  add column keywords integer not null default 0;

-- Which kinds there are, BatchFile.Kind says alone; here they only have to look like one.
alter table import_file drop constraint import_file_kind_check;
alter table import_file add constraint import_file_kind_check check (kind ~ '^[a-z][a-z0-9_]{1,30}$');
