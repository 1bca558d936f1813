-- Signing keys belong to the server, not to a tenant; sealed under its secret key.
create table tool_key (
  kid varchar(100) primary key,
  -- One key each: nodes that start at once cannot make two.
  generation integer not null unique,
  sealed_key text not null,
  created_at timestamp with time zone not null
);

-- Digests of used nonces, of all tenants: the digest covers issuer and client id.
create table lti_nonce (
  digest char(64) primary key,
  keep_until timestamp with time zone not null
);

create index lti_nonce_age on lti_nonce (keep_until);

create table lti_platform (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  preset varchar(60) not null,
  issuer varchar(500) not null,
  client_id varchar(255) not null,
  authorization_endpoint varchar(2000) not null,
  token_endpoint varchar(2000) not null,
  jwks_uri varchar(2000) not null,
  token_audience varchar(2000) not null,
  frame_origins varchar(2000) not null,
  people varchar(20) not null,
  email_match boolean not null,
  trust_administrators boolean not null,
  created_at timestamp with time zone not null,
  version bigint not null,
  unique (tenant_id, id)
);

create index lti_platform_key on lti_platform (issuer, client_id);

create table lti_deployment (
  id uuid primary key,
  tenant_id uuid not null,
  platform_id uuid not null,
  issuer varchar(500) not null,
  client_id varchar(255) not null,
  deployment_id varchar(255) not null,
  version bigint not null,
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade,
  -- A deployment names the customer, so it can belong to one only, across all tenants.
  constraint lti_deployment_names_customer unique (issuer, client_id, deployment_id)
);

create table lti_activity (
  id uuid primary key,
  tenant_id uuid not null,
  platform_id uuid not null,
  deployment_id varchar(255) not null,
  resource_link_id varchar(255) not null,
  title varchar(500),
  context_id varchar(255),
  context_title varchar(500),
  line_item varchar(2000),
  version bigint not null,
  unique (tenant_id, id),
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade,
  constraint lti_activity_once unique (tenant_id, platform_id, deployment_id, resource_link_id)
);

-- Who a platform's user is. person_id null: nobody could be found; shown to the administrator.
create table lti_person_link (
  id uuid primary key,
  tenant_id uuid not null,
  platform_id uuid not null,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  person_id uuid,
  how varchar(20) not null,
  linked_at timestamp with time zone not null,
  version bigint not null,
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade,
  constraint lti_person_link_once unique (tenant_id, issuer, subject)
);

-- From a launch's issuer, client id and deployment to the tenant: before any tenant is known.
create view lti_route as
  select p.id as platform_id, p.tenant_id, p.issuer, p.client_id, d.deployment_id,
    p.authorization_endpoint, p.token_endpoint, p.jwks_uri, p.token_audience
  from lti_platform p left join lti_deployment d on d.platform_id = p.id;
