-- Whether each milestone has a gradebook column of its own, beside that of the meetings.
alter table edition add column milestone_columns boolean default false not null;

-- Where a link's course keeps its gradebook columns (AGS "lineitems"): the tool makes those of milestones.
alter table lti_activity add column line_items varchar(2000);
