create table tenant (
  id uuid primary key,
  tenant_id uuid not null,
  name varchar(200) not null,
  locale varchar(20) not null,
  created_at timestamp with time zone not null,
  version bigint not null,
  constraint tenant_is_itself check (tenant_id = id)
);

create table outbox_message (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  kind varchar(60) not null,
  idempotency_key varchar(200) not null,
  payload text not null,
  status varchar(20) not null,
  attempts integer not null,
  next_attempt_at timestamp with time zone not null,
  last_error varchar(500),
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  version bigint not null,
  constraint outbox_once unique (tenant_id, kind, idempotency_key)
);

create index outbox_waiting on outbox_message (status, next_attempt_at);

-- Which tenants have work: the worker reads no more than this across tenants.
create view outbox_due as
  select tenant_id, next_attempt_at from outbox_message where status = 'WAITING';
