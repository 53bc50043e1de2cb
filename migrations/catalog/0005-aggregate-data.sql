-- Backward-compatible: how the data of entries reaches the platform (数据汇聚): norms, filings, the one dataset of each entry, what its
-- unit is to see to, checks of quality (质量检查), and the assessment of share and open types at intervals (类型定期评估).

alter table catalog_entry
  -- which system makes the data
  add constraint catalog_entry_origin check (origin in ('OWN_SYSTEM', 'UPPER_SYSTEM', 'NO_SYSTEM'));

-- Who delivered a batch, in which way and under which norm. Of batches from before nobody knows.
alter table collection_batch
  -- the user as tokens name them
  add column uploader text check (btrim(uploader) <> ''),
  add column aggregation_mode text
    check (aggregation_mode in ('REALTIME', 'RETURN_FLOW', 'MANUAL_UPLOAD', 'PERIODIC_WITH_FILING', 'NONE_WITH_EVIDENCE')),
  add column norm_version integer check (norm_version > 0);
select refresh_history('collection_batch');

-- The norm by which a city has data aggregated; each version is never changed.
create table aggregation_norm (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  norm_version integer not null check (norm_version > 0),
  title text not null check (btrim(title) <> ''),
  -- number of the document, or where it is to be had
  reference text not null check (btrim(reference) <> ''),
  published_on date not null,
  published_at timestamptz not null,
  constraint aggregation_norm_number unique (jurisdiction, norm_version)
);
create trigger refuse_new_past before update or delete on aggregation_norm for each row execute function refuse_new_past();
select keep_history('aggregation_norm');
comment on table aggregation_norm is 'Versions of the aggregation norm (汇聚规范).';

-- That the data of an entry is aggregated at intervals because it cannot be in real time.
create table aggregation_filing (
  id uuid primary key default gen_random_uuid(),
  -- two may be filed in one moment: the later one counts
  place bigint not null generated always as identity,
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  interval_days integer not null check (interval_days between 1 and 366),
  reason text not null check (btrim(reason) <> ''),
  filed_on date not null,
  filed_at timestamptz not null
);
create index aggregation_filing_by_entry on aggregation_filing (entry, place desc);
create index aggregation_filing_by_jurisdiction on aggregation_filing (jurisdiction, filed_at, id);
create index aggregation_filing_by_provider on aggregation_filing (provider, filed_at, id);
create trigger refuse_new_past before update or delete on aggregation_filing for each row execute function refuse_new_past();
select keep_history('aggregation_filing');
comment on table aggregation_filing is 'Filed intervals of aggregation (汇聚期限备案).';

-- The dataset on the platform into which an entry is aggregated: one at a time (一目录一汇聚).
create table aggregated_dataset (
  id uuid primary key default gen_random_uuid(),
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  name text not null check (btrim(name) <> ''),
  -- name and type of each column as the platform has them; null until told
  columns jsonb check (jsonb_typeof(columns) = 'array'),
  source_records bigint check (source_records >= 0),
  source_digest text check (source_digest ~ '^[0-9a-f]{64}$'),
  source_reported_at timestamptz,
  platform_records bigint check (platform_records >= 0),
  platform_digest text check (platform_digest ~ '^[0-9a-f]{64}$'),
  platform_reported_at timestamptz,
  attached_at timestamptz not null,
  detached_at timestamptz check (detached_at >= attached_at),
  detached_because text check (btrim(detached_because) <> ''),
  version integer not null default 1,
  constraint aggregated_dataset_source check (num_nulls(source_records, source_digest, source_reported_at) in (0, 3)),
  constraint aggregated_dataset_platform check (num_nulls(platform_records, platform_digest, platform_reported_at) in (0, 3)),
  constraint aggregated_dataset_detached check ((detached_at is null) = (detached_because is null))
);
create unique index aggregated_dataset_one on aggregated_dataset (entry) where detached_at is null;
select keep_history('aggregated_dataset');
comment on table aggregated_dataset is 'Datasets into which entries are aggregated (汇聚数据集).';

