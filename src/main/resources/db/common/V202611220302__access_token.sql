-- What /oauth/token gives out, for an hour.
create table scim_access_token (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  client_key uuid not null references scim_client (id),
  token_hash char(64) not null,
  expires_at timestamp with time zone not null,
  version bigint not null,
  constraint scim_access_token_once unique (tenant_id, token_hash)
);

create index scim_access_token_age on scim_access_token (tenant_id, expires_at);

-- RFC 7523 section 3: an assertion is used once. Kept as long as it could be used again.
create table client_assertion (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  digest char(64) not null,
  keep_until timestamp with time zone not null,
  version bigint not null,
  constraint client_assertion_once unique (tenant_id, digest)
);

create index client_assertion_age on client_assertion (tenant_id, keep_until);
