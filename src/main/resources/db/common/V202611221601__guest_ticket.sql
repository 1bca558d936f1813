-- One try to come in by somebody whom we do not know, and the code that may prove who they are.
-- The code is kept as a keyed hash; rows go a day after they ended.
create table lti_guest_ticket (
  id uuid primary key,
  tenant_id uuid not null,
  token_hash char(64) not null,
  platform_id uuid not null,
  link_id uuid not null,
  -- What the platform says; whose it is, the directory knows.
  said_email varchar(320) not null,
  -- To whom the code went; null if it went to nobody.
  person_id uuid,
  code_hash varchar(64),
  asked_at timestamp with time zone,
  code_ends_at timestamp with time zone,
  wrong_codes integer not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  version bigint not null,
  constraint lti_guest_ticket_token unique (tenant_id, token_hash),
  foreign key (tenant_id, platform_id) references lti_platform (tenant_id, id) on delete cascade,
  foreign key (tenant_id, link_id) references lti_person_link (tenant_id, id) on delete cascade
);

create index lti_guest_ticket_asked on lti_guest_ticket (tenant_id, asked_at);
