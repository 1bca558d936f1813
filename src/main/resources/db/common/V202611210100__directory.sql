create table org_unit (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  name varchar(400) not null,
  name_key varchar(800) not null,
  version bigint not null,
  constraint org_unit_name unique (tenant_id, name_key)
);

-- Keys in columns of their own are normalised: databases disagree on what "ignoring case" means.
create table person (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  user_name varchar(400) not null,
  user_name_key varchar(800),
  employee_number varchar(400),
  email varchar(400),
  email_key varchar(800),
  name varchar(1000) not null,
  name_key varchar(2000) not null,
  given_name varchar(1000),
  family_name varchar(1000),
  family_name_key varchar(2000) not null,
  title varchar(1000),
  org_unit_id uuid references org_unit (id),
  site varchar(1000),
  preferred_language varchar(1000),
  languages varchar(1000) not null,
  time_zone varchar(100),
  job_level varchar(1000),
  seniority_rank integer,
  hire_date date,
  active boolean not null,
  manager_reference varchar(1000),
  manager_source_id uuid,
  document text not null,
  created_at timestamp with time zone not null,
  last_modified_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  version bigint not null,
  -- Null once the person was removed: the name is free again.
  constraint person_user_name unique (tenant_id, user_name_key),
  constraint person_removed_has_no_user_name check ((removed_at is null) = (user_name_key is not null))
);

create index person_email on person (tenant_id, email_key);
create index person_employee_number on person (tenant_id, employee_number);
create index person_org_unit on person (org_unit_id);
create index person_present on person (tenant_id, removed_at, id);

-- RFC 7643 section 3.1: an externalId belongs to the client that gave it.
create table person_external_id (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  person_id uuid not null references person (id),
  source_id uuid not null,
  external_id varchar(400) not null,
  version bigint not null,
  constraint person_external_id_per_source unique (person_id, source_id)
);

create index person_external_id_value on person_external_id (tenant_id, external_id);

-- A label is an interval: who is above whom is one comparison.
create table reporting_line (
  id uuid primary key references person (id),
  tenant_id uuid not null references tenant (id),
  chain_in integer not null,
  chain_out integer not null,
  depth integer not null,
  flaw varchar(20),
  version bigint not null,
  constraint reporting_line_interval check (chain_in < chain_out)
);

create index reporting_line_tenant on reporting_line (tenant_id, chain_in);

-- One row per change that the labels do not know yet. Rows of their own: no two writers meet.
create table reporting_change (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  version bigint not null
);

create index reporting_change_tenant on reporting_change (tenant_id);

-- One row per tenant (its id is the tenant's): what the last rebuild found, and its lock.
create table reporting_chain (
  id uuid primary key references tenant (id),
  tenant_id uuid not null references tenant (id),
  people integer not null,
  missing_managers integer not null,
  people_in_cycles integer not null,
  rebuilt_at timestamp with time zone,
  version bigint not null
);
