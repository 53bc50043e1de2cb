-- Backward-compatible: projects go through the machine of their city: their kind, the systems they build, what was missing at their
-- acceptance, and the decisions on their money.

alter table project
  add column project_kind text not null default 'INFORMATION_SYSTEM'
    check (project_kind in ('INFORMATION_SYSTEM', 'CROSS_DEPT_SHARING_PLATFORM')),
  add column acceptance_gaps text[] not null default '{}' check (array_position(acceptance_gaps, '') is null),
  add column accepted_on date,
  add constraint project_accepted_on check (accepted_on is null or stage in ('ACCEPTED', 'OPERATIONS_FUNDED'));
select refresh_history('project');
create index project_by_stage on project (jurisdiction, stage, code);

create table project_system (
  project text not null references project,
  system uuid not null,
  primary key (project, system)
);
create index project_system_by_system on project_system (system, project);
select keep_history('project_system');

-- down
drop view budget_as_of.project;
drop index project_by_stage;
alter table project drop constraint project_accepted_on, drop column accepted_on, drop column acceptance_gaps, drop column project_kind;
alter table project_history drop column accepted_on, drop column acceptance_gaps, drop column project_kind;
select write_history_keeper('project');
select drop_history('project_system');
drop table project_system;
