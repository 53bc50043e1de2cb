-- Backward-compatible: registrations go through a machine (数据资产登记流程): what an asset consists of, what is to change in it, its versions,
-- certificates, evidence, entries on balance sheets, and the numbers that the register gives.

alter table data_asset
  -- how the data arises
  add column origin text check (origin in ('COLLECTED_DIRECTLY', 'THIRD_PARTY_COLLECTED', 'AUTHORISED_MANAGEMENT', 'SYSTEM_GENERATED', 'SOCIAL_DATA', 'PROCESSED')),
  add column third_party text check (is_credit_code(third_party)),
  add column supplier text check (btrim(supplier) <> ''),
  add column acquisition_rule text check (btrim(acquisition_rule) <> ''),
  -- which database it is, where it is one
  add column data_layer text check (data_layer in ('BASE', 'DEPARTMENT_POOL', 'THEME', 'SPECIAL_TOPIC')),
  -- assets that it is made from
  add column derived_from uuid[] not null default '{}' check (array_position(derived_from, null) is null and not id = any (derived_from)),
  -- its rights and its entries as the tables below have them: what the machine and others are told needs them with the row
  add column rights_held jsonb not null default '[]' check (jsonb_typeof(rights_held) = 'array'),
  add column entries uuid[] not null default '{}',
  add column on_balance_sheet boolean not null default false,
  -- registered elsewhere, with number and days of its own
  add column taken_over boolean not null default false,
  add column edition integer not null default 0 check (edition >= 0),
  add column guidance text check (btrim(guidance) <> ''),
  -- what is to change waits here; the registration stands as it was until the change is accepted
  add column proposed jsonb check (jsonb_typeof(proposed) = 'object'),
  add column change_kind text check (change_kind in ('CHANGE', 'CORRECTION')),
  add column change_reason text check (btrim(change_reason) <> ''),
  add column renewed_on date,
  -- since when the steward is reminded that the registration lapses, and the day on which renewal was asked for
  add column renewal_due_since date,
  add column renewal_requested_on date,
  add column deregistered_on date,
  add column deregistration_reason text check (btrim(deregistration_reason) <> '');

update data_asset set taken_over = true, edition = case when registered_on is null then 0 else 1 end;
update data_asset a set rights_held = held.rights
from (select asset, jsonb_agg(jsonb_build_object('kind', kind, 'holder', holder, 'since', since, 'until', until, 'basis', basis) order by kind, since) as rights
      from asset_right group by asset) held
where held.asset = a.id;
update data_asset a set entries = made.entries
from (select asset, array_agg(entry order by entry) as entries from asset_catalog_entry group by asset) made
where made.asset = a.id;

alter table data_asset
  add constraint data_asset_proposed check ((proposed is null) = (change_kind is null) and (proposed is null) = (change_reason is null)
    and (proposed is null or asset_status = 'CHANGED')),
  add constraint data_asset_returned check (asset_status <> 'RETURNED' or guidance is not null or taken_over),
  add constraint data_asset_deregistered check (asset_status <> 'DEREGISTERED' or taken_over or (deregistered_on is not null and deregistration_reason is not null)),
  -- what the register itself grants holds for three years at the most
  add constraint data_asset_term check (taken_over and renewed_on is null or expires_on is null
    or expires_on <= (coalesce(renewed_on, registered_on) + interval '3 years')::date),
  add constraint data_asset_third_party check (origin <> 'THIRD_PARTY_COLLECTED' or third_party is not null),
  add constraint data_asset_social_data check (origin <> 'SOCIAL_DATA' or (supplier is not null and acquisition_rule is not null));
select refresh_history('data_asset');
create index data_asset_running_out on data_asset (expires_on, id) where asset_status in ('REGISTERED', 'CHANGED');

-- What kind of body an organization is: where the text makes the government the owner, the register knows who that is.
alter table organization add column entity_kind text;
select refresh_history('organization');

-- Numbers given by the register: one series for each city and year, without gaps.
create table registration_series (
  jurisdiction text not null check (is_division_code(jurisdiction)),
  year integer not null check (year between 2000 and 9999),
  latest integer not null check (latest > 0),
  primary key (jurisdiction, year)
);
select keep_history('registration_series');

