-- A lane is one receiver: a slow one holds up nobody else. Empty: all messages of the kind are one lane.
alter table outbox_message add column lane varchar(200) default '' not null;
-- The code of the request that caused the message.
alter table outbox_message add column correlation_id varchar(64) default '' not null;
-- While set and not past, a node is sending; next_attempt_at stays what it was.
alter table outbox_message add column claimed_until timestamp with time zone;
-- Since when it has been tried, where that is not its creation: an administrator asked for another try.
alter table outbox_message add column waiting_since timestamp with time zone;
alter table outbox_message add column given_up_at timestamp with time zone;

create index outbox_lane on outbox_message (tenant_id, kind, lane, status, next_attempt_at);
create index outbox_listing on outbox_message (tenant_id, status, id);

drop view outbox_due;

-- Which lanes have work, and since when: the worker reads no more than this across tenants.
create view outbox_due as
  select tenant_id, kind, lane,
    min(case when claimed_until is null or claimed_until < next_attempt_at
      then next_attempt_at else claimed_until end) as due_at
  from outbox_message where status = 'WAITING'
  group by tenant_id, kind, lane;

-- For metrics: numbers over all tenants.
create view outbox_figures as
  select kind, status, count(*) as messages, min(created_at) as oldest
  from outbox_message group by kind, status;
