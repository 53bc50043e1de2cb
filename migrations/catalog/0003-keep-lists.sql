-- Backward-compatible: the lists kept beside the catalog (目录清单、责任清单、需求清单、负面清单) with every edition of each, which department is the source
-- of an item (一数一源), and the databases with their managers (基础数据库、主题数据库).

-- The last number given out to an edition in a city. All lists of a city count together, so that lists which change in one step
-- carry one number. Whoever changes a list holds its row until the end.
create table list_counter (
  jurisdiction text primary key check (is_division_code(jurisdiction)),
  last integer not null check (last > 0)
);
comment on table list_counter is 'Edition numbers given out, by city (清单版本号).';

-- An edition is never changed: what a list held in it is said by the numbers from and to which each of its lines stands.
create table list_edition (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  list text not null check (list in ('CATALOGUE', 'RESPONSIBILITY', 'DEMAND', 'NEGATIVE')),
  version integer not null check (version > 0),
  valid_from date not null,
  -- the event or command that made it
  made_by text not null check (made_by <> ''),
  entry uuid references catalog_entry,
  -- where it was published by itself: the document that approved it
  approval text check (btrim(approval) <> ''),
  approved_on date,
  constraint list_edition_number unique (jurisdiction, list, version),
  constraint list_edition_approval check ((approval is null) = (approved_on is null) and approved_on <= valid_from)
);
create function refuse_new_past() returns trigger
language plpgsql set search_path from current as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger refuse_new_past before update or delete on list_edition for each row execute function refuse_new_past();
select keep_history('list_edition');
comment on table list_edition is 'Editions of the lists, each immutable (清单版本).';

-- What a department is to collect and answer for.
create table collection_responsibility (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  department text not null check (is_credit_code(department)),
  item_name text not null check (btrim(item_name) <> ''),
  item_code text check (btrim(item_code) <> ''),
  -- the entry from which it was derived; none where it was assigned
  entry uuid references catalog_entry,
  -- the function by law that it was assigned on
  function_basis text check (btrim(function_basis) <> ''),
  -- the law by which it is collected although another department is the source
  lawful_exception text check (btrim(lawful_exception) <> ''),
  since_version integer not null check (since_version > 0),
  -- first edition without it
  until_version integer check (until_version > since_version),
  since date not null,
  until date check (until >= since),
  released_because text check (btrim(released_because) <> ''),
  version integer not null default 1,
  constraint collection_responsibility_ground check ((entry is null) = (function_basis is not null)),
  constraint collection_responsibility_end check ((until_version is null) = (until is null))
);
-- an item of an entry is one department's to answer for
create unique index collection_responsibility_of_item on collection_responsibility (entry, item_name) where until_version is null and entry is not null;
create unique index collection_responsibility_assigned on collection_responsibility (jurisdiction, department, item_name)
  where until_version is null and entry is null;
create index collection_responsibility_by_jurisdiction on collection_responsibility (jurisdiction, department, item_name, id);
create index collection_responsibility_by_code on collection_responsibility (jurisdiction, item_code) where until_version is null;
select keep_history('collection_responsibility');
comment on table collection_responsibility is 'Lines of the responsibility list (责任清单).';

-- What is neither shared or opened, and on which basis.
create table negative_list_item (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null references catalog_entry,
  exclusion text not null check (exclusion in ('SHARING', 'OPENING', 'BOTH')),
  basis text not null check (btrim(basis) <> ''),
  since_version integer not null check (since_version > 0),
  until_version integer check (until_version > since_version),
  since date not null,
  until date check (until >= since),
  removed_because text check (btrim(removed_because) <> ''),
  version integer not null default 1,
  constraint negative_list_item_end check ((until_version is null) = (until is null) and (until is null) = (removed_because is null))
);
create unique index negative_list_item_once on negative_list_item (entry) where until_version is null;
create index negative_list_item_by_jurisdiction on negative_list_item (jurisdiction, since, id);
select keep_history('negative_list_item');
comment on table negative_list_item is 'Lines of the negative list (负面清单).';

-- What a department needs of another.
create table data_need (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  requester text not null check (is_credit_code(requester)),
  owner text not null check (is_credit_code(owner)),
  description text not null check (btrim(description) <> ''),
  purpose text not null check (btrim(purpose) <> ''),
  since_version integer not null check (since_version > 0),
  until_version integer check (until_version > since_version),
  since date not null,
  until date check (until >= since),
  -- how it ended: the entry that meets it, or why it was taken off
  met_by uuid references catalog_entry,
  ended_because text check (btrim(ended_because) <> ''),
  version integer not null default 1,
  constraint data_need_parties check (requester <> owner),
  constraint data_need_end check ((until_version is null) = (until is null) and (until is null or met_by is not null or ended_because is not null))
);
create index data_need_by_jurisdiction on data_need (jurisdiction, since, id);
create index data_need_by_requester on data_need (requester, since, id);
create index data_need_by_owner on data_need (owner, since, id);
select keep_history('data_need');
comment on table data_need is 'Lines of the demand list (需求清单).';

