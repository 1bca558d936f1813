create table enrolment (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  edition_id uuid not null,
  person_id uuid not null,
  side varchar(10) not null,
  profile text not null,
  enrolled_at timestamp with time zone not null,
  version bigint not null,
  constraint enrolment_of_tenant unique (tenant_id, id),
  constraint enrolment_once unique (tenant_id, edition_id, person_id),
  constraint enrolment_edition foreign key (tenant_id, edition_id) references edition (tenant_id, id),
  constraint enrolment_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);

create index enrolment_by_person on enrolment (tenant_id, person_id);
