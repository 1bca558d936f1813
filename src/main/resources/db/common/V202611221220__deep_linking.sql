-- An activity may wait for its link: a programme that was begun while choosing what to add to a course.
alter table lti_activity alter column resource_link_id drop not null;
-- Whoever began it.
alter table lti_activity add column reserved_for uuid;
-- The activity whose programme a further link opens; null for a link of its own.
alter table lti_activity add column opens_id uuid;
alter table lti_activity add constraint lti_activity_opens
  foreign key (tenant_id, opens_id) references lti_activity (tenant_id, id);
-- Whether further links open it.
alter table lti_activity add column has_doors boolean default false not null;

-- Somebody chooses what to add to a course (LTI deep linking), until the answer goes back.
create table lti_selection (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  platform_id uuid not null,
  deployment_id varchar(255) not null,
  context_id varchar(255) not null,
  context_title varchar(500),
  -- The settings of the request as JSON; the browser is not trusted with them.
  settings text not null,
  person_id uuid not null,
  -- Where a programme that is begun here waits for its link.
  activity_id uuid not null,
  created_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  version bigint not null,
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade,
  foreign key (tenant_id, activity_id) references lti_activity (tenant_id, id) on delete cascade
);

create index lti_selection_person on lti_selection (tenant_id, person_id);

-- What a link that was added by deep linking opens, and in which course it may.
create table lti_placed_link (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  platform_id uuid not null,
  deployment_id varchar(255) not null,
  context_id varchar(255) not null,
  activity_id uuid not null,
  placed_by uuid not null,
  placed_at timestamp with time zone not null,
  version bigint not null,
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade,
  foreign key (tenant_id, activity_id) references lti_activity (tenant_id, id) on delete cascade
);

-- By which of several links somebody came last: its gradebook column gets their score.
create table lti_arrival (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  activity_id uuid not null,
  person_id uuid not null,
  link_id uuid not null,
  version bigint not null,
  constraint lti_arrival_once unique (tenant_id, activity_id, person_id),
  foreign key (tenant_id, activity_id) references lti_activity (tenant_id, id) on delete cascade,
  foreign key (tenant_id, link_id) references lti_activity (tenant_id, id) on delete cascade
);
