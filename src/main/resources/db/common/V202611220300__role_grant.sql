-- Who holds which role, where and why. An administrator whom the directory does not know is an
-- e-mail address; everybody else is a person.
create table role_grant (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  person_id uuid,
  email_key varchar(800),
  role varchar(20) not null,
  scope varchar(10) not null,
  -- The tenant's own key for the whole tenant, so that a grant exists once.
  scope_id uuid not null,
  source varchar(12) not null,
  granted_at timestamp with time zone not null,
  granted_by uuid,
  version bigint not null,
  constraint role_grant_holder check ((person_id is null) <> (email_key is null)),
  constraint role_grant_once
    unique (tenant_id, person_id, role, scope, scope_id, source),
  constraint role_grant_once_by_email
    unique (tenant_id, email_key, role, scope, scope_id, source),
  constraint role_grant_administrator check (role <> 'ADMINISTRATOR' or scope = 'TENANT'),
  constraint role_grant_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);

-- A session begun on the administration page opened no activity.
alter table access_session alter column platform_id drop not null;
alter table access_session alter column activity_id drop not null;
alter table access_session add column email_key varchar(800);
create index access_session_email on access_session (tenant_id, email_key);
