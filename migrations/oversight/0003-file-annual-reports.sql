-- Backward-compatible: who owes a report on the year before (年度报告), when it falls due and when it was filed.

create table annual_report (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  -- the year in which it is filed: it tells of the one before
  year integer not null check (year between 2000 and 9998),
  filer text not null check (is_credit_code(filer)),
  filer_kind text not null check (filer_kind in ('DEPARTMENT', 'AUTHORITY')),
  -- the last day for it as the law of the day of registration had it; null where no text states or lends one
  due_on date,
  binding boolean not null check (not binding or due_on is not null),
  article text,
  submitted_on date,
  summary text check (btrim(summary) <> ''),
  document text check (btrim(document) <> ''),
  version integer not null default 1,
  constraint annual_report_once unique (jurisdiction, year, filer),
  constraint annual_report_told check ((submitted_on is null) = (summary is null))
);
create index annual_report_by_due_on on annual_report (coalesce(due_on, 'infinity'), id);
create index annual_report_by_year on annual_report (jurisdiction, year, filer);
create index annual_report_by_filer on annual_report (filer, year);
select keep_history('annual_report');

-- down
select drop_history('annual_report');
drop table annual_report;
