-- Links by which an LMS registers us on its own, once. Only the digest of a link's code is kept.
create table lti_registration_link (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  code_hash char(64) not null,
  -- What the administrator decided for the platform that is to come; null leaves it to the preset.
  people varchar(20),
  trust_administrators boolean,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  version bigint not null,
  constraint lti_registration_link_code unique (tenant_id, code_hash)
);
