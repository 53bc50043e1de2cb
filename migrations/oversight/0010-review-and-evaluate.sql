-- Backward-compatible: how the work of a city's units is reviewed: what scorecards count (评分), and the evaluations of a year (评价、评估), inspections
-- (监督检查), violations of duties (违规行为), complaints (投诉) and restrictions for dishonest conduct (失信限制).

-- What of the other registers is counted. All of it is written from events alone; a day that was heard stays when it is heard again.

create table entry_record (
  id uuid primary key,
  code text not null,
  title text not null,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  provider text not null check (is_credit_code(provider)),
  catalog_status text not null,
  share_type text,
  open_type text,
  open_listed boolean not null,
  update_frequency text,
  items text[] not null,
  published_on date,
  version bigint not null
);
create index entry_record_by_provider on entry_record (provider, id);
create index entry_record_by_jurisdiction on entry_record (jurisdiction, provider, id);
create index entry_record_by_items on entry_record using gin (items);
select keep_history('entry_record');

-- Days on which the data of an entry reached the platform.
create table entry_aggregation (
  entry uuid not null,
  aggregated_on date not null,
  primary key (entry, aggregated_on)
);
select keep_history('entry_aggregation');

-- Deadlines as the registers tell of them, missed or kept; those whose bearer is not one body are nobody's.
create table deadline_record (
  -- thing, parameter and first day: one that is extended stays the same
  id text primary key,
  thing text not null check (thing <> ''),
  workflow text not null check (workflow <> ''),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  title text not null,
  organization text not null check (is_credit_code(organization)),
  parameter text not null,
  started_on date not null,
  due_on date not null,
  binding boolean not null,
  -- the day on which the matter went on
  answered_on date,
  version bigint not null
);
create index deadline_record_by_thing on deadline_record (thing) where answered_on is null;
create index deadline_record_by_organization on deadline_record (organization, due_on, id);
create index deadline_record_by_jurisdiction on deadline_record (jurisdiction, organization, due_on);
select keep_history('deadline_record');

create table problem_record (
  id uuid primary key,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  provider text not null check (is_credit_code(provider)),
  problem_status text not null,
  cause text,
  reported_on date not null,
  version bigint not null
);
create index problem_record_by_provider on problem_record (provider, reported_on, id);
select keep_history('problem_record');

-- The departments and towns of the cities as the registry of bodies has them: who is evaluated.
create table unit_record (
  credit_code text primary key check (is_credit_code(credit_code)),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  name text not null,
  in_office boolean not null,
  version bigint not null
);
create index unit_record_by_jurisdiction on unit_record (jurisdiction, credit_code);
select keep_history('unit_record');

create table evaluation (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  unit text not null check (is_credit_code(unit)),
  year integer not null check (year between 2000 and 9998),
  kind text not null check (kind in ('EVALUATION', 'ASSESSMENT')),
  evaluation_status text not null check (evaluation_status in ('OPEN', 'FINAL')),
  evaluator text not null check (is_credit_code(evaluator)),
  -- a third party to which it was entrusted
  third_party text check (is_credit_code(third_party)),
  score numeric(7, 4) check (score between 0 and 100),
  conclusion text check (btrim(conclusion) <> ''),
  advice text check (btrim(advice) <> ''),
  opened_on date not null,
  concluded_on date check (concluded_on >= opened_on),
  published_on date check (published_on >= concluded_on),
  version integer not null default 1,
  constraint evaluation_once unique (jurisdiction, unit, year, kind),
  constraint evaluation_of_oneself check (unit <> evaluator),
  constraint evaluation_concluded check (num_nonnulls(score, conclusion, concluded_on) = case evaluation_status when 'FINAL' then 3 else 0 end),
  constraint evaluation_year_over check (concluded_on is null or concluded_on >= make_date(year + 1, 1, 1)),
  constraint evaluation_published check (published_on is null or evaluation_status = 'FINAL')
);
create index evaluation_by_year on evaluation (jurisdiction, year, id);
create index evaluation_by_unit on evaluation (unit, year, id);
create index evaluation_public on evaluation (published_on, id) where published_on is not null;
select keep_history('evaluation');

create table evaluation_component (
  evaluation uuid not null references evaluation,
  kind text not null check (kind in ('AGGREGATION', 'SHARING', 'OPENING', 'USE', 'SECURITY', 'RESPONSIBILITY_FULFILMENT')),
  -- what the register had when the evaluation began: so many of so many; none where it counts nothing of the kind
  counted integer check (counted between 0 and out_of),
  out_of integer check (out_of > 0),
  score numeric(7, 4) check (score between 0 and 100),
  reason text check (btrim(reason) <> ''),
  primary key (evaluation, kind),
  constraint evaluation_component_prefilled check (num_nonnulls(counted, out_of) in (0, 2))
);
select keep_history('evaluation_component');

