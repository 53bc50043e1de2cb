-- Backward-compatible: the base registry of legal entities (法人库), keyed by unified social credit code.

create table legal_entity (
  credit_code text primary key check (is_credit_code(credit_code)),
  name text not null check (name <> ''),
  entity_kind text not null check (entity_kind in ('GOVERNMENT', 'GOVERNMENT_DEPARTMENT', 'PUBLIC_INSTITUTION', 'ENTERPRISE', 'SOCIAL_ORGANIZATION', 'PUBLIC_UTILITY', 'OTHER')),
  entity_status text not null default 'ACTIVE' check (entity_status in ('ACTIVE', 'SUSPENDED', 'MERGED', 'DEREGISTERED')),
  division text check (is_division_code(division)),
  jurisdiction text check (is_division_code(jurisdiction)),
  parent text constraint legal_entity_parent references legal_entity check (parent <> credit_code),
  successor text constraint legal_entity_successor references legal_entity check (successor <> credit_code),
  import_act uuid references import_act,
  version integer not null default 1,
  bigrams text[] not null generated always as (bigrams(name)) stored
);
create index legal_entity_by_name on legal_entity (name collate "zh-x-icu", credit_code);
create index legal_entity_by_parent on legal_entity (parent, name collate "zh-x-icu", credit_code);
create index legal_entity_by_jurisdiction on legal_entity (jurisdiction, name collate "zh-x-icu", credit_code);
create index legal_entity_by_import_act on legal_entity (import_act, credit_code);
create index legal_entity_by_bigrams on legal_entity using gin (bigrams);
select keep_history('legal_entity');

create table entity_registration (
  id uuid primary key default gen_random_uuid(),
  credit_code text not null references legal_entity,
  category text not null,
  department text check (is_credit_code(department)),
  number text,
  since date,
  until date check (until > since)
);
create index entity_registration_by_entity on entity_registration (credit_code);
select keep_history('entity_registration');

create table office (
  id uuid primary key default gen_random_uuid(),
  credit_code text not null references legal_entity,
  kind text not null check (kind in ('LEGAL_REPRESENTATIVE', 'PRINCIPAL', 'CHIEF_DATA_OFFICER', 'DATA_STEWARD')),
  person uuid,
  since date not null,
  until date check (until > since),
  -- one legal representative, one principal and one chief data officer at a time; there may be several data stewards
  constraint office_held_once exclude using gist (credit_code with =, kind with =, daterange(since, until) with &&) where (kind <> 'DATA_STEWARD')
);
create index office_by_entity on office (credit_code, since);
select keep_history('office');

-- down
select drop_history('office'), drop_history('entity_registration'), drop_history('legal_entity');
drop table office, entity_registration, legal_entity;
