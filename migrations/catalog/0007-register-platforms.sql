-- Backward-compatible: the platforms through which a city shares and opens its data (共享平台、子平台、开放平台), the information systems of
-- departments with their protection-level tests and how far they have got in connecting (接入信息系统), the level of open resources, and what
-- those of whom data is collected are told.

create table data_platform (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  platform_kind text not null check (platform_kind in ('SHARING', 'SUB_PLATFORM', 'OPENING')),
  -- who builds and runs it: the city, or the level above for all its cities
  owner text not null check (owner in ('LOCAL', 'PROVINCE', 'AUTONOMOUS_REGION')),
  name text not null check (btrim(name) <> ''),
  -- the body that runs it; none where the level above does, whose bodies are not of this register
  operator text check (is_credit_code(operator)),
  parent uuid references data_platform check (parent <> id),
  -- hosts under which it is reached
  hosts text[] not null default '{}',
  -- why there is another one although the text in principle has none
  exception text check (btrim(exception) <> ''),
  registered_on date not null,
  retired_on date check (retired_on >= registered_on),
  retired_because text check (btrim(retired_because) <> ''),
  version integer not null default 1,
  constraint data_platform_retired check ((retired_on is null) = (retired_because is null)),
  constraint data_platform_of_a_parent check (platform_kind <> 'SUB_PLATFORM' or parent is not null)
);
create unique index data_platform_name on data_platform (jurisdiction, name) where retired_on is null;
-- a city has one that its departments share through, and one that opens to society
create unique index data_platform_parallel on data_platform (jurisdiction, platform_kind)
  where retired_on is null and exception is null and (platform_kind = 'OPENING' or (platform_kind = 'SHARING' and owner = 'LOCAL'));
create index data_platform_by_jurisdiction on data_platform (jurisdiction, name collate "zh-x-icu", id);
select keep_history('data_platform');
comment on table data_platform is 'Platforms for sharing and opening (共享平台、子平台和开放平台).';

create table information_system (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  department text not null check (is_credit_code(department)),
  name text not null check (btrim(name) <> ''),
  connection_status text not null default 'NOT_CONNECTED' check (connection_status in ('NOT_CONNECTED', 'CONNECTED')),
  platform uuid references data_platform,
  connected_on date,
  -- the last test of its classified protection
  certificate text check (btrim(certificate) <> ''),
  assessor text check (btrim(assessor) <> ''),
  protection_grade integer check (protection_grade between 1 and 5),
  assessed_on date,
  -- first day on which the test counts no more
  certified_until date check (certified_until > assessed_on),
  version integer not null default 1,
  constraint information_system_name unique (jurisdiction, department, name),
  constraint information_system_connected check ((connection_status = 'CONNECTED') = (platform is not null and connected_on is not null)),
  constraint information_system_certified check (num_nulls(certificate, assessor, protection_grade, assessed_on, certified_until) in (0, 5))
);
create index information_system_by_jurisdiction on information_system (jurisdiction, name collate "zh-x-icu", id);
create index information_system_by_department on information_system (department, name collate "zh-x-icu", id);
create index information_system_by_platform on information_system (platform) where platform is not null;
select keep_history('information_system');
comment on table information_system is 'Information systems of departments (政务信息系统).';

-- The levels whose data goes through the one channel: city, county, town and village (市、县、乡、村四级).
alter table catalog_entry drop constraint catalog_entry_level_check,
  add constraint catalog_entry_level_check check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'));
alter table open_resource add column level text check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'));
select refresh_history('open_resource');

-- What those of whom data is collected are told, and on what their consent rests (采集规则的公开、明示和同意).
alter table catalog_entry
  add column collection_notice text check (btrim(collection_notice) <> ''),
  add column consent_basis text check (btrim(consent_basis) <> '');
select refresh_history('catalog_entry');

-- down
update catalog_entry set level = 'TOWN' where level = 'VILLAGE';
drop view catalog_as_of.catalog_entry, catalog_as_of.open_resource;
alter table catalog_entry drop column consent_basis, drop column collection_notice, drop constraint catalog_entry_level_check,
  add constraint catalog_entry_level_check check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN'));
alter table catalog_entry_history drop column consent_basis, drop column collection_notice;
alter table open_resource drop column level;
alter table open_resource_history drop column level;
select write_history_keeper('catalog_entry'), write_history_keeper('open_resource');
select drop_history('information_system'), drop_history('data_platform');
drop table information_system, data_platform;
