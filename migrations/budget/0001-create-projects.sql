-- Backward-compatible: the IT projects that make public data (政务信息化项目), what they plan and declare, and their money.

create table project (
  code text primary key check (code <> ''),
  name text not null check (name <> ''),
  owner text not null check (is_credit_code(owner)),
  stage text not null check (stage in ('DRAFTING', 'SUBMITTED', 'APPROVED', 'REJECTED', 'BUILT', 'ACCEPTANCE_FAILED', 'ACCEPTED', 'OPERATIONS_FUNDED')),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  version integer not null default 1,
  bigrams text[] not null generated always as (bigrams(name)) stored
);
create index project_by_name on project (name collate "zh-x-icu", code);
create index project_by_jurisdiction on project (jurisdiction, code);
create index project_by_owner on project (owner, code);
create index project_by_bigrams on project using gin (bigrams);
select keep_history('project');

create table project_catalog_entry (
  project text not null references project,
  entry uuid not null,
  primary key (project, entry)
);
create index project_catalog_entry_by_entry on project_catalog_entry (entry, project);
select keep_history('project_catalog_entry');

create table project_asset (
  project text not null references project,
  asset uuid not null,
  primary key (project, asset)
);
create index project_asset_by_asset on project_asset (asset, project);
select keep_history('project_asset');

create table budget_line (
  id uuid primary key default gen_random_uuid(),
  project text not null references project,
  kind text not null check (kind in ('SOFTWARE', 'HARDWARE', 'DATA_GOVERNANCE', 'OPERATIONS')),
  year integer not null check (year between 2000 and 2100),
  amount numeric(22, 4) not null check (amount >= 0),
  constraint budget_line_once unique (project, kind, year)
);
select keep_history('budget_line');

-- down
select drop_history('budget_line'), drop_history('project_asset'), drop_history('project_catalog_entry'), drop_history('project');
drop table budget_line, project_asset, project_catalog_entry, project;
