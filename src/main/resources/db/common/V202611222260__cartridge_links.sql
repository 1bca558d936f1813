-- A link of a cartridge opens its activity in every course that imports it: it is of no platform yet.
alter table lti_placed_link alter column platform_id drop not null;
alter table lti_placed_link alter column deployment_id drop not null;
alter table lti_placed_link alter column context_id drop not null;

create index lti_placed_link_activity on lti_placed_link (tenant_id, activity_id);

-- Whether a link came with a cartridge: then it invites, and makes nobody a manager.
alter table lti_activity add column from_cartridge boolean default false not null;
