-- Backward-compatible: what the texts of the cities have an entry and its items say of themselves, and where an entry stands on its way.

alter table catalog_entry
  -- what it is
  add column record_form text check (record_form in ('TEXT', 'NUMBER', 'CHART', 'IMAGE', 'AUDIO', 'VIDEO', 'E_CERTIFICATE', 'E_ARCHIVE', 'OTHER')),
  add column holder_class text check (holder_class in ('GOVERNMENT', 'PUBLIC_INSTITUTION', 'PUBLIC_ENTERPRISE')),
  add column derived boolean not null default false,
  -- 类、项、目、细目 of the code, after 政务信息资源目录编制指南（试行）
  add column classification text check (classification ~ '^[123][0-9]{5,}$'),
  add column base_database text check (base_database in ('POPULATION', 'LEGAL_ENTITY', 'GEOGRAPHY', 'E_CERTIFICATE', 'CREDIT', 'TRUSTED_MATERIALS')),
  add column theme text,
  add column building_departments text[] not null default '{}',
  add column level text check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN')),
  -- on what terms it is shared
  add column share_requirements text,
  add column share_basis_level text,
  add column share_filing text,
  add column allowed_departments text[] not null default '{}',
  add column shared_items text[] not null default '{}',
  add column unmet_condition text,
  -- false where the text of the city names no share types, so that a published entry need not state one
  add column share_type_owed boolean not null default true,
  -- on what terms it is opened
  add column open_criteria text[] not null default '{}' check (open_criteria <@ array['SECURITY_AND_PROCESSING', 'TIMELINESS', 'CONTINUOUS_RETRIEVAL']),
  add column law_stance text,
  add column open_basis_level text,
  add column open_listed boolean not null default false,
  add column data_class text,
  add column data_grade text,
  add column priority_tags text[] not null default '{}',
  add column priority_area text,
  add column priority_reason text,
  add column prohibitions text[] not null default '{}',
  add column questions text[] not null default '{}' check (questions <@ array['LEGAL', 'PROFESSIONAL', 'PUBLIC_CONCERN']),
  add column assessment text,
  -- what is attached to the open catalog: name, url, format
  add column resources jsonb not null default '[]' check (jsonb_typeof(resources) = 'array'),
  -- the review that keeps secrets out
  add column secrecy_reviewed_on date,
  add column secrecy_reviewer text check (btrim(secrecy_reviewer) <> ''),
  -- how its data reaches the platform
  add column aggregation_mode text check (aggregation_mode in ('REALTIME', 'RETURN_FLOW', 'MANUAL_UPLOAD', 'PERIODIC_WITH_FILING', 'NONE_WITH_EVIDENCE')),
  add column aggregation_filing text,
  add column aggregation_evidence text,
  add column aggregation_path text,
  add column origin text,
  add column connected_system text,
  add column last_aggregated_at timestamptz,
  -- most days between two deliveries, as agreed with those who use it
  add column freshness_days integer check (freshness_days > 0),
  -- its way through the machine
  add column return_comment text,
  add column register_clerk text,
  add column withdrawal_reason text,
  add column changed_on date,
  add column change_ground text,
  add column update_late boolean not null default false,
  -- what is to take the place of the version that holds until the update is reviewed
  add column proposed jsonb,
  -- what others are told of its items, written with them: name, code, kind, sensitivity
  add column told_items jsonb not null default '[]' check (jsonb_typeof(told_items) = 'array'),
  add constraint catalog_entry_secrecy_review check ((secrecy_reviewed_on is null) = (secrecy_reviewer is null)),
  add constraint catalog_entry_proposal check (proposed is null or catalog_status = 'UPDATE_REQUESTED'),
  add constraint catalog_entry_withdrawal check (withdrawal_reason is null or catalog_status = 'WITHDRAWN'),
  drop constraint catalog_entry_share_type_stated,
  add constraint catalog_entry_share_type_stated
    check (catalog_status in ('DRAFT', 'SUBMITTED', 'RETURNED') or share_type is not null or not share_type_owed);
select refresh_history('catalog_entry');
create index catalog_entry_by_base_database on catalog_entry (jurisdiction, base_database) where base_database is not null;

alter table data_item
  add column code text check (btrim(code) <> ''),
  add column item_kind text check (item_kind in ('BASIC', 'BUSINESS')),
  add column sensitivity text,
  add column security_grade integer check (security_grade between 1 and 5),
  -- the law by which it may be collected although another source has it
  add column lawful_exception text check (btrim(lawful_exception) <> ''),
  add column collectors text[] not null default '{}',
  add column division_of_duties text,
  -- a state secret is not so much as named here
  add constraint data_item_not_secret check (sensitivity in ('NONE', 'PERSONAL_INFO', 'PERSONAL_PRIVACY', 'COMMERCIAL_SECRET'));
select refresh_history('data_item');

-- The last running number given out under each class of codes.
create table catalog_code_sequence (
  classification text primary key check (classification ~ '^[123][0-9]{5,}$'),
  last integer not null check (last > 0)
);
comment on table catalog_code_sequence is 'Running numbers of codes, by their class; jurisdictions share the classes of the guide.';

-- down
drop table catalog_code_sequence;
drop index catalog_entry_by_base_database;
alter table catalog_entry
  drop column record_form, drop column holder_class, drop column derived, drop column classification, drop column base_database,
  drop column theme, drop column building_departments, drop column level, drop column share_requirements,
  drop column share_basis_level, drop column share_filing, drop column allowed_departments, drop column shared_items,
  drop column unmet_condition, drop constraint catalog_entry_share_type_stated, drop column share_type_owed, drop column open_criteria,
  drop column law_stance, drop column open_basis_level, drop column open_listed, drop column data_class, drop column data_grade,
  drop column priority_tags, drop column priority_area, drop column priority_reason, drop column prohibitions, drop column questions,
  drop column assessment, drop column resources, drop column secrecy_reviewed_on, drop column secrecy_reviewer,
  drop column aggregation_mode, drop column aggregation_filing, drop column aggregation_evidence, drop column aggregation_path,
  drop column origin, drop column connected_system, drop column last_aggregated_at, drop column freshness_days, drop column return_comment,
  drop column register_clerk, drop column withdrawal_reason, drop column changed_on, drop column change_ground, drop column update_late,
  drop column proposed, drop column told_items,
  add constraint catalog_entry_share_type_stated check (catalog_status in ('DRAFT', 'SUBMITTED', 'RETURNED') or share_type is not null);
alter table data_item
  drop column code, drop column item_kind, drop column sensitivity, drop column security_grade, drop column lawful_exception,
  drop column collectors, drop column division_of_duties;
do $$
declare
  gone record;
begin
  for gone in
    select h.attrelid::regclass as history, h.attname
    from unnest(array['catalog_entry', 'data_item']) t(name)
    join pg_attribute h on h.attrelid = (t.name || '_history')::regclass and h.attnum > 0 and not h.attisdropped
    where h.attname not in ('recorded_from', 'recorded_until')
      and not exists (select from pg_attribute a where a.attrelid = t.name::regclass and a.attname = h.attname and not a.attisdropped)
  loop
    execute format('alter table %s drop column %I cascade', gone.history, gone.attname);
  end loop;
end $$;
select write_history_keeper('catalog_entry'), write_history_keeper('data_item');
