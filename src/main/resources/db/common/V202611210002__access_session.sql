create table access_session (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  token_hash char(64) not null,
  person_id uuid,
  roles varchar(200) not null,
  platform_id uuid not null,
  activity_id uuid not null,
  return_url varchar(2000),
  locale varchar(20) not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version bigint not null,
  constraint access_session_token unique (tenant_id, token_hash)
);

create index access_session_person on access_session (tenant_id, person_id);
