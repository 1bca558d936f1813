-- A run keeps all it was made of, so that it can be replayed: input and proposal are JSON.
create table match_run (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  edition_id uuid not null,
  state varchar(20) not null,
  rules_version varchar(20) not null,
  seed bigint not null,
  input text not null,
  proposal text not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  published_at timestamp with time zone,
  published_by uuid,
  version bigint not null,
  constraint match_run_of_tenant unique (tenant_id, id),
  constraint match_run_edition foreign key (tenant_id, edition_id) references edition (tenant_id, id),
  constraint match_run_published check ((state = 'PUBLISHED') = (published_at is not null))
);

create index match_run_by_edition on match_run (tenant_id, edition_id, created_at);

create table pairing (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  edition_id uuid not null,
  match_run_id uuid not null,
  mentor_enrolment_id uuid not null,
  mentee_enrolment_id uuid not null,
  mentor_person_id uuid not null,
  mentee_person_id uuid not null,
  parts text not null,
  confirmed_at timestamp with time zone not null,
  version bigint not null,
  constraint pairing_of_tenant unique (tenant_id, id),
  constraint pairing_mentor_once unique (tenant_id, mentor_enrolment_id),
  constraint pairing_mentee_once unique (tenant_id, mentee_enrolment_id),
  constraint pairing_of_two check (mentor_person_id <> mentee_person_id),
  constraint pairing_edition foreign key (tenant_id, edition_id) references edition (tenant_id, id),
  constraint pairing_run foreign key (tenant_id, match_run_id) references match_run (tenant_id, id),
  constraint pairing_mentor_enrolment
    foreign key (tenant_id, mentor_enrolment_id) references enrolment (tenant_id, id),
  constraint pairing_mentee_enrolment
    foreign key (tenant_id, mentee_enrolment_id) references enrolment (tenant_id, id),
  constraint pairing_mentor foreign key (tenant_id, mentor_person_id) references person (tenant_id, id),
  constraint pairing_mentee foreign key (tenant_id, mentee_person_id) references person (tenant_id, id)
);

create index pairing_by_edition on pairing (tenant_id, edition_id);
create index pairing_by_mentor on pairing (tenant_id, mentor_person_id);
create index pairing_by_mentee on pairing (tenant_id, mentee_person_id);
