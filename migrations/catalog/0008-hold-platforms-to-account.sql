-- Backward-compatible: whether platforms comply (平台合规): their classified protection, the budget that their costs are in, and of those
-- that stood before the text of the city how they are merged; and which units review data before they open it.

alter table data_platform
  -- since when it has been there, for one that was built before the text
  add column existing_since date,
  add column merge_plan text check (btrim(merge_plan) <> ''),
  add column merge_by date,
  add column mlps_grade integer check (mlps_grade between 1 and 5),
  add column mlps_certificate text check (btrim(mlps_certificate) <> ''),
  -- the first day on which the certificate counts no more
  add column mlps_until date,
  add column budget_ref text check (btrim(budget_ref) <> ''),
  add column budget_year integer check (budget_year between 2000 and 2100),
  add constraint data_platform_existing check (existing_since < registered_on),
  add constraint data_platform_merged check ((merge_plan is null) = (merge_by is null)),
  add constraint data_platform_protected check (num_nulls(mlps_grade, mlps_certificate, mlps_until) in (0, 3)),
  add constraint data_platform_budgeted check ((budget_ref is null) = (budget_year is null));
select refresh_history('data_platform');
-- what stood before the text is taken over beside the one there is to be, and merged
drop index data_platform_parallel;
create unique index data_platform_parallel on data_platform (jurisdiction, platform_kind)
  where retired_on is null and exception is null and existing_since is null
    and (platform_kind = 'OPENING' or (platform_kind = 'SHARING' and owner = 'LOCAL'));

-- A projection: without history, because only commands read it, and they act in the present.
create table known_security_regime (
  regime uuid primary key,
  jurisdiction text not null,
  body text not null,
  -- whether it reviews data before it opens it
  reviews boolean not null,
  version bigint not null
);
create index known_security_regime_of on known_security_regime (body, jurisdiction);

-- down
drop table known_security_regime;
drop index data_platform_parallel;
create unique index data_platform_parallel on data_platform (jurisdiction, platform_kind)
  where retired_on is null and exception is null and (platform_kind = 'OPENING' or (platform_kind = 'SHARING' and owner = 'LOCAL'));
drop view catalog_as_of.data_platform;
alter table data_platform drop column existing_since, drop column merge_plan, drop column merge_by, drop column mlps_grade,
  drop column mlps_certificate, drop column mlps_until, drop column budget_ref, drop column budget_year;
alter table data_platform_history drop column existing_since, drop column merge_plan, drop column merge_by, drop column mlps_grade,
  drop column mlps_certificate, drop column mlps_until, drop column budget_ref, drop column budget_year;
select write_history_keeper('data_platform');
