-- Backward-compatible: what the engine of the workflows keeps: which events were fired, which deadlines run, who commanded what, and
-- the years of the calendar that the authority has loaded.

-- One row for each firing, written in its transaction: who, when, from where to where, on which article. `version` is that of the
-- thing after it, so that two firings from one version cannot both stand.
create table workflow_event (
  aggregate text not null check (aggregate <> ''),
  version bigint not null check (version > 0),
  workflow text not null check (workflow <> ''),
  event text not null check (event <> ''),
  -- null where the event made the thing
  from_state text,
  to_state text not null,
  at timestamptz not null,
  by_role text not null,
  by_organization text check (is_credit_code(by_organization)),
  subject text not null,
  comment text,
  article text,
  request_id text not null,
  recorded_at timestamptz not null default recorded_now(),
  primary key (aggregate, version)
);

-- A deadline that runs or ran. `due_on` is counted when the clock starts and again when what it hangs on changes; null while it is
-- paused, or where the calendar has no table for a year it needs (`missing_year`). A clock ends by being answered or by being
-- closed, where the thing left the state in which it could be answered. Only a clock that binds is ever overdue.
create table statutory_clock (
  id uuid primary key default gen_random_uuid(),
  aggregate text not null check (aggregate <> ''),
  workflow text not null check (workflow <> ''),
  parameter text not null check (parameter <> ''),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  article text,
  binding boolean not null,
  started_on date not null,
  working_days integer check (working_days > 0),
  -- a day that was set instead of a number of days
  fixed_due_on date,
  extensions jsonb not null default '[]' check (jsonb_typeof(extensions) = 'array'),
  pauses jsonb not null default '[]' check (jsonb_typeof(pauses) = 'array'),
  due_on date,
  answered_on date,
  closed_on date,
  -- first day after the due one, noted once it has come
  overdue_since date,
  missing_year integer,
  check (num_nonnulls(working_days, fixed_due_on) = 1),
  check (num_nonnulls(answered_on, closed_on) <= 1),
  check (binding or overdue_since is null)
);
create index statutory_clock_by_aggregate on statutory_clock (aggregate, started_on);
create unique index statutory_clock_running on statutory_clock (aggregate, parameter) where answered_on is null and closed_on is null;
-- what falls overdue next, and what waits for a year of the calendar
create index statutory_clock_due on statutory_clock (due_on) where answered_on is null and closed_on is null and overdue_since is null and binding;
create index statutory_clock_waiting on statutory_clock (missing_year) where missing_year is not null;
select keep_history('statutory_clock');

-- Who commanded what, beside what the command wrote.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  subject text not null,
  roles text[] not null,
  organization text check (is_credit_code(organization)),
  operation text not null check (operation <> ''),
  aggregate text,
  event text,
  request_id text not null,
  recorded_at timestamptz not null default recorded_now()
);
create index audit_entry_by_aggregate on audit_entry (aggregate, id);

-- A projection: the years of the calendar that were loaded in addition to the published ones, as oversight tells of them.
create table known_calendar_year (
  year integer primary key check (year between 1949 and 9998),
  notice text,
  days jsonb not null check (jsonb_typeof(days) = 'array'),
  version bigint not null
);
select keep_history('known_calendar_year');

-- What was written stays as it was written; a view shows what of it had been recorded at the moment asked about.
create function keep_append_only(table_name text) returns void
language plpgsql set search_path from current as $$
declare
  home text := current_schema();
  written text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum) into written
  from pg_attribute
  where attrelid = format('%I.%I', home, table_name)::regclass and attnum > 0 and attname <> 'recorded_at' and attidentity = '';
  execute format('revoke insert on %I.%I from %I', home, table_name, 'shuji_' || home);
  execute format('grant insert (%s) on %I.%I to %I', written, home, table_name, 'shuji_' || home);
  execute format('revoke update, delete, truncate on %I.%I from %I', home, table_name, 'shuji_' || home);
  execute format('create trigger refuse_truncate before truncate on %I.%I for each statement execute function refuse_truncate()', home, table_name);
  execute format('create view %I.%I with (security_invoker = true) as select * from %I.%I where recorded_at <= current_setting(''shuji.as_of'')::timestamptz',
                 home || '_as_of', table_name, home, table_name);
  execute format('grant select on %I.%I to %I', home || '_as_of', table_name, 'shuji_' || home);
end $$;
revoke execute on function keep_append_only(text) from public;
select keep_append_only('workflow_event');
select keep_append_only('audit_entry');

-- down
select drop_history('known_calendar_year');
drop table known_calendar_year;
drop table audit_entry cascade;
select drop_history('statutory_clock');
drop table statutory_clock;
drop table workflow_event cascade;
drop function keep_append_only(text);