-- What the unit of an entry is to see to: its entry no longer says what its data is, or the platform holds other data than the source.
create table data_notice (
  id uuid primary key default gen_random_uuid(),
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  cause text not null check (cause in ('SCHEMA_CHANGED', 'SHARE_TYPE_REVIEWED', 'OPEN_TYPE_REVIEWED', 'DATA_DIFFERS')),
  -- names of what differs, where the cause is that something does
  differing text[] not null default '{}',
  raised_at timestamptz not null,
  ended_at timestamptz check (ended_at >= raised_at),
  version integer not null default 1
);
-- of each cause one at a time
create unique index data_notice_one on data_notice (entry, cause) where ended_at is null;
create index data_notice_by_jurisdiction on data_notice (jurisdiction, raised_at, id);
create index data_notice_by_provider on data_notice (provider, raised_at, id);
select keep_history('data_notice');
comment on table data_notice is 'Catalog update tasks and consistency alerts (目录更新任务、一致性告警).';

-- A check of the quality of an entry's data.
create table quality_check (
  id uuid primary key default gen_random_uuid(),
  -- two may be recorded in one moment: the later one counts
  place bigint not null generated always as identity,
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  stage text not null check (stage in ('COLLECTION', 'AGGREGATION', 'SHARING', 'OPENING')),
  dimension text not null check (dimension in ('ACCURACY', 'TIMELINESS', 'COMPLETENESS', 'USABILITY')),
  measure text not null check (measure in ('COMPARISON', 'VERIFICATION', 'CORRECTION')),
  checked integer not null check (checked > 0),
  passed integer not null check (passed between 0 and checked),
  result text not null check (result in ('PASSED', 'FAILED')),
  -- how it was done and what was found
  method text not null check (btrim(method) <> ''),
  responsible text not null check (is_credit_code(responsible)),
  checked_by text check (is_credit_code(checked_by)),
  checked_on date not null,
  recorded_at timestamptz not null
);
create index quality_check_by_entry on quality_check (entry, place desc);
create trigger refuse_new_past before update or delete on quality_check for each row execute function refuse_new_past();
select keep_history('quality_check');
comment on table quality_check is 'Checks of the quality of data (数据质量检查).';

-- How often types are assessed again, where the authority has set it.
create table type_review_interval (
  id uuid primary key default gen_random_uuid(),
  place bigint not null generated always as identity,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  -- ISO 8601
  every text not null check (every ~ '^P[0-9]'),
  set_at timestamptz not null
);
create index type_review_interval_by_jurisdiction on type_review_interval (jurisdiction, place desc);
create trigger refuse_new_past before update or delete on type_review_interval for each row execute function refuse_new_past();
select keep_history('type_review_interval');
comment on table type_review_interval is 'Intervals of the assessment of types, by city (类型评估周期).';

-- An assessment of whether an entry is still to be shared, or opened, as it is.
create table type_review (
  id uuid primary key default gen_random_uuid(),
  place bigint not null generated always as identity,
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  about text not null check (about in ('SHARE', 'OPEN')),
  -- null where the entry stated none
  type_before text,
  type_after text not null,
  outcome text not null check (outcome in ('KEPT', 'RAISED', 'LOWERED')),
  reason text not null check (btrim(reason) <> ''),
  reviewed_by text check (is_credit_code(reviewed_by)),
  reviewed_on date not null,
  recorded_at timestamptz not null,
  constraint type_review_kept check ((outcome = 'KEPT') = (type_before is not distinct from type_after))
);
create index type_review_by_entry on type_review (entry, about, reviewed_on desc);
create trigger refuse_new_past before update or delete on type_review for each row execute function refuse_new_past();
select keep_history('type_review');
comment on table type_review is 'Assessments of share and open types (共享、开放类型评估).';

-- down
select drop_history('type_review'), drop_history('type_review_interval'), drop_history('quality_check'), drop_history('data_notice'),
  drop_history('aggregated_dataset'), drop_history('aggregation_filing'), drop_history('aggregation_norm');
drop table type_review, type_review_interval, quality_check, data_notice, aggregated_dataset, aggregation_filing, aggregation_norm;
drop view catalog_as_of.collection_batch;
alter table collection_batch drop column uploader, drop column aggregation_mode, drop column norm_version;
alter table collection_batch_history drop column uploader, drop column aggregation_mode, drop column norm_version;
select write_history_keeper('collection_batch');
alter table catalog_entry drop constraint catalog_entry_origin;
