-- People of a client who read what their agency shows them, without a password: they come in by a link that is mailed to
-- them and opens once. They are nobody in `person`, so nothing that lets members in can ever let them in.
create table reader (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  email text not null check (email = lower(email)),
  name text not null,
  invited_at timestamptz not null,
  person_id bigint references person, -- who invited them first
  last_seen_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, email)
);

-- Whose figures they may read.
create table reader_client (
  agency_id bigint not null,
  reader_id bigint not null,
  client_id bigint not null,
  added_at timestamptz not null,
  primary key (agency_id, reader_id, client_id),
  foreign key (agency_id, reader_id) references reader (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index on reader_client (agency_id, client_id);

-- What lets them in: a link, once, and what a browser got for it.
create table reader_pass (
  agency_id bigint not null,
  token_hash bytea not null,
  reader_id bigint not null,
  kind text not null check (kind in ('link', 'session')),
  -- The token, sealed, where no mail can be sent and a person has to hand it over.
  token_sealed bytea,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (agency_id, token_hash),
  foreign key (agency_id, reader_id) references reader (agency_id, id)
);

create index on reader_pass (agency_id, reader_id);

alter table token_lookup drop constraint token_lookup_kind_check;
alter table token_lookup add constraint token_lookup_kind_check
  check (kind in ('share', 'reader-link', 'reader-session'));

do $$
declare
  tenant text;
begin
  foreach tenant in array array['reader', 'reader_client', 'reader_pass'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy agency_wall on %I
         using (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)
         with check (agency_id = nullif(current_setting(''outboard.agency'', true), '''')::bigint)',
      tenant);
  end loop;
end $$;
