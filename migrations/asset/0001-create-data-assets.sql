-- Backward-compatible: the register of data assets (数据资产登记): assets, the rights in them, what they are made from, their values.

create table data_asset (
  id uuid primary key default gen_random_uuid(),
  registration_number text constraint data_asset_registration_number unique check (registration_number <> ''),
  name text not null check (name <> ''),
  asset_kind text not null check (asset_kind in ('RESOURCE', 'PRODUCT', 'SERVICE')),
  asset_status text not null check (asset_status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REGISTERED', 'CHANGED', 'EXPIRED', 'DEREGISTERED')),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  project text,
  registered_on date,
  expires_on date check (expires_on > registered_on),
  version integer not null default 1,
  bigrams text[] not null generated always as (bigrams(name)) stored,
  constraint data_asset_registered check (asset_status in ('DRAFT', 'SUBMITTED', 'RETURNED') or (registration_number is not null and registered_on is not null))
);
create index data_asset_by_name on data_asset (name collate "zh-x-icu", id);
create index data_asset_by_jurisdiction on data_asset (jurisdiction, name collate "zh-x-icu", id);
create index data_asset_by_registered_on on data_asset (coalesce(registered_on, 'infinity'), id);
create index data_asset_by_expires_on on data_asset (coalesce(expires_on, 'infinity'), id);
create index data_asset_by_project on data_asset (project) where project is not null;
create index data_asset_by_bigrams on data_asset using gin (bigrams);
select keep_history('data_asset');

create table asset_right (
  id uuid primary key default gen_random_uuid(),
  asset uuid not null references data_asset,
  kind text not null check (kind in ('OWNERSHIP', 'STEWARDSHIP', 'HOLDING', 'PROCESSING_USE', 'PRODUCT_OPERATION')),
  holder text not null check (is_credit_code(holder)),
  since date not null,
  until date check (until > since),
  basis text,
  -- one owner and one steward at a time
  constraint asset_right_held_once exclude using gist (asset with =, kind with =, daterange(since, until) with &&) where (kind in ('OWNERSHIP', 'STEWARDSHIP'))
);
create index asset_right_by_asset on asset_right (asset, kind, since) include (holder, until);
create index asset_right_by_holder on asset_right (holder, kind, asset) include (since, until);
select keep_history('asset_right');

create table asset_catalog_entry (
  asset uuid not null references data_asset,
  entry uuid not null,
  primary key (asset, entry)
);
create index asset_catalog_entry_by_entry on asset_catalog_entry (entry, asset);
select keep_history('asset_catalog_entry');

create table valuation (
  id uuid primary key default gen_random_uuid(),
  asset uuid not null references data_asset,
  method text not null check (method in ('COST', 'INCOME', 'MARKET')),
  amount numeric(22, 4) not null check (amount >= 0),
  valued_on date not null,
  valuer text not null
);
create index valuation_by_asset on valuation (asset, valued_on desc);
select keep_history('valuation');

-- down
select drop_history('valuation'), drop_history('asset_catalog_entry'), drop_history('asset_right'), drop_history('data_asset');
drop table valuation, asset_catalog_entry, asset_right, data_asset;
