-- Links that may be used once and were.
create table used_link (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  digest varchar(64) not null,
  keep_until timestamp with time zone not null,
  version bigint not null,
  constraint used_link_once unique (tenant_id, digest)
);

-- What a person wants to be written about; no row: everything.
create table notice_preference (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  person_id uuid not null,
  reminders boolean not null,
  version bigint not null,
  constraint notice_preference_once unique (tenant_id, person_id),
  constraint notice_preference_person
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);

-- Where the activity is in the LMS, as its last launch said.
alter table lti_activity add column address varchar(2000);

create index mentoring_session_planned on mentoring_session (tenant_id, status, starts_at);
