-- A client is of one agency, and an observation of one client. The planner takes columns for independent of each other
-- and multiplies their shares, so that it expected a small agency beside a large one to have a handful of rows where it
-- has a hundred thousand, and chose plans that read them ninety times over. Partitions are planned by their own
-- statistics, hence one for each.
do $$
declare
  known record;
begin
  for known in
    select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace
      and c.relkind = 'r'
      and a.attname in ('agency_id', 'client_id', 'filter_set_id', 'observation_id', 'pin_id')
    group by c.relname
    having bool_or(a.attname = 'client_id') and bool_or(a.attname in ('filter_set_id', 'observation_id'))
  loop
    execute format(
      'create statistics %I (dependencies) on %s from %I', known.relname || '_whose', known.columns, known.relname);
  end loop;
end $$;
