-- For metrics: numbers over all tenants, without a tenant.
create view job_figures as
  select state, min(created_at) as oldest, count(*) as jobs from job group by state;
