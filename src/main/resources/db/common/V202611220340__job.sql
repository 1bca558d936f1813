-- Work too long for a request: what was asked, how far it is, what came of it.
create table job (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  kind varchar(60) not null,
  parameters text not null,
  language varchar(5) not null,
  -- Null: the operator, or the server itself.
  asked_by uuid,
  state varchar(20) not null,
  cancelling boolean not null,
  -- Counts the starts. Whoever runs the job knows its number; a start with a higher one has taken over.
  starts integer not null,
  done bigint not null,
  total bigint,
  checkpoint text,
  result text,
  error varchar(1000),
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  version bigint not null,
  constraint job_ended check ((state in ('WAITING', 'RUNNING')) = (ended_at is null))
);

create index job_recent on job (tenant_id, created_at);

-- For work that is done for each tenant in turn.
create view every_tenant as select id from tenant;

-- db-scheduler's own table. It belongs to the server: it names jobs, and holds nothing of them.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
