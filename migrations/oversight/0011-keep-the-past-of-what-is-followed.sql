-- Backward-compatible: the feed of changes and the audit trails are read as of any recorded moment by when they were heard of here,
-- which is later than what they tell of happened: as of a moment one reads what one could have read then.

alter table change add column recorded_at timestamptz not null default recorded_now();
select keep_append_only('change');

alter table audit_trail add column recorded_at timestamptz not null default recorded_now();
select keep_append_only('audit_trail');
-- lines go when their source has let them go: from every moment, since that is what their end means
grant delete on audit_trail to shuji_oversight;

-- down
drop view oversight_as_of.audit_trail, oversight_as_of.change;
drop trigger refuse_truncate on audit_trail;
drop trigger refuse_truncate on change;
alter table audit_trail drop column recorded_at;
alter table change drop column recorded_at;
grant insert, delete on audit_trail to shuji_oversight;
grant insert, update, delete, truncate on change to shuji_oversight;
