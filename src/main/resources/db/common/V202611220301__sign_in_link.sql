create table sign_in_link (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  token_hash char(64) not null,
  email_key varchar(800) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  version bigint not null,
  constraint sign_in_link_token unique (tenant_id, token_hash)
);

create index sign_in_link_email on sign_in_link (tenant_id, email_key, created_at);

-- From an e-mail address to the tenants it administers: before any tenant is known.
create view administrator_route as
  select g.tenant_id, g.email_key from role_grant g
    where g.role = 'ADMINISTRATOR' and g.email_key is not null
  union
  select g.tenant_id, p.email_key from role_grant g
    join person p on p.tenant_id = g.tenant_id and p.id = g.person_id
    where g.role = 'ADMINISTRATOR' and p.active and p.removed_at is null
      and p.email_key is not null;
