-- The company's own sign-in for administrators: one provider a tenant, as its discovery described it.
create table openid_provider (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  issuer varchar(500) not null,
  client_id varchar(255) not null,
  sealed_secret varchar(2000) not null,
  authorization_endpoint varchar(1000) not null,
  token_endpoint varchar(1000) not null,
  jwks_uri varchar(1000) not null,
  userinfo_endpoint varchar(1000),
  secret_method varchar(10) not null,
  algorithms varchar(100) not null,
  names_itself boolean not null,
  connected_at timestamp with time zone not null,
  version bigint not null,
  constraint openid_provider_once unique (tenant_id)
);

-- Whose account at a provider is whose here: issuer and subject, since an address can pass on.
create table openid_account (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  issuer varchar(500) not null,
  subject varchar(255) not null,
  person_id uuid,
  email_key varchar(800),
  linked_at timestamp with time zone not null,
  version bigint not null,
  constraint openid_account_holder check ((person_id is null) <> (email_key is null)),
  constraint openid_account_once unique (tenant_id, issuer, subject),
  constraint openid_account_one_of_person unique (tenant_id, issuer, person_id),
  constraint openid_account_one_of_email unique (tenant_id, issuer, email_key),
  constraint openid_account_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);
