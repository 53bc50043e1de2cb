-- Backward-compatible: uses, attempts, exports and what the catalog has told of its entries are read as of any recorded moment from now
-- on. What was there before is recorded as of this step.

-- A use and an attempt are written once: the moment of their recording is enough.
alter table usage_record add column recorded_at timestamptz not null default recorded_now();
select keep_append_only('usage_record');
alter table access_misuse add column recorded_at timestamptz not null default recorded_now();
select keep_append_only('access_misuse');

select keep_history('bulk_export');
select keep_history('published_entry');

-- down
select drop_history('published_entry');
select drop_history('bulk_export');
drop view exchange_as_of.access_misuse, exchange_as_of.usage_record;
drop trigger refuse_truncate on access_misuse;
drop trigger refuse_truncate on usage_record;
alter table access_misuse drop column recorded_at;
alter table usage_record drop column recorded_at;
grant insert, update, delete, truncate on access_misuse, usage_record to shuji_exchange;