-- What was concluded is not changed; it can be published, once.
create function refuse_change_of_concluded() returns trigger
language plpgsql set search_path from current as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an evaluation is never deleted' using errcode = 'restrict_violation';
  end if;
  if old.evaluation_status = 'FINAL' and (
    old.published_on is not null
    or to_jsonb(old) - 'published_on' - 'version' <> to_jsonb(new) - 'published_on' - 'version'
  ) then
    raise exception 'a concluded evaluation is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger refuse_change_of_concluded before update or delete on evaluation for each row execute function refuse_change_of_concluded();

create function refuse_change_of_concluded_component() returns trigger
language plpgsql set search_path from current as $$
begin
  if exists (select from evaluation e where e.id = case tg_op when 'DELETE' then old.evaluation else new.evaluation end and e.evaluation_status = 'FINAL') then
    raise exception 'a concluded evaluation is not changed' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger refuse_change_of_concluded before insert or update or delete on evaluation_component
  for each row execute function refuse_change_of_concluded_component();


create table inspection_round (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null,
  title text not null check (btrim(title) <> ''),
  -- the units that are inspected
  scope text[] not null check (cardinality(scope) between 1 and 1000 and array_position(scope, null) is null),
  inspector text not null check (is_credit_code(inspector)),
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  version integer not null default 1,
  constraint inspection_round_kind check (kind in ('CATALOGUE', 'AGGREGATION', 'SHARING', 'OPENING', 'DEVELOPMENT', 'DATA_QUALITY', 'SERVICE_PROVIDER')),
  constraint inspection_round_of_oneself check (array_position(scope, inspector) is null)
);
create index inspection_round_by_jurisdiction on inspection_round (jurisdiction, opened_on, id);
select keep_history('inspection_round');

create table inspection (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null,
  round uuid references inspection_round,
  unit text not null check (is_credit_code(unit)),
  inspector text not null check (is_credit_code(inspector)),
  inspected_on date not null,
  result text not null check (result in ('PASSED', 'FAILED')),
  score numeric(7, 4) check (score between 0 and 100),
  summary text not null check (btrim(summary) <> ''),
  version integer not null default 1,
  constraint inspection_kind check (kind in ('CATALOGUE', 'AGGREGATION', 'SHARING', 'OPENING', 'DEVELOPMENT', 'DATA_QUALITY', 'SERVICE_PROVIDER')),
  constraint inspection_once_in_round unique (round, unit),
  constraint inspection_of_oneself check (unit <> inspector),
  constraint inspection_of_provider_scored check (kind <> 'SERVICE_PROVIDER' or score is not null)
);
create index inspection_by_jurisdiction on inspection (jurisdiction, inspected_on, id);
create index inspection_by_unit on inspection (unit, inspected_on, id);
select keep_history('inspection');

create table inspection_finding (
  id uuid primary key default gen_random_uuid(),
  inspection uuid not null references inspection,
  place integer not null check (place > 0),
  kind text not null check (kind in ('UNDECLARED_DATA', 'INCOMPLETE', 'WRONG', 'OUTDATED', 'NON_CONFORMING', 'NOT_AGGREGATED', 'NOT_OPENED', 'SERVICE', 'OTHER')),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid,
  entry_title text,
  -- who answers for it: of an entry, the body whose entry it is
  department text not null check (is_credit_code(department)),
  description text not null check (btrim(description) <> ''),
  found_on date not null,
  closed_on date check (closed_on >= found_on),
  remedy text check (btrim(remedy) <> ''),
  version integer not null default 1,
  constraint inspection_finding_place unique (inspection, place),
  constraint inspection_finding_entry check (entry is not null or kind in ('UNDECLARED_DATA', 'SERVICE')),
  constraint inspection_finding_entry_named check ((entry is null) = (entry_title is null)),
  constraint inspection_finding_closed check (num_nonnulls(closed_on, remedy) in (0, 2))
);
create index inspection_finding_by_department on inspection_finding (department, found_on, id);
create index inspection_finding_by_entry on inspection_finding (entry) where entry is not null;
select keep_history('inspection_finding');

-- A round ends with a result for every unit in its scope, and nothing is added to it afterwards.
create function demand_results_of_round() returns trigger
language plpgsql set search_path from current as $$
begin
  if new.closed_on is not null and exists (
    select from unnest(new.scope) u(unit) where not exists (select from inspection i where i.round = new.id and i.unit = u.unit)
  ) then
    raise exception 'a unit of the round has no result' using errcode = 'check_violation', constraint = 'inspection_round_results';
  end if;
  return new;