-- What a registration said from when it was accepted; never changed.
create table asset_version (
  asset uuid not null references data_asset,
  edition integer not null check (edition > 0),
  effective_on date not null,
  event text not null check (event <> ''),
  change_kind text check (change_kind in ('CHANGE', 'CORRECTION')),
  reason text check (btrim(reason) <> ''),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  recorded_at timestamptz not null default recorded_now(),
  primary key (asset, edition)
);
select keep_append_only('asset_version');
insert into asset_version (asset, edition, effective_on, event, content)
select id, 1, registered_on, 'takeOver', jsonb_build_object('name', name, 'assetKind', asset_kind, 'project', project, 'origin', null,
  'thirdParty', null, 'supplier', null, 'acquisitionRule', null, 'dataLayer', null, 'derivedFrom', '[]'::jsonb, 'rightsHeld', rights_held, 'entries', to_jsonb(entries))
from data_asset where registered_on is not null;

-- Documents that show what an asset is and whose: their titles and digests, not their content.
create table asset_evidence (
  id uuid primary key default gen_random_uuid(),
  asset uuid not null references data_asset,
  kind text not null check (kind in ('OWNERSHIP', 'SOURCE', 'PROCESSING', 'QUALITY', 'SECURITY', 'OTHER')),
  title text not null check (btrim(title) <> ''),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  constraint asset_evidence_once unique (asset, digest)
);
select keep_history('asset_evidence');

-- Entries of data assets on the balance sheets of enterprises: recorded, not vouched for.
create table balance_sheet_entry (
  id uuid primary key default gen_random_uuid(),
  asset uuid not null references data_asset,
  holder text not null check (is_credit_code(holder)),
  account text not null check (account in ('INTANGIBLE_ASSET', 'INVENTORY', 'DEVELOPMENT_EXPENDITURE')),
  basis text not null check (btrim(basis) <> ''),
  amount numeric(22, 4) not null check (amount > 0),
  booked_on date not null,
  constraint balance_sheet_entry_once unique (asset, holder, account, booked_on)
);
create index balance_sheet_entry_by_booked_on on balance_sheet_entry (booked_on, id);
create index balance_sheet_entry_by_holder on balance_sheet_entry (holder, booked_on, id);
select keep_history('balance_sheet_entry');

-- Certificates of registration as they were signed; never changed.
create table certificate (
  number text primary key check (number <> ''),
  asset uuid not null references data_asset,
  edition integer not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  signature text not null check (signature <> ''),
  recorded_at timestamptz not null default recorded_now()
);
create index certificate_by_asset on certificate (asset, edition);
select keep_append_only('certificate');

-- down
drop view asset_as_of.certificate, asset_as_of.asset_version, asset_as_of.data_asset;
drop table certificate;
select drop_history('balance_sheet_entry'), drop_history('asset_evidence'), drop_history('registration_series');
drop table balance_sheet_entry, asset_evidence, asset_version, registration_series;
drop index data_asset_running_out;
drop view asset_as_of.organization;
alter table organization drop column entity_kind;
alter table organization_history drop column entity_kind cascade;
select refresh_history('organization');
alter table data_asset
  drop constraint data_asset_proposed,
  drop constraint data_asset_returned,
  drop constraint data_asset_deregistered,
  drop constraint data_asset_term,
  drop constraint data_asset_third_party,
  drop constraint data_asset_social_data,
  drop column origin,
  drop column third_party,
  drop column supplier,
  drop column acquisition_rule,
  drop column data_layer,
  drop column derived_from,
  drop column rights_held,
  drop column entries,
  drop column on_balance_sheet,
  drop column taken_over,
  drop column edition,
  drop column guidance,
  drop column proposed,
  drop column change_kind,
  drop column change_reason,
  drop column renewed_on,
  drop column renewal_due_since,
  drop column renewal_requested_on,
  drop column deregistered_on,
  drop column deregistration_reason;
alter table data_asset_history
  drop column origin cascade,
  drop column third_party cascade,
  drop column supplier cascade,
  drop column acquisition_rule cascade,
  drop column data_layer cascade,
  drop column derived_from cascade,
  drop column rights_held cascade,
  drop column entries cascade,
  drop column on_balance_sheet cascade,
  drop column taken_over cascade,
  drop column edition cascade,
  drop column guidance cascade,
  drop column proposed cascade,
  drop column change_kind cascade,
  drop column change_reason cascade,
  drop column renewed_on cascade,
  drop column renewal_due_since cascade,
  drop column renewal_requested_on cascade,
  drop column deregistered_on cascade,
  drop column deregistration_reason cascade;
select refresh_history('data_asset');
