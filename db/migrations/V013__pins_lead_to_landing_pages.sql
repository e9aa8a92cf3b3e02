-- A page that links of a client's Pins lead to. Which links lead to one page is decided by the program alone
-- (app.outboard.pins.landing.PageAddress): a second rule in SQL would be a second truth. Pins that were here before get
-- their page when the program starts.
create table landing_page (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  digest bytea not null, -- SHA-256 of the whole address, which may be longer than an index takes
  host text not null, -- empty for a link that is no web address
  path text not null,
  query text not null, -- without its question mark; empty for none
  primary key (agency_id, id),
  unique (agency_id, client_id, digest),
  unique (agency_id, client_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

alter table landing_page enable row level security;
alter table landing_page force row level security;
create policy agency_wall on landing_page
  using (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint)
  with check (agency_id = nullif(current_setting('outboard.agency', true), '')::bigint);

alter table pin
  add column landing_page_id bigint,
  add foreign key (agency_id, client_id, landing_page_id) references landing_page (agency_id, client_id, id);

create index pin_of_landing_page on pin (agency_id, client_id, landing_page_id) where landing_page_id is not null;
create index pin_without_its_page on pin (agency_id) where link is not null and landing_page_id is null;
