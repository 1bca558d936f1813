-- What others point at carries its tenant along: no row can point into another tenant.
alter table person add constraint person_of_tenant unique (tenant_id, id);

create table edition (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  activity_id uuid not null,
  -- The activity while the edition is not closed, null afterwards: one current edition an activity.
  current_activity_id uuid,
  template varchar(60) not null,
  title varchar(120) not null,
  state varchar(20) not null,
  starts_on date not null,
  ends_on date not null,
  meetings integer not null,
  objective text not null,
  baseline_on date not null,
  created_at timestamp with time zone not null,
  version bigint not null,
  constraint edition_of_tenant unique (tenant_id, id),
  constraint edition_current unique (tenant_id, current_activity_id),
  constraint edition_is_current_until_closed
    check ((state = 'CLOSED') = (current_activity_id is null)),
  constraint edition_period check (starts_on < ends_on),
  constraint edition_meetings check (meetings > 0)
);

create index edition_activity on edition (tenant_id, activity_id);
