-- Gradebooks refuse a score that is not later than the one they hold: what they were told has to
-- grow by column and person, while an edition only knows its own scores.
alter table lti_sent_score add column due_at timestamp with time zone;
alter table lti_sent_score add column told_at timestamp with time zone;
update lti_sent_score set told_at = sent_at;
