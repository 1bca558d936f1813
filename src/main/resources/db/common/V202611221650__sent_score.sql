-- What a gradebook column was last told of somebody, and what it says back.
create table lti_sent_score (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  -- The link that the column belongs to.
  link_id uuid not null,
  -- The edition that the last score is of: a column outlives editions.
  edition_id uuid not null,
  person_id uuid not null,
  -- The last score that the column took; null before the first.
  given integer,
  -- The last one on its way: if its receipt got lost, the column may hold this.
  tried integer not null,
  maximum integer not null,
  sent_at timestamp with time zone,
  state varchar(20) not null,
  -- What the column said at the last look; null for no score.
  found numeric(12, 4),
  found_maximum numeric(12, 4),
  checked_at timestamp with time zone,
  version bigint not null,
  constraint lti_sent_score_once unique (tenant_id, link_id, person_id),
  constraint lti_sent_score_range check (given between 0 and maximum and tried between 0 and maximum),
  foreign key (tenant_id, link_id) references lti_activity (tenant_id, id) on delete cascade,
  constraint lti_sent_score_edition
    foreign key (tenant_id, edition_id) references edition (tenant_id, id),
  constraint lti_sent_score_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);

create index lti_sent_score_state on lti_sent_score (tenant_id, state);

-- When the scores of a link's column were last read back, and what stood in the way.
alter table lti_activity add column scores_read_at timestamp with time zone;
alter table lti_activity add column scores_trouble varchar(30);
