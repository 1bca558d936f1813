-- A new key is published before it signs: platforms keep our keyset for up to a day.
alter table tool_key add column signs_from timestamp with time zone;
update tool_key set signs_from = created_at;
alter table tool_key alter column signs_from set not null;
