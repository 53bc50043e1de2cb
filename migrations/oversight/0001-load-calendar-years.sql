-- Backward-compatible: years of the working-day calendar (工作日历) that an authority has loaded: years that follow the published ones, and corrections of
-- these. A year is replaced as a whole.

create table calendar_year (
  year integer primary key check (year between 1999 and 2099),
  -- numbers of the State Council's notices, as printed
  notice text check (btrim(notice) <> '' and length(notice) <= 200),
  version bigint not null default 1
);
select keep_history('calendar_year');

-- The days of the year that differ from the week.
create table calendar_day (
  day date primary key,
  year integer not null references calendar_year,
  working boolean not null,
  name text not null check (btrim(name) <> '' and length(name) <= 100),
  constraint calendar_day_inside_year check (extract(year from day) = year),
  constraint calendar_day_made_up_on_weekend check (not working or extract(isodow from day) in (6, 7))
);
create index calendar_day_by_year on calendar_day (year, day);
select keep_history('calendar_day');

-- Years that were missed from sixty days before they begin, and whether they still are: what the tasks of the authorities are told from.
create table calendar_warning (
  year integer primary key,
  missed boolean not null,
  changed_at timestamptz not null,
  version bigint not null default 1
);
select keep_history('calendar_warning');

-- down
select drop_history('calendar_warning');
select drop_history('calendar_day');
select drop_history('calendar_year');
drop table calendar_warning, calendar_day, calendar_year;
