-- Before the first statistics any index on (agency_id, client_id, …) looks as good as the key that holds the wanted row,
-- as V006 found for one of them: every foreign key check and every look at one list then reads all of the client. So
-- the other indexes share no more than the agency with a key, or are partial, which no foreign key check can use.
drop index observation_agency_id_client_id_filter_set_id_kind_metric_f_idx;
create index observation_range on observation (agency_id, client_id, filter_set_id, kind, metric, from_on, to_on)
  where not undone;
drop index observation_agency_id_client_id_import_id_idx;
create index observation_import on observation (agency_id, import_id);

drop index observed_pin_agency_id_client_id_pin_id_idx;
create index observed_pin_pin on observed_pin (agency_id, pin_id);

drop index pin_detail_agency_id_client_id_import_id_idx;
create index pin_detail_import on pin_detail (agency_id, import_id);

alter table pin
  drop constraint pin_agency_id_client_id_pinterest_id_key,
  add unique (agency_id, pinterest_id, client_id);
alter table board
  drop constraint board_agency_id_client_id_account_slug_key,
  add unique (agency_id, slug, account, client_id);

-- A preview stores everything and takes it back. It puts the checks off, and so never makes them; nothing else does.
do $$
declare
  reference record;
begin
  for reference in
    select c.conrelid::regclass as child, c.conname as name
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0 and c.connamespace = 'public'::regnamespace
      and (t.relname in ('observation', 'account_day', 'range_list', 'pin_day') or t.relname like 'observed\_%')
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', reference.child, reference.name);
  end loop;
end $$;
