-- What V018 left: an index that shares only the agency with a key is still taken for foreign key checks in a database
-- without statistics, since it is the smaller one; each check then read all observations, or all Pins, of the agency.
-- A condition that is always true, and that a check cannot know, keeps it out; whoever asks by the column itself may use it.
drop index observation_import;
create index observation_import on observation (agency_id, import_id) where import_id is not null;

drop index pin_detail_import;
create index pin_detail_import on pin_detail (agency_id, import_id) where import_id is not null;

drop index import_file_agency_id_batch_id_position_idx;
create index import_file_batch on import_file (agency_id, batch_id, position) where batch_id is not null;
drop index import_file_agency_id_client_id_sha256_idx;
create index import_file_contents on import_file (agency_id, client_id, sha256) where client_id is not null;

drop index client_import_agency_id_batch_id_idx;
create index client_import_batch on client_import (agency_id, batch_id) where batch_id is not null;

drop index observed_pin_pin;
create index observed_pin_pin on observed_pin (agency_id, pin_id) where pin_id is not null;

alter table pin drop constraint pin_agency_id_pinterest_id_client_id_key;
create unique index pin_number on pin (agency_id, pinterest_id, client_id) where pinterest_id is not null;
alter table board drop constraint board_agency_id_slug_account_client_id_key;
create unique index board_address on board (agency_id, slug, account, client_id) where slug is not null;
