-- One audit of one client: asked for, run, done. Results are never changed afterwards.
create table audit_run (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  cause text not null check (cause in ('hand', 'import', 'schedule', 'command')),
  person_id bigint references person,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  progress smallint not null default 0 check (progress between 0 and 100),
  again boolean not null default false, -- asked for while under way: the data changed meanwhile
  asked_at timestamptz not null,
  ended_at timestamptz,
  figures_from date, -- the days the figures are of
  figures_to date,
  pins integer, -- looked at
  boards integer,
  score double precision check (score between 0 and 100), -- null: no scored rule ran
  primary key (agency_id, id),
  unique (agency_id, client_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

-- A double click, two colleagues, an import and a schedule: one run at a time for each client.
create unique index audit_run_under_way on audit_run (agency_id, client_id) where state in ('waiting', 'running');
create index audit_run_newest on audit_run (agency_id, client_id, ended_at desc) where state = 'done';

-- What one rule said in one run.
create table audit_result (
  agency_id bigint not null,
  client_id bigint not null,
  run_id bigint not null,
  rule text not null,
  outcome text not null check (outcome in ('found', 'clear', 'not_run')),
  by_hand boolean not null default false, -- answered by a person; scored apart
  severity text not null check (severity in ('info', 'low', 'medium', 'high', 'critical')),
  certainty text not null check (certainty in ('A', 'B', 'C')),
  cases integer not null default 0,
  looked_at integer not null default 0,
  subjects text[] not null default '{}', -- all of them, the worst first
  examples jsonb not null default '[]', -- up to 20, with the values that made them
  settings jsonb not null default '{}', -- judged by these
  needs text[] not null default '{}', -- not run: which data would enable it
  trend text check (trend in ('new', 'same', 'better', 'worse', 'back', 'fixed')),
  before_run_id bigint, -- the last run before in which the rule ran
  primary key (agency_id, client_id, run_id, rule),
  foreign key (agency_id, client_id, run_id) references audit_run (agency_id, client_id, id)
);

-- What became of what a rule found: one a client and rule, from the first time on.
create table finding (
  agency_id bigint not null,
  client_id bigint not null,
  rule text not null,
  status text not null default 'open' check (status in ('open', 'in_progress', 'fixed', 'accepted')),
  proof text check (proof in ('hand', 'evidence')), -- how fixed is known: somebody says so, or a run shows it
  owner_id bigint references person,
  reason text not null default '', -- of accepting; what was done, of fixing by hand
  first_run_id bigint not null,
  last_run_id bigint not null, -- the last in which it was found
  changed_at timestamptz not null,
  primary key (agency_id, client_id, rule),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, client_id, first_run_id) references audit_run (agency_id, client_id, id),
  foreign key (agency_id, client_id, last_run_id) references audit_run (agency_id, client_id, id),
  check ((proof is null) = (status <> 'fixed'))
);

create index finding_of_owner on finding (agency_id, owner_id) where owner_id is not null;

-- Append-only: what people and runs did to a finding.
create table finding_act (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  rule text not null,
  at timestamptz not null,
  person_id bigint references person,
  run_id bigint, -- null: a person's act
  act text not null check (act in ('opened', 'started', 'fixed', 'accepted', 'reopened', 'assigned', 'noted', 'confirmed', 'came_back')),
  owner_id bigint references person,
  note text not null default '',
  primary key (agency_id, id),
  foreign key (agency_id, client_id, rule) references finding (agency_id, client_id, rule)
);

create index on finding_act (agency_id, client_id, rule);

-- Append-only: what somebody saw with their own eyes where Outboard cannot look. The newest stands.
create table rule_answer (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  rule text not null,
  answer text not null check (answer in ('fine', 'problem', 'unknown')), -- unknown takes an answer back
  cases integer check (cases > 0), -- where somebody counted
  note text not null default '',
  examples text not null default '',
  person_id bigint references person,
  answered_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create index on rule_answer (agency_id, client_id, rule);

-- An agency's own thresholds and severities, and a client's where it differs (client_id is not null). The rule '*' holds
-- what concerns the audit as a whole.
create table rule_setting (
  agency_id bigint not null references agency,
  id bigint generated always as identity,
  client_id bigint,
  rule text not null,
  name text not null,
  value text not null,
  primary key (agency_id, id),
  unique nulls not distinct (agency_id, client_id, rule, name),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

-- An agency's own words in place of those Outboard brings, by list and language.
create table word_list (
  agency_id bigint not null references agency,
  name text not null,
  words text[] not null,
  primary key (agency_id, name)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array
    array['audit_run', 'audit_result', 'finding', 'finding_act', 'rule_answer', 'rule_setting', 'word_list']
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
