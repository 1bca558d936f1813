-- People whom only an LMS knows. They have no user name, so that nobody whom a directory sends later
-- can be taken for one of them, or be refused because of one.
alter table person add column origin varchar(12) default 'DIRECTORY' not null;
alter table person add constraint person_origin check (origin in ('DIRECTORY', 'LMS'));
alter table person alter column user_name drop not null;
alter table person drop constraint person_removed_has_no_user_name;
alter table person add constraint person_user_name_in_directory
  check ((removed_at is null and origin = 'DIRECTORY') = (user_name_key is not null));

-- What a person says of their own level, until the directory knows it.
alter table person add column declared_rank integer;
alter table person add constraint person_rank_declared_or_known
  check (declared_rank is null or seniority_rank is null);
