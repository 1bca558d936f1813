-- What was uploaded, in parts: any node can read it, and none holds it whole in memory.
create table file_part (
  tenant_id uuid not null references tenant (id),
  file_id uuid not null,
  number integer not null,
  content bytea not null,
  created_at timestamp with time zone not null,
  primary key (tenant_id, file_id, number)
);