-- What the head of a department signs: that its list names all of its data.
create table completeness_declaration (
  id uuid primary key default gen_random_uuid(),
  -- two may be signed in one moment: the later one counts
  position bigint not null generated always as identity,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  department text not null check (is_credit_code(department)),
  statement text not null check (btrim(statement) <> ''),
  signed_at timestamptz not null,
  signed_on date not null,
  -- what was signed: how many entries the list had, and the digest of their codes, versions and states
  entries integer not null check (entries >= 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$')
);
create index completeness_declaration_by_department on completeness_declaration (jurisdiction, department, position desc);
create trigger refuse_new_past before update or delete on completeness_declaration for each row execute function refuse_new_past();
select keep_history('completeness_declaration');
comment on table completeness_declaration is 'Signed declarations that a catalogue list is complete (目录完整性声明).';

-- Of several collectors the one that is the source.
alter table data_item
  add column source text check (is_credit_code(source)),
  add constraint data_item_source check (source = any (collectors) or collectors = '{}');
select refresh_history('data_item');

-- Which department an entry that was handed in names as the source of an item. Two departments never are of one item, unless a law
-- says so of one of them.
create table item_source (
  entry uuid not null references catalog_entry,
  item_code text not null check (btrim(item_code) <> ''),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  department text not null check (is_credit_code(department)),
  -- whether others are kept from collecting it: everywhere but where the text asks so only of what can be had by sharing
  exclusive boolean not null,
  lawful_exception text check (btrim(lawful_exception) <> ''),
  primary key (entry, item_code),
  constraint item_source_one exclude using gist (jurisdiction with =, item_code with =, department with <>)
    where (exclusive and lawful_exception is null)
);
create index item_source_by_code on item_source (jurisdiction, item_code);
select keep_history('item_source');
comment on table item_source is 'Departments that are the source of an item (数源部门).';

-- What a department delivered of the items that it is to collect.
create table collection_batch (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null references catalog_entry,
  department text not null check (is_credit_code(department)),
  items text[] not null check (items <> '{}'),
  records integer not null check (records > 0),
  -- SHA-256 of the delivered file
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  collected_on date not null,
  received_at timestamptz not null
);
create index collection_batch_by_entry on collection_batch (entry, received_at, id);
create index collection_batch_by_department on collection_batch (jurisdiction, department, received_at, id);
create trigger refuse_new_past before update or delete on collection_batch for each row execute function refuse_new_past();
select keep_history('collection_batch');
comment on table collection_batch is 'Batches of collected data (采集批次).';

-- Databases in which the data of many departments comes together.
create table managed_database (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('BASE', 'THEME', 'SPECIAL_TOPIC')),
  name text not null check (btrim(name) <> ''),
  base text check (base in ('POPULATION', 'LEGAL_ENTITY', 'GEOGRAPHY', 'E_CERTIFICATE', 'CREDIT', 'TRUSTED_MATERIALS')),
  theme text check (btrim(theme) <> ''),
  -- who manages it: the authority, or the department that builds it
  manager text not null check (is_credit_code(manager)),
  -- who manages it together with them
  managers text[] not null default '{}',
  builder text check (is_credit_code(builder)),
  norm text check (btrim(norm) <> ''),
  created_on date not null,
  version integer not null default 1,
  constraint managed_database_name unique (jurisdiction, name),
  constraint managed_database_base unique (jurisdiction, base),
  constraint managed_database_theme unique (jurisdiction, theme),
  constraint managed_database_of_a_base check ((kind = 'BASE') = (base is not null) and (kind = 'THEME' or theme is null))
);
create index managed_database_by_jurisdiction on managed_database (jurisdiction, name collate "zh-x-icu", id);
select keep_history('managed_database');
comment on table managed_database is 'Base, theme and special-topic databases with their managers (基础数据库、主题库、专题库).';

-- down
select drop_history('managed_database'), drop_history('collection_batch'), drop_history('item_source'), drop_history('completeness_declaration'), drop_history('data_need'),
  drop_history('negative_list_item'), drop_history('collection_responsibility'), drop_history('list_edition');
drop table managed_database, collection_batch, item_source, completeness_declaration, data_need, negative_list_item, collection_responsibility, list_edition,
  list_counter;
drop function refuse_new_past();
drop view catalog_as_of.data_item;
alter table data_item drop column source;
alter table data_item_history drop column source;
select write_history_keeper('data_item');
