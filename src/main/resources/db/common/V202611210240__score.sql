-- Every decision is kept; the last one counts.
create table score_consent (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  edition_id uuid not null,
  person_id uuid not null,
  agreed boolean not null,
  decided_at timestamp with time zone not null,
  version bigint not null,
  constraint score_consent_edition
    foreign key (tenant_id, edition_id) references edition (tenant_id, id),
  constraint score_consent_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);

create index score_consent_latest on score_consent (tenant_id, edition_id, person_id, decided_at);

create table score_record (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  edition_id uuid not null,
  person_id uuid not null,
  score integer not null,
  delivery varchar(20) not null,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  last_error varchar(500),
  version bigint not null,
  constraint score_record_once unique (tenant_id, edition_id, person_id),
  constraint score_record_range check (score between 0 and 100),
  constraint score_record_edition
    foreign key (tenant_id, edition_id) references edition (tenant_id, id),
  constraint score_record_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);
