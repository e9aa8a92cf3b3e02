-- Files dropped together. Nothing here is a figure: figures are observations (V004) made when a batch is committed.
create table import_batch (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  person_id bigint references person, -- null: the command line
  client_id bigint, -- set when the files were dropped on one client's page
  state text not null check (state in ('open', 'queued', 'committed', 'refused', 'discarded')),
  -- What the preview said, as JSON, and what it was made from: a commit whose figures would differ is refused.
  preview text,
  preview_digest text,
  steps_done integer not null default 0,
  steps_all integer not null default 0,
  refusal text,
  created_at timestamptz not null,
  committed_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index on import_batch (agency_id, created_at desc);

create table import_file (
  agency_id bigint not null,
  id bigint generated always as identity,
  batch_id bigint not null,
  position integer not null,
  name text not null,
  size bigint not null,
  sha256 bytea not null,
  -- What the file is, by its content: 'overview', 'pin_list' or 'refused'.
  kind text not null check (kind in ('overview', 'pin_list', 'refused')),
  refusal text, -- why it cannot be read; such a file's bytes are not kept
  account text, -- the account most of its board URLs bear
  client_id bigint, -- whose file it is; null until known
  left_out boolean not null default false,
  -- File modification time if believable, else the time of import; may be corrected in the preview.
  downloaded_at timestamptz not null,
  uploaded_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, batch_id, id),
  foreign key (agency_id, batch_id) references import_batch (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index on import_file (agency_id, batch_id, position);
create index on import_file (agency_id, client_id, sha256);

-- The bytes of a file, in pieces, so that no piece is large and every node of the app can read them.
create table import_chunk (
  agency_id bigint not null,
  file_id bigint not null,
  piece integer not null,
  content bytea not null,
  primary key (agency_id, file_id, piece),
  foreign key (agency_id, file_id) references import_file (agency_id, id)
);

-- What one batch brought to one client: the unit of history and of undo.
create table client_import (
  agency_id bigint not null,
  id bigint generated always as identity,
  batch_id bigint not null,
  client_id bigint not null,
  person_id bigint references person, -- null: the command line
  committed_at timestamptz not null,
  days_new integer not null,
  days_changed integer not null,
  lists_new integer not null,
  pins_filled integer not null,
  undone_at timestamptz,
  undone_by bigint references person,
  primary key (agency_id, id),
  unique (agency_id, client_id, id),
  foreign key (agency_id, batch_id) references import_batch (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index on client_import (agency_id, batch_id);
