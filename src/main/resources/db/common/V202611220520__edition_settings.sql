-- What the company calls the two roles; null: the usual names.
alter table edition add column mentor_label varchar(30);
alter table edition add column mentee_label varchar(30);
alter table edition add constraint edition_labels_together
  check ((mentor_label is null) = (mentee_label is null));

-- So far the template decided; the only one there was meets once a month.
alter table edition add column cadence varchar(20) default 'MONTHLY' not null;
alter table edition alter column cadence drop default;

-- How many people may take part; null: as many as come.
alter table edition add column places integer;
alter table edition add constraint edition_places check (places > 0);

-- The topics that people choose from, as a JSON array; empty: all there are.
alter table edition add column topics text default '[]' not null;
alter table edition alter column topics drop default;
