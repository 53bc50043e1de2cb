-- Backward-compatible: what a grant allows and what is done with it (数据使用): grants of access, the datasets that they open, each use of
-- them, what was delivered, and verification against data that is not shared (核验比对).

-- A right to use data of one entry, checked at every call. It belongs to one request, and its status follows that request's firings.
create table access_grant (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  provider text not null check (is_credit_code(provider)),
  holder text check (is_credit_code(holder)),
  -- the user as tokens name them, where no body holds it
  held_by text check (btrim(held_by) <> ''),
  ground_register text not null check (ground_register in ('share-request', 'open-request', 'verification-request')),
  ground_key text not null check (btrim(ground_key) <> ''),
  means text not null check (means in ('INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION', 'PLATFORM_ACQUISITION', 'DOWNLOAD')),
  items text[] not null check (cardinality(items) > 0 and array_position(items, '') is null and array_position(items, null) is null),
  purpose text not null check (btrim(purpose) <> ''),
  scenario text,
  system text check (btrim(system) <> ''),
  since date not null,
  -- first day without the right
  until date,
  approver text check (is_credit_code(approver)),
  approved_by text,
  grant_status text not null default 'ACTIVE' check (grant_status in ('ACTIVE', 'SUSPENDED', 'TERMINATED')),
  status_reason text,
  version integer not null default 1,
  constraint access_grant_holder check (num_nonnulls(holder, held_by) = 1),
  constraint access_grant_period check (until is null or since < until)
);
create unique index access_grant_once on access_grant (ground_register, ground_key, means, coalesce(system, ''));
create index access_grant_by_jurisdiction on access_grant (jurisdiction, since, id);
create index access_grant_by_since on access_grant (since, id);
create index access_grant_by_entry on access_grant (entry, since, id);
create index access_grant_by_holder on access_grant (holder, since, id);
create index access_grant_by_provider on access_grant (provider, since, id);
select keep_history('access_grant');

-- What was ended for good is not opened again.
create function keep_ended_grants_ended() returns trigger language plpgsql as $$
begin
  raise exception 'a terminated grant stays so' using errcode = 'check_violation', constraint = 'access_grant_stays_ended';
end $$;
create trigger access_grant_stays_ended before update of grant_status on access_grant
  for each row when (old.grant_status = 'TERMINATED' and new.grant_status <> 'TERMINATED') execute function keep_ended_grants_ended();

-- What was tried with a grant and refused: for another purpose, after its end, by another system.
create table access_misuse (
  id uuid primary key default gen_random_uuid(),
  access_grant uuid not null references access_grant,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  rule text not null check (btrim(rule) <> ''),
  -- who tried
  organization text,
  subject text not null,
  system text,
  tried_at timestamptz not null,
  tried_on date not null,
  version integer not null default 1
);
create index access_misuse_by_grant on access_misuse (access_grant, tried_at, id);
create index access_misuse_by_jurisdiction on access_misuse (jurisdiction, tried_at, id);
create index access_misuse_by_tried_at on access_misuse (tried_at, id);

-- The data of one entry as its provider loaded it (数据集). Without it nothing is answered from here.
create table dataset (
  entry uuid primary key,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  -- the registered key: records are found by it and by nothing else
  key_item text not null,
  items text[] not null check (cardinality(items) > 0 and array_position(items, '') is null and array_position(items, null) is null),
  records integer not null check (records >= 0),
  loaded_at timestamptz not null,
  loaded_by text not null,
  version integer not null default 1,
  constraint dataset_key_is_an_item check (key_item = any (items))
);
create index dataset_by_jurisdiction on dataset (jurisdiction, loaded_at, entry);
create index dataset_by_loaded_at on dataset (loaded_at, entry);
select keep_history('dataset');

-- Its records: every value encrypted for its record and item, the key as a digest under one key of the ring. What was replaced is gone:
-- values of before are not kept.
create table dataset_record (
  id uuid primary key default gen_random_uuid(),
  entry uuid not null references dataset on delete cascade,
  position integer not null,
  -- number of the key of the ring under which the digest was made
  key smallint not null check (key between 1 and 255),
  index bytea not null check (octet_length(index) = 32),
  -- one for each item of the dataset, in their order
  sealed bytea[] not null check (cardinality(sealed) > 0)
);
create index dataset_record_by_key on dataset_record (entry, key, index);
create unique index dataset_record_by_position on dataset_record (entry, position);

-- Each use of data that was granted (使用记录), in the seven things that are asked of it: what for, by whom, approved by whom, what, when, how and
-- on what. Calls of the register write their own before they answer.
create table usage_record (
  id uuid primary key default gen_random_uuid(),
  access_grant uuid not null references access_grant,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  holder text check (is_credit_code(holder)),
  purpose text not null check (btrim(purpose) <> ''),
  used_by text not null check (btrim(used_by) <> ''),
  approver text not null check (btrim(approver) <> ''),
  content text[] not null check (cardinality(content) > 0 and array_position(content, '') is null and array_position(content, null) is null),
  used_at timestamptz not null,
  method text not null check (method in ('INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION', 'PLATFORM_ACQUISITION', 'DOWNLOAD')),
  medium text not null check (medium in ('SCREEN', 'PAPER', 'INTERFACE', 'REMOVABLE')),
  -- written by a call of the register itself
  automatic boolean not null,
  version integer not null default 1
);
create index usage_record_by_used_at on usage_record (used_at, id);
create index usage_record_by_grant on usage_record (access_grant, used_at, id);
create index usage_record_by_jurisdiction on usage_record (jurisdiction, used_at, id);
create index usage_record_by_holder on usage_record (holder, used_at, id);