end $$;
create trigger demand_results_of_round before insert or update on inspection_round for each row execute function demand_results_of_round();
create function demand_open_round() returns trigger
language plpgsql set search_path from current as $$
begin
  if new.round is not null and not exists (
    select from inspection_round r where r.id = new.round and r.closed_on is null and r.kind = new.kind
      and r.jurisdiction = new.jurisdiction and new.unit = any (r.scope)
  ) then
    raise exception 'the round is closed or is not of this' using errcode = 'check_violation', constraint = 'inspection_in_round';
  end if;
  return new;
end $$;
create trigger demand_open_round before insert or update on inspection for each row execute function demand_open_round();

create table violation (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  -- code of the act in the profile of the city, with its words and its article on the day
  type text not null check (type ~ '^[A-Z]+(_[A-Z]+)*$'),
  wording text not null check (btrim(wording) <> ''),
  article text not null check (btrim(article) <> ''),
  responsible text not null check (is_credit_code(responsible)),
  description text check (btrim(description) <> ''),
  evidence jsonb not null check (jsonb_typeof(evidence) = 'array'),
  access_grant uuid,
  cited_law text check (btrim(cited_law) <> ''),
  finding uuid unique references inspection_finding,
  raised_by text not null check (is_credit_code(raised_by)),
  raised_on date not null,
  version integer not null default 1,
  constraint violation_of_oneself check (responsible <> raised_by)
);
create index violation_by_jurisdiction on violation (jurisdiction, raised_on, id);
create index violation_by_responsible on violation (responsible, raised_on, id);
select keep_history('violation');

create table complaint (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('REPEATED_REQUEST')),
  department text not null check (is_credit_code(department)),
  -- what people were asked for
  item text not null check (btrim(item) <> ''),
  description text check (btrim(description) <> ''),
  -- the published entries that hold it
  entries uuid[] not null,
  complainant text check (is_credit_code(complainant)),
  complainant_subject text not null,
  filed_on date not null,
  version integer not null default 1
);
create index complaint_by_jurisdiction on complaint (jurisdiction, filed_on, id);
create index complaint_by_department on complaint (department, filed_on, id);
create index complaint_by_subject on complaint (complainant_subject, filed_on, id);
select keep_history('complaint');

create function refuse_new_past_of_review() returns trigger
language plpgsql set search_path from current as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger refuse_new_past before update or delete on violation for each row execute function refuse_new_past_of_review();
create trigger refuse_new_past before update or delete on complaint for each row execute function refuse_new_past_of_review();

create table credit_restriction (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entity text not null check (is_credit_code(entity)),
  reason text not null check (btrim(reason) <> ''),
  -- the decision or the article that it rests on
  basis text not null check (btrim(basis) <> ''),
  since date not null,
  -- first day without it; null until it is lifted
  until date check (until > since),
  ordered_by text not null check (is_credit_code(ordered_by)),
  lifted_on date check (lifted_on >= since),
  lift_reason text check (btrim(lift_reason) <> ''),
  version integer not null default 1,
  constraint credit_restriction_of_oneself check (entity <> ordered_by),
  constraint credit_restriction_lifted check (num_nonnulls(lifted_on, lift_reason) in (0, 2))
);
create index credit_restriction_by_jurisdiction on credit_restriction (jurisdiction, since, id);
create index credit_restriction_by_entity on credit_restriction (entity, since, id);
select keep_history('credit_restriction');

-- Leads that the trail holds: attempts to collect again what another collects.
create index audit_trail_refused_duplicates on audit_trail (at, key) where outcome = 'REFUSED' and 'DUPLICATE_SOURCE' = any (rules);

-- down
drop index audit_trail_refused_duplicates;
select drop_history(t) from unnest(array['credit_restriction', 'complaint', 'violation', 'inspection_finding', 'inspection', 'inspection_round']) t;
drop table credit_restriction, complaint, violation, inspection_finding, inspection, inspection_round;
drop function refuse_new_past_of_review;
drop function demand_open_round;
drop function demand_results_of_round;
select drop_history(t) from unnest(array['evaluation_component', 'evaluation', 'unit_record', 'problem_record', 'deadline_record', 'entry_aggregation', 'entry_record']) t;
drop table evaluation_component, evaluation;
drop function refuse_change_of_concluded_component;
drop function refuse_change_of_concluded;
drop table unit_record, problem_record, deadline_record, entry_aggregation, entry_record;
