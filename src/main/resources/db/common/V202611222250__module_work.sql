-- What somebody did in a module of their course. The answers are for their author alone.
create table module_work (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  edition_id uuid not null,
  person_id uuid not null,
  module varchar(40) not null,
  -- By question, as a JSON object.
  answers text not null,
  -- When it was first done; later changes of the answers do not move it.
  completed_at timestamp with time zone not null,
  version bigint not null,
  constraint module_work_once unique (tenant_id, edition_id, person_id, module),
  constraint module_work_edition foreign key (tenant_id, edition_id) references edition (tenant_id, id),
  constraint module_work_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);
