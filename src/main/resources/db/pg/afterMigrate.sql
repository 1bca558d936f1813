-- Row-level security for every table with a tenant: new tables get it without being asked.
do $$
declare
  t record;
begin
  for t in
    select c.relname as name, c.relforcerowsecurity as forced
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
  loop
    if not t.forced then
      execute format('alter table %I enable row level security', t.name);
      execute format('alter table %I force row level security', t.name);
      execute format(
        'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''ribalta.tenant'', true), '''')::uuid)',
        t.name);
      -- Views that route across tenants run as the owner, and read no more than they show.
      execute format('create policy routes on %I for select to current_user using (true)', t.name);
    end if;
    if t.name in ('audit_entry', 'audit_seal', 'audit_leaf') then
      -- What was recorded stays as it was recorded.
      execute format('revoke all on %I from "${appRole}"', t.name);
      execute format('grant select, insert on %I to "${appRole}"', t.name);
    else
      execute format('grant select, insert, update, delete on %I to "${appRole}"', t.name);
    end if;
  end loop;
  for t in
    select c.relname as name from pg_class c
    where c.relkind = 'v' and c.relnamespace = current_schema()::regnamespace
  loop
    execute format('grant select on %I to "${appRole}"', t.name);
  end loop;
  -- What belongs to the server itself.
  for t in
    select unnest(array['tool_key', 'lti_nonce']) as name
  loop
    execute format('grant select, insert, delete on %I to "${appRole}"', t.name);
  end loop;
end
$$;
