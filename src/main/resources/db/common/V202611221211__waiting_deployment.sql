-- Deployments that launched before an administrator knew of them; signed by a registered platform.
create table lti_waiting_deployment (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  platform_id uuid not null,
  deployment_id varchar(255) not null,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  version bigint not null,
  constraint lti_waiting_deployment_once unique (tenant_id, platform_id, deployment_id),
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade
);
