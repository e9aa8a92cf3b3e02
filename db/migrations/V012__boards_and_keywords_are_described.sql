-- What is known of a board, derived from board_detail: the newest word on each column.
alter table board
  add column description text,
  add column followers bigint,
  add column pin_count bigint,
  add column is_group boolean,
  add column owner text,
  add column topic text,
  add column category text,
  add column modified_on date;

-- Append-only: what a file or a person said of a board. Null says nothing; '' empties a text.
create table board_detail (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  board_id bigint not null,
  import_id bigint, -- null: by hand
  person_id bigint references person,
  said_at timestamptz not null, -- by a file: when it was downloaded
  name text,
  description text,
  followers bigint check (followers >= 0),
  pin_count bigint check (pin_count >= 0),
  is_group boolean,
  owner text,
  topic text,
  category text,
  modified_on date,
  undone boolean not null default false,
  primary key (agency_id, id),
  foreign key (agency_id, client_id, board_id) references board (agency_id, client_id, id),
  foreign key (agency_id, client_id, import_id) references client_import (agency_id, client_id, id)
);

create index on board_detail (agency_id, client_id, board_id);
create index on board_detail (agency_id, client_id, import_id);

-- Names given by hand so far are words like any other. The wall is lowered for this one statement: it has no agency.
alter table board no force row level security;
insert into board_detail (agency_id, client_id, board_id, said_at, name)
select agency_id, client_id, id, '2020-01-01', name from board where name is not null;
alter table board force row level security;

-- Append-only: what a list said of a keyword, one row each. A row replaces an older one whole.
create table keyword_detail (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  import_id bigint not null,
  said_at timestamptz not null, -- when the list was downloaded
  phrase text not null,
  rank bigint,
  seed text,
  monthly_searches bigint check (monthly_searches >= 0),
  cpc double precision check (cpc >= 0),
  competition double precision check (competition >= 0),
  undone boolean not null default false,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, client_id, import_id) references client_import (agency_id, client_id, id)
);

create index on keyword_detail (agency_id, client_id, phrase);
create index on keyword_detail (agency_id, client_id, import_id);

-- Derived: a client's keywords, each with the newest row on it.
create table keyword (
  agency_id bigint not null,
  id bigint generated always as identity,
  client_id bigint not null,
  phrase text not null,
  rank bigint,
  seed text,
  monthly_searches bigint,
  cpc double precision,
  competition double precision,
  primary key (agency_id, id),
  unique (agency_id, client_id, phrase),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['board_detail', 'keyword_detail', 'keyword']
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
