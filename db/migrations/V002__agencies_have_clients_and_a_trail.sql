-- Tenant tables from here on: agency_id leads every key, and a forced row policy stands behind it (V005).

-- Who did what, written in the transaction of the change itself.
create table trail (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  at timestamptz not null,
  person_id bigint references person, -- null: the command line
  act text not null,
  client_id bigint,
  subject text not null default '',
  primary key (agency_id, id)
);

create table client (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  slug text not null,
  name text not null,
  website text not null default '',
  niche text not null default '',
  time_zone text not null default 'UTC',
  colour text not null default 'teal',
  tags text[] not null default '{}',
  -- Identity of the filter set whose series the client's pages show: see filter_set.key.
  filters text not null default 'content types=organic',
  -- Raised by every edit, so that a form opened before a colleague's edit is noticed.
  version integer not null default 1,
  archived_at timestamptz,
  created_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, slug)
);

-- Slugs a client had before, which redirect.
create table client_former_slug (
  agency_id bigint not null,
  slug text not null,
  client_id bigint not null,
  primary key (agency_id, slug),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

-- Pinterest account names, lower case; files are routed by them.
create table client_account (
  agency_id bigint not null,
  account text not null check (account = lower(account)),
  client_id bigint not null,
  primary key (agency_id, account),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index on client_account (agency_id, client_id);

create table client_logo (
  agency_id bigint not null,
  client_id bigint not null,
  media_type text not null,
  content bytea not null,
  primary key (agency_id, client_id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
