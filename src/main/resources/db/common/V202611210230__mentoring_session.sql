create table mentoring_session (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  pairing_id uuid not null,
  goal varchar(500) not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  mode varchar(20) not null,
  place varchar(300),
  status varchar(20) not null,
  booked_by uuid not null,
  booked_at timestamp with time zone not null,
  settled_by uuid,
  settled_at timestamp with time zone,
  version bigint not null,
  constraint mentoring_session_minutes check (minutes between 15 and 240),
  constraint mentoring_session_settled
    check ((status = 'PLANNED') = (settled_at is null) and (settled_by is null) = (settled_at is null)),
  constraint mentoring_session_pairing
    foreign key (tenant_id, pairing_id) references pairing (tenant_id, id),
  constraint mentoring_session_booker
    foreign key (tenant_id, booked_by) references person (tenant_id, id)
);

create index mentoring_session_by_pairing on mentoring_session (tenant_id, pairing_id, starts_at);