-- What is recorded of a use is not changed afterwards.
create function refuse_change_of_usage() returns trigger language plpgsql as $$
begin
  raise exception 'a record of use stays as it is' using errcode = 'feature_not_supported';
end $$;
create trigger usage_record_stays before update or delete on usage_record for each statement execute function refuse_change_of_usage();

-- Data exported in bulk (批量导出): a job, since it may take long; in parts, sealed until they are taken, every record marked with whose it is.
create table bulk_export (
  id uuid primary key default gen_random_uuid(),
  access_grant uuid not null references access_grant,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  requested_by text not null,
  requested_at timestamptz not null,
  -- version of the dataset that it is of: one that is loaded anew meanwhile ends it
  dataset_version integer not null,
  watermark text not null constraint bulk_export_watermark unique check (watermark ~ '^SJ[0-9A-F]{10}$'),
  export_status text not null check (export_status in ('QUEUED', 'RUNNING', 'DONE', 'STOPPED')),
  records_total integer not null check (records_total >= 0),
  records_done integer not null default 0 check (records_done between 0 and records_total),
  parts integer not null default 0 check (parts >= 0),
  stopped_because text,
  finished_at timestamptz,
  version integer not null default 1,
  constraint bulk_export_whole check (export_status <> 'DONE' or records_done = records_total),
  constraint bulk_export_finished check ((finished_at is not null) = (export_status in ('DONE', 'STOPPED')))
);
create index bulk_export_by_requested_at on bulk_export (requested_at, id);
create index bulk_export_by_grant on bulk_export (access_grant, requested_at, id);
create index bulk_export_to_do on bulk_export (requested_at) where export_status in ('QUEUED', 'RUNNING');

create table bulk_export_part (
  export uuid not null references bulk_export,
  number integer not null check (number > 0),
  records integer not null check (records > 0),
  sealed bytea not null,
  primary key (export, number)
);

-- Requests to compare values with data that is not shared (核验比对): the answer is match or mismatch, and no value is kept.
create table verification_request (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  consumer text not null check (is_credit_code(consumer)),
  provider text not null check (is_credit_code(provider)),
  purpose text not null check (btrim(purpose) <> ''),
  scenario text,
  items text[] not null check (cardinality(items) > 0 and array_position(items, '') is null and array_position(items, null) is null),
  verification_status text not null check (verification_status in ('SUBMITTED', 'APPROVED', 'REJECTED', 'ANSWERED')),
  submitted_on date not null,
  decided_on date,
  refusal_basis text,
  outcomes jsonb,
  version integer not null default 1,
  constraint verification_request_parties check (consumer <> provider),
  constraint verification_request_founded check (verification_status <> 'REJECTED' or btrim(refusal_basis) <> ''),
  -- nothing but a match or a mismatch of each item
  constraint verification_request_no_raw_value check (outcomes is null or not jsonb_path_exists(outcomes,
    '$[*].outcome ? (@ != "MATCH" && @ != "MISMATCH")') and not jsonb_path_exists(outcomes, '$[*].keyvalue() ? (@.key != "item" && @.key != "outcome")'))
);
create index verification_request_by_submitted_on on verification_request (submitted_on, id);
create index verification_request_by_jurisdiction on verification_request (jurisdiction, submitted_on, id);
create index verification_request_by_entry on verification_request (entry, submitted_on, id);
create index verification_request_by_consumer on verification_request (consumer, submitted_on, id);
create index verification_request_by_provider on verification_request (provider, submitted_on, id);
select keep_history('verification_request');

-- What was delivered on a request (数据交付): nothing is, that was not asked for and granted on the platform.
create table delivery (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  provider text not null check (is_credit_code(provider)),
  access_grant uuid not null references access_grant,
  recipient text check (is_credit_code(recipient)),
  recipient_subject text,
  delivery_class text not null check (delivery_class in ('RECORDS', 'DOCUMENT', 'CERTIFICATE', 'CONTRACT')),
  title text not null check (btrim(title) <> ''),
  -- of the seal service (电子印章)
  seal_ref text check (btrim(seal_ref) <> ''),
  signature_check text check (signature_check in ('VALID', 'FAILED')),
  delivered_on date not null,
  version integer not null default 1
);
create index delivery_by_delivered_on on delivery (delivered_on, id);
create index delivery_by_jurisdiction on delivery (jurisdiction, delivered_on, id);
create index delivery_by_entry on delivery (entry, delivered_on, id);
create index delivery_by_recipient on delivery (recipient, delivered_on, id);
create index delivery_by_provider on delivery (provider, delivered_on, id);
select keep_history('delivery');

create index published_entry_by_terms on published_entry using gin (terms jsonb_path_ops);

-- What is made from what among entries and assets (加工来源): a projection, fed by the lineage; it only ever grows, since what was made from
-- shared data stays so.
create table derivation (
  source text not null,
  made text not null,
  primary key (made, source)
);

-- down
drop table derivation;
drop index published_entry_by_terms;
select drop_history('delivery');
drop table delivery;
select drop_history('verification_request');
drop table verification_request;
drop table bulk_export_part, bulk_export;
drop table usage_record;
drop function refuse_change_of_usage;
drop table dataset_record;
select drop_history('dataset');
drop table dataset;
drop table access_misuse;
select drop_history('access_grant');
drop table access_grant;
drop function keep_ended_grants_ended;
