-- What kind of grade a link's column holds (AGS "tag"): that of the meetings, or of a module, which the
-- link then opens.
alter table lti_placed_link add column tag varchar(40) default 'meetings' not null;
alter table lti_activity add column tag varchar(40) default 'meetings' not null;

-- By which link somebody came last, for each kind of grade.
alter table lti_arrival add column tag varchar(40) default 'meetings' not null;
alter table lti_arrival drop constraint lti_arrival_once;
alter table lti_arrival add constraint lti_arrival_once unique (tenant_id, activity_id, person_id, tag);

-- Each kind of grade has a score of its own.
alter table score_record add column tag varchar(40) default 'meetings' not null;
alter table score_record drop constraint score_record_once;
alter table score_record add constraint score_record_once unique (tenant_id, edition_id, person_id, tag);
