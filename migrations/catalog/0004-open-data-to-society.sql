-- Backward-compatible: opening data to society (数据开放): what is reviewed before, what is attached, what the open catalog has shown
-- since when, and what is opened in emergencies.

-- Versions of a city's rules of classification and grading (分类分级规则).
create table grading_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  rule_version text not null,
  title text not null,
  data_classes text[] not null,
  data_grades text[] not null,
  since date not null,
  set_by text check (is_credit_code(set_by)),
  version integer not null default 1,
  constraint grading_rule_version unique (jurisdiction, rule_version),
  constraint grading_rule_named check (btrim(rule_version) <> '' and btrim(title) <> ''),
  constraint grading_rule_grades check (cardinality(data_classes) > 0 and cardinality(data_grades) > 0)
);

alter table catalog_entry
  -- the version of the rules by which it was classed and graded
  add column grading_rule uuid references grading_rule,
  -- when it was put into the open catalog as it is now
  add column open_listed_at timestamptz,
  -- when its conditions of opening were changed last
  add column open_conditions_changed_at timestamptz,
  -- the emergency for which its review is expedited
  add column emergency uuid,
  add constraint catalog_entry_law_stance check (law_stance in ('REQUIRED', 'PERMITTED', 'SILENT', 'PROHIBITED')),
  add constraint catalog_entry_assessment check (assessment in ('QUALIFIED', 'NOT_QUALIFIED')),
  add constraint catalog_entry_prohibitions check (prohibitions <@ array['NATIONAL_SECURITY', 'PUBLIC_SECURITY', 'ECONOMIC_SECURITY',
    'SOCIAL_STABILITY', 'COMMERCIAL_SECRET', 'PERSONAL_PRIVACY', 'OTHER_LAW']),
  add constraint catalog_entry_priority_tags
    check (priority_tags <@ array['LIVELIHOOD', 'URGENT_SOCIAL_NEED', 'INDUSTRY_POTENTIAL', 'STRATEGIC_INDUSTRY']),
  add constraint catalog_entry_priority_area check (priority_area in ('SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD',
    'RESOURCES_ENVIRONMENT_TRAFFIC_WEATHER', 'LICENCES_AND_ENTERPRISE_CREDIT', 'OTHER')),
  add constraint catalog_entry_opening_prohibited check (
    open_type is null or open_type = 'NOT_OPEN' or (law_stance is distinct from 'PROHIBITED' and prohibitions = '{}')),
  add constraint catalog_entry_listed_open check (not open_listed or coalesce(open_type, 'NOT_OPEN') <> 'NOT_OPEN');
select refresh_history('catalog_entry');
create index catalog_entry_by_grading_rule on catalog_entry (grading_rule);

-- Each version of the open catalog's line for an entry, so that what society was shown can be told for any day.
create table open_listing (
  id uuid primary key default gen_random_uuid(),
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  -- counts the entry's lines, from 1
  listing_version integer not null check (listing_version > 0),
  entry_version integer not null,
  open_type text not null check (open_type in ('UNCONDITIONAL', 'CONDITIONAL')),
  open_conditions text,
  published_at timestamptz not null,
  unlisted_at timestamptz,
  reason text check (btrim(reason) <> ''),
  unlisted_because text check (btrim(unlisted_because) <> ''),
  constraint open_listing_version unique (entry, listing_version),
  constraint open_listing_period check (unlisted_at >= published_at)
);
create unique index open_listing_current on open_listing (entry) where unlisted_at is null;
create index open_listing_by_provider on open_listing (provider, published_at);
create index open_listing_by_jurisdiction on open_listing (jurisdiction, published_at, id);

-- What is no longer published or open leaves the open catalog in the same statement.
create function settle_opening() returns trigger
language plpgsql set search_path from current as $$
begin
  if new.open_listed and (new.catalog_status not in ('PUBLISHED', 'UPDATE_REQUESTED') or coalesce(new.open_type, 'NOT_OPEN') = 'NOT_OPEN') then
    new.open_listed := false;
  end if;
  if not new.open_listed then
    new.open_listed_at := null;
  elsif new.open_listed_at is null then
    new.open_listed_at := recorded_now();
  end if;
  return new;
