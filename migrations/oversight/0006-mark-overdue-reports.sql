-- Backward-compatible: annual reports keep since when they are overdue, so that it is told once.

alter table annual_report
  add column overdue_since date check (overdue_since is null or (binding and overdue_since > due_on));
select refresh_history('annual_report');
create index annual_report_falling_due on annual_report (due_on) where binding and submitted_on is null and overdue_since is null;

-- down
alter table annual_report drop column overdue_since;
alter table annual_report_history drop column overdue_since cascade;
select write_history_keeper('annual_report');
