-- A course's roster (LTI Names and Roles), as its launches told of it, and how far it was read.
create table lti_roster (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  platform_id uuid not null,
  deployment_id varchar(255) not null,
  context_id varchar(255) not null,
  context_title varchar(500),
  memberships_url varchar(2000) not null,
  -- When it is to be read the next time.
  due_at timestamp with time zone not null,
  -- When it was last read to its end.
  read_at timestamp with time zone,
  -- Times in a row that reading it broke off.
  failures integer not null,
  -- Where to go on after that.
  reached text,
  -- The job that reads it, or did so last.
  job_id uuid,
  version bigint not null,
  constraint lti_roster_of_tenant unique (tenant_id, id),
  constraint lti_roster_once unique (tenant_id, platform_id, deployment_id, context_id),
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade
);

create index lti_roster_due on lti_roster (tenant_id, due_at);

alter table lti_person_link add constraint lti_person_link_of_tenant unique (tenant_id, id);

-- Who belongs to a course, as the platform last said.
create table lti_membership (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  roster_id uuid not null,
  link_id uuid not null,
  status varchar(10) not null,
  -- What lti-config/roles.json makes of the roles, in order, between commas.
  roles varchar(200) not null,
  version bigint not null,
  constraint lti_membership_once unique (tenant_id, roster_id, link_id),
  foreign key (tenant_id, roster_id) references lti_roster (tenant_id, id) on delete cascade,
  foreign key (tenant_id, link_id) references lti_person_link (tenant_id, id) on delete cascade
);

create index lti_membership_link on lti_membership (tenant_id, link_id);