end $$;
create trigger settle_opening before insert or update on catalog_entry
  for each row execute function settle_opening();

-- Keeps the lines of the open catalog: a new one for each version that society sees otherwise.
create function keep_open_listing() returns trigger
language plpgsql set search_path from current as $$
declare
  at timestamptz := coalesce(new.open_listed_at, recorded_now());
begin
  if tg_op = 'UPDATE' then
    if (new.open_listed, new.open_type, new.open_conditions, new.open_criteria, new.title, new.abstract, new.domain, new.update_frequency)
      is not distinct from
      (old.open_listed, old.open_type, old.open_conditions, old.open_criteria, old.title, old.abstract, old.domain, old.update_frequency)
    then return null; end if;
    update open_listing set unlisted_at = greatest(at, published_at) where entry = new.id and unlisted_at is null;
  end if;
  if new.open_listed then
    insert into open_listing (entry, jurisdiction, provider, listing_version, entry_version, open_type, open_conditions, published_at)
    select new.id, new.jurisdiction, new.provider, count(*) + 1, new.version, new.open_type, new.open_conditions,
      greatest(at, max(unlisted_at))
    from open_listing where entry = new.id;
  end if;
  return null;
end $$;
create trigger keep_open_listing after insert or update on catalog_entry
  for each row execute function keep_open_listing();

-- Versions of the conditions of opening, each as the authority approved it.
create table open_condition (
  id uuid primary key default gen_random_uuid(),
  entry uuid not null references catalog_entry,
  condition_version integer not null check (condition_version > 0),
  conditions text not null check (btrim(conditions) <> ''),
  reason text not null check (btrim(reason) <> ''),
  approved_by text check (is_credit_code(approved_by)),
  approved_on date not null,
  constraint open_condition_version unique (entry, condition_version)
);

create table opening_review (
  id uuid primary key default gen_random_uuid(),
  -- in the order in which they were put on record
  place bigint not null generated always as identity,
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('SECURITY', 'LEGALITY', 'EXPERT_MEETING', 'EXPERT_COMMITTEE', 'PUBLIC_CONSULTATION')),
  outcome text not null check (outcome in ('PASSED', 'FAILED')),
  conclusion text not null check (btrim(conclusion) <> ''),
  -- how the public was heard
  consultation text check (consultation in ('HEARING', 'MEETING', 'OPINIONS_INVITED')),
  held_on date not null,
  reviewed_by text check (is_credit_code(reviewed_by)),
  reviewer_role text not null,
  recorded_at timestamptz not null,
  constraint opening_review_heard check ((kind = 'PUBLIC_CONSULTATION') = (consultation is not null))
);
create index opening_review_by_entry on opening_review (entry, place);

create table opening_assessment (
  id uuid primary key default gen_random_uuid(),
  -- in the order in which they were put on record
  place bigint not null generated always as identity,
  entry uuid not null references catalog_entry,
  outcome text not null check (outcome in ('QUALIFIED', 'NOT_QUALIFIED')),
  conclusion text not null check (btrim(conclusion) <> ''),
  assessed_by text not null check (is_credit_code(assessed_by)),
  assessed_on date not null,
  recorded_at timestamptz not null
);
create index opening_assessment_by_entry on opening_assessment (entry, place);

-- That an item was made fit to be opened: how, by whom and when.
create table desensitization (
  id uuid primary key default gen_random_uuid(),
  -- in the order in which they were put on record
  place bigint not null generated always as identity,
  entry uuid not null references catalog_entry,
  -- name of the item: what was done stays told when the items are written anew
  item text not null check (btrim(item) <> ''),
  method text not null check (method in ('REMOVAL', 'MASKING', 'GENERALIZATION', 'AGGREGATION', 'PSEUDONYMIZATION', 'NOISE')),
  description text not null check (btrim(description) <> ''),
  done_by text not null check (is_credit_code(done_by)),
  done_on date not null,
  recorded_at timestamptz not null
);
create index desensitization_by_entry on desensitization (entry, place);

