-- Which key what is sealed in here was sealed under. With another one nothing opens, so the program refuses to start.
create table sealing_key (
  one boolean primary key default true check (one),
  fingerprint bytea not null,
  since timestamptz not null
);

-- What must be found before the agency is known: whose a token is that somebody came with.
create table token_lookup (
  token_hash bytea primary key,
  agency_id bigint not null references agency,
  kind text not null check (kind in ('share')),
  subject bigint not null
);

create index on token_lookup (agency_id);

-- What an agency asks of all its links.
create table share_rule (
  agency_id bigint not null references agency,
  longest_days integer check (longest_days between 1 and 3650),
  password_required boolean not null default false,
  endless_allowed boolean not null default false,
  primary key (agency_id)
);

create table share (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  client_id bigint not null,
  kind text not null check (kind in ('live', 'report', 'audit')),
  -- The report or the audit; none for the dashboard.
  subject bigint,
  label text not null,
  token_hash bytea not null,
  -- The token itself, sealed under the installation's key, so that the link can be copied again.
  token_sealed bytea not null,
  password_hash text,
  -- Raised by all that ends what was unlocked: another password, a pause, another address.
  lock_version integer not null default 1,
  expires_at timestamptz,
  sections text[] not null,
  dates_open boolean not null,
  pdf boolean not null,
  notes boolean not null,
  -- The question the page opens with, as an address says it.
  question text not null,
  -- Who may show the page in a frame of theirs.
  origins text[] not null default '{}',
  -- A page that stands still: what it said when it was frozen, and the hash of that.
  frozen bytea,
  frozen_sha256 bytea,
  frozen_at timestamptz,
  paused_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null,
  created_by bigint references person,
  opened integer not null default 0,
  first_opened_at timestamptz,
  last_opened_at timestamptz,
  version integer not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index on share (agency_id, client_id);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['share_rule', 'share'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy agency_wall on %I
         using (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)
         with check (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)',
      tenant);
  end loop;
end $$;
