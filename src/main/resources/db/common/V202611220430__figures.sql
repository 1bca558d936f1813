-- For metrics: numbers over all tenants, without a tenant.
create view session_figures as
  select count(*) as sessions from access_session
  where ended_at is null and used_at > current_timestamp - interval '30' minute;

drop view audit_due;

-- Which tenants have entries to seal, and how many.
create view audit_due as
  select tenant_id, min(at) as oldest, count(*) as entries from audit_pending group by tenant_id;
