-- Who signed a pair's agreement, and which wording of it.
create table agreement_signature (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  pairing_id uuid not null,
  person_id uuid not null,
  text_version varchar(20) not null,
  signed_at timestamp with time zone not null,
  version bigint not null,
  constraint agreement_signature_once unique (tenant_id, pairing_id, person_id),
  constraint agreement_signature_pairing
    foreign key (tenant_id, pairing_id) references pairing (tenant_id, id),
  constraint agreement_signature_person
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);