-- Where opened data can be had. Without an entry: open, and not yet listed.
create table open_resource (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  entry uuid references catalog_entry,
  name text not null check (btrim(name) <> ''),
  url text not null,
  format text not null check (format in ('CSV', 'JSON', 'XML', 'XLSX', 'GEOJSON', 'SHAPEFILE', 'RDF', 'PARQUET', 'INTERFACE', 'PDF_TEXT', 'PDF_SCAN', 'IMAGE', 'OTHER')),
  processing text[] not null default '{}' check (processing <@ array['SORTED', 'CLEANED', 'DESENSITIZED', 'CONVERTED']),
  reported_on date not null,
  attached_on date,
  detached_on date,
  version integer not null default 1,
  constraint open_resource_address check (url ~ '^https?://[^\s]+$'),
  constraint open_resource_attached check ((entry is null) = (attached_on is null)),
  constraint open_resource_detached check (detached_on is null or detached_on >= attached_on)
);
create unique index open_resource_once on open_resource (provider, url) where detached_on is null;
create index open_resource_by_entry on open_resource (entry, id);
create index open_resource_unlisted on open_resource (jurisdiction, reported_on, id) where entry is null;
select keep_history('open_resource');

create table expert_opinion (
  id uuid primary key default gen_random_uuid(),
  -- in the order in which they were put on record
  place bigint not null generated always as identity,
  entry uuid not null references catalog_entry,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  about text not null check (about in ('DIFFICULT_QUESTION', 'USE_RISK', 'OTHER')),
  conclusion text not null check (btrim(conclusion) <> ''),
  -- the expert's account, never a name
  author text not null check (btrim(author) <> ''),
  organization text check (is_credit_code(organization)),
  given_on date not null,
  recorded_at timestamptz not null
);
create index expert_opinion_by_entry on expert_opinion (entry, place);

-- Emergencies in which data is opened at once (突发事件).
create table emergency (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('NATURAL_DISASTER', 'ACCIDENT', 'PUBLIC_HEALTH', 'SOCIAL_SECURITY')),
  title text not null check (btrim(title) <> ''),
  declared_by text check (is_credit_code(declared_by)),
  declared_on date not null,
  ended_on date check (ended_on >= declared_on),
  version integer not null default 1
);
create index emergency_by_jurisdiction on emergency (jurisdiction, declared_on, id);
select keep_history('emergency');

alter table catalog_entry add constraint catalog_entry_emergency foreign key (emergency) references emergency;
create index catalog_entry_by_emergency on catalog_entry (emergency) where emergency is not null;

-- The entries that an emergency calls for.
create table emergency_entry (
  emergency uuid not null references emergency,
  entry uuid not null references catalog_entry,
  linked_on date not null,
  primary key (emergency, entry)
);
create index emergency_entry_by_entry on emergency_entry (entry);

-- What was brought up to date of an entry for an emergency.
create table emergency_update (
  id uuid primary key default gen_random_uuid(),
  -- in the order in which they were put on record
  place bigint not null generated always as identity,
  emergency uuid not null,
  entry uuid not null,
  description text not null check (btrim(description) <> ''),
  updated_by text not null check (is_credit_code(updated_by)),
  recorded_at timestamptz not null,
  foreign key (emergency, entry) references emergency_entry
);
create index emergency_update_by_entry on emergency_update (entry, place);

-- down
drop table emergency_update, emergency_entry;
alter table catalog_entry drop column emergency;
select drop_history('emergency');
drop table emergency, expert_opinion;
select drop_history('open_resource');
drop table open_resource, desensitization, opening_assessment, opening_review, open_condition;
drop trigger keep_open_listing on catalog_entry;
drop trigger settle_opening on catalog_entry;
drop function keep_open_listing;
drop function settle_opening;
drop table open_listing;
alter table catalog_entry drop constraint catalog_entry_listed_open, drop constraint catalog_entry_opening_prohibited,
  drop constraint catalog_entry_law_stance, drop constraint catalog_entry_assessment, drop constraint catalog_entry_prohibitions,
  drop constraint catalog_entry_priority_tags, drop constraint catalog_entry_priority_area,
  drop column grading_rule, drop column open_listed_at, drop column open_conditions_changed_at;
alter table catalog_entry_history
  drop column grading_rule cascade, drop column open_listed_at cascade,
  drop column open_conditions_changed_at cascade, drop column emergency cascade;
select write_history_keeper('catalog_entry');
drop table grading_rule;
