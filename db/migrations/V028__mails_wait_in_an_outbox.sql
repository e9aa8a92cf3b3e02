-- Mails wait here until an SMTP server has taken them, and what became of them is remembered. Bodies and files go after
-- 30 days. That nothing is ever sent twice is the unique key's doing: an effect is what a mail is for, say
-- 'report:17:2026-10', and one recipient gets it once.
create table mail (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  client_id bigint, -- null: it is about the agency as a whole
  kind text not null, -- who wrote it
  effect text not null,
  recipient text not null check (recipient = lower(recipient)),
  recipient_name text not null default '',
  copies text[] not null default '{}',
  reply_to text,
  from_name text not null,
  subject text not null,
  html text, -- null: dropped
  body text, -- the same in plain words
  listed boolean not null, -- whether one press ends such mails
  state text not null check (state in ('held', 'queued', 'sending', 'sent', 'failed')),
  reason text not null default '', -- a key for held; the server's words for failed
  tries integer not null default 0,
  message_id text not null, -- the same at each try
  created_at timestamptz not null,
  due_at timestamptz not null,
  sent_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, effect, recipient),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index mail_newest on mail (agency_id, created_at desc);

-- Pictures a mail shows and files it brings.
create table mail_enclosure (
  agency_id bigint not null,
  mail_id bigint not null,
  position integer not null,
  name text not null,
  media_type text not null,
  content_id text, -- null: attached
  content bytea not null,
  primary key (agency_id, mail_id, position),
  foreign key (agency_id, mail_id) references mail (agency_id, id)
);

-- The ways to end mails that went out, each try its own: only hashes, so that a stolen database opens nothing.
create table mail_way_out (
  agency_id bigint not null,
  hash bytea not null,
  mail_id bigint not null,
  made_at timestamptz not null,
  primary key (agency_id, hash),
  foreign key (agency_id, mail_id) references mail (agency_id, id)
);

-- Who wants no more of an agency's mails that one can end.
create table mail_refusal (
  agency_id bigint not null references agency,
  recipient text not null check (recipient = lower(recipient)),
  at timestamptz not null,
  primary key (agency_id, recipient)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['mail', 'mail_enclosure', 'mail_way_out', 'mail_refusal']
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

-- Whether somebody wants a mail about all clients on Mondays at seven, and where their Monday begins.
alter table person
  add column digest boolean not null default false,
  add column time_zone text not null default 'UTC';
