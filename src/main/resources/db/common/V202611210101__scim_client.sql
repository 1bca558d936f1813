create table scim_client (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  name varchar(200) not null,
  mapping varchar(60) not null,
  token_hash varchar(64) not null,
  client_id varchar(100) not null,
  secret_hash varchar(64) not null,
  jwks_uri varchar(1000),
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  version bigint not null,
  constraint scim_client_token unique (token_hash),
  constraint scim_client_client_id unique (client_id)
);

create index scim_client_tenant on scim_client (tenant_id);
