-- Backward-compatible: of which city an entry or a system is, and whose, so that nothing of another city counts for the money of a project. Of
-- rows from before, and of what an older catalog tells, it is not known: whatever hangs on them is undetermined until it is told. That what
-- is told of the catalog is heard once more, the versions heard of it are forgotten; catalog/0010 tells it.

alter table known_entry add column jurisdiction text, add column provider text;
select refresh_history('known_entry');
alter table known_system add column jurisdiction text, add column department text;
select refresh_history('known_system');

delete from inbox where source = 'catalog';

-- down
drop view budget_as_of.known_entry, budget_as_of.known_system;
alter table known_entry drop column jurisdiction, drop column provider;
alter table known_entry_history drop column jurisdiction, drop column provider;
alter table known_system drop column jurisdiction, drop column department;
alter table known_system_history drop column jurisdiction, drop column department;
select write_history_keeper('known_entry'), write_history_keeper('known_system');
