-- The page that tells everybody about an edition; a row without published_at shows nothing to anybody.
create table public_page (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  edition_id uuid not null,
  slug varchar(60) not null,
  words varchar(600),
  searchable boolean not null,
  published_at timestamp with time zone,
  version bigint not null,
  constraint public_page_once unique (tenant_id, edition_id),
  -- One address a server, whoever the customer is.
  constraint public_page_slug unique (slug),
  constraint public_page_edition
    foreign key (tenant_id, edition_id) references edition (tenant_id, id)
);

-- From an address to its tenant, before any tenant is known, and which addresses are taken.
create view public_page_route as
  select slug, tenant_id, edition_id, (published_at is not null) as published from public_page;
