-- Whom a key of the audit stands for. The only part that can be erased: the chain stays valid without it.
create table audit_subject (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  person_id uuid not null,
  subject_key varchar(30) not null,
  version bigint not null,
  constraint audit_subject_person unique (tenant_id, person_id),
  constraint audit_subject_key unique (tenant_id, subject_key)
);

-- Entries, seals and what each seal covers can be added and read, never changed (see afterMigrate.sql).
create table audit_entry (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  at timestamp with time zone not null,
  actor varchar(60) not null,
  action varchar(60) not null,
  object_kind varchar(60) not null,
  object_id varchar(60),
  correlation_id varchar(64) not null,
  details text not null,
  version bigint not null
);

create index audit_entry_newest on audit_entry (tenant_id, id);
create index audit_entry_correlation on audit_entry (tenant_id, correlation_id);
create index audit_entry_actor on audit_entry (tenant_id, actor, id);
create index audit_entry_object on audit_entry (tenant_id, object_id, id);

-- Entries that no seal covers yet; written with the entry, deleted with its seal.
create table audit_pending (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  at timestamp with time zone not null,
  version bigint not null
);

create table audit_seal (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  number bigint not null,
  sealed_minute timestamp with time zone not null,
  entries integer not null,
  root varchar(64) not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  version bigint not null,
  -- Of two nodes that seal at once, one fails here and does nothing.
  constraint audit_seal_number unique (tenant_id, number)
);

-- Which seal covers an entry, and as which leaf of its tree. The id is the entry's: one seal each.
create table audit_leaf (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  seal bigint not null,
  leaf integer not null,
  version bigint not null,
  constraint audit_leaf_position unique (tenant_id, seal, leaf)
);

-- Which tenants have entries to seal: the sealer reads no more than this across tenants.
create view audit_due as select tenant_id, min(at) as oldest from audit_pending group by tenant_id;
