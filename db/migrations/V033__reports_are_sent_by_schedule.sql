-- How a client gets its monthly report by mail.
create table report_schedule (
  agency_id bigint not null,
  client_id bigint not null,
  enabled boolean not null,
  working_day smallint not null check (working_day between 1 and 15), -- of the month after, in the client's time zone
  recipients text[] not null,
  copies text[] not null default '{}',
  reply_to text,
  review boolean not null default true, -- nothing goes out before somebody published the report
  attached boolean not null default true, -- the report as a PDF
  begins_on date not null, -- the first month it sends: none from before somebody wished it
  person_id bigint references person, -- who settled it: told when days are missing or something is to be looked at
  version integer not null default 1,
  primary key (agency_id, client_id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

alter table report_schedule enable row level security;
alter table report_schedule force row level security;
create policy agency_wall on report_schedule
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);
