-- Of whoever is linked to nobody: why, what the platform calls them, and when it spoke of them last.
-- An administrator recognises them by that; it is forgotten once they are linked.
alter table lti_person_link add column why varchar(20);
alter table lti_person_link add column said_name varchar(500);
alter table lti_person_link add column said_name_key varchar(1000);
alter table lti_person_link add column seen_at timestamp with time zone;
alter table lti_person_link add column launched_at timestamp with time zone;

create index lti_person_link_person on lti_person_link (tenant_id, issuer, person_id);
