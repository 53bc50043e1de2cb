-- Backward-compatible: the catalog of public data (公共数据目录): entries as their providers describe them, and the data items in them.

create table catalog_entry (
  id uuid primary key default gen_random_uuid(),
  code text not null constraint catalog_entry_code unique,
  title text not null,
  abstract text,
  catalog_status text not null check (catalog_status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'UPDATE_REQUESTED', 'WITHDRAWN')),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  catalog_kind text not null check (catalog_kind in ('BASE', 'THEME', 'DEPARTMENT')),
  domain text,
  format text,
  update_frequency text check (update_frequency in ('REAL_TIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'IRREGULAR')),
  tags text[] not null default '{}',
  share_type text check (share_type in ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED', 'TEMPORARILY_NOT_SHARED')),
  share_basis text,
  share_conditions text,
  share_modes text[] not null default '{}' check (share_modes <@ array['PLATFORM_ACQUISITION', 'INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION']),
  open_type text check (open_type in ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_OPEN')),
  open_basis text,
  open_conditions text,
  published_on date,
  -- the last import that made or changed it
  import_act uuid references import_act,
  version integer not null default 1,
  bigrams text[] not null generated always as (bigrams(title)) stored,
  constraint catalog_entry_named check (btrim(code) <> '' and btrim(title) <> ''),
  -- drafts may be incomplete; what others may rely on states how it is shared, and why not freely
  constraint catalog_entry_published check (catalog_status in ('DRAFT', 'SUBMITTED', 'RETURNED') or published_on is not null),
  constraint catalog_entry_share_type_stated check (catalog_status in ('DRAFT', 'SUBMITTED', 'RETURNED') or share_type is not null),
  constraint catalog_entry_share_type_justified check (
    catalog_status in ('DRAFT', 'SUBMITTED', 'RETURNED') or share_type = 'UNCONDITIONAL'
    or btrim(coalesce(share_basis, '') || coalesce(share_conditions, '')) <> '')
);
create index catalog_entry_by_title on catalog_entry (title collate "zh-x-icu", id);
create index catalog_entry_by_jurisdiction on catalog_entry (jurisdiction, title collate "zh-x-icu", id);
create index catalog_entry_by_provider on catalog_entry (provider, title collate "zh-x-icu", id);
create index catalog_entry_by_domain on catalog_entry (domain, title collate "zh-x-icu", id);
create index catalog_entry_by_import_act on catalog_entry (import_act, id);
create index catalog_entry_by_tags on catalog_entry using gin (tags);
create index catalog_entry_by_bigrams on catalog_entry using gin (bigrams);
select keep_history('catalog_entry');

create table data_item (
  id uuid primary key default gen_random_uuid(),
  entry uuid not null references catalog_entry,
  position integer not null check (position > 0),
  name text not null,
  name_en text,
  data_type text not null check (data_type in ('STRING', 'NUMBER', 'MONEY', 'DATE', 'DATETIME', 'BOOLEAN', 'TEXT', 'BINARY')),
  length integer,
  description text,
  constraint data_item_position unique (entry, position) deferrable,
  constraint data_item_name unique (entry, name),
  constraint data_item_described check (btrim(name) <> '' and length > 0)
);
select keep_history('data_item');

-- down
drop table data_item, catalog_entry cascade;
drop table data_item_history, catalog_entry_history cascade;
