-- A platform that was removed keeps its row, so that registering it again brings everything back.
alter table lti_platform add column removed_at timestamp with time zone;

create or replace view lti_route as
  select p.id as platform_id, p.tenant_id, p.issuer, p.client_id, d.deployment_id,
    p.authorization_endpoint, p.token_endpoint, p.jwks_uri, p.token_audience
  from lti_platform p left join lti_deployment d on d.platform_id = p.id
  where p.removed_at is null;

alter table scim_client add column last_used_at timestamp with time zone;
