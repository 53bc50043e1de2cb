-- Backward-compatible: contracts go through the machine of their city, from the request to the end; what producers and experts say, how the
-- operator was chosen, what the contract demands, what it earns and remits, how it is judged, and what is done with the data under it.
-- An exclusive right now keeps others out from its approval on: drafts may compete.

alter table operation_contract
  -- taken over from before the register, as it stood: what is asked of a contract now was not asked of it
  add column taken_over boolean not null default true,
  add column mode text check (mode in ('OPEN_DATA', 'FRANCHISE', 'AUTHORISED_APPLICATION', 'AUTHORISED_OPERATION_BY_DOMAIN',
    'DEVELOPMENT_PLATFORM_SERVICE', 'COMMERCIAL_DEVELOPMENT', 'OTHER')),
  add column conditions text check (btrim(conditions) <> ''),
  add column price_justification text check (btrim(price_justification) <> ''),
  add column obligations text[] not null default '{}' check (array_position(obligations, '') is null and array_position(obligations, null) is null),
  add column clauses text[] not null default '{}' check (clauses <@ array['NO_HARM', 'PURPOSE_BOUND', 'RAW_DATA_STAYS', 'SECURITY', 'DELETION_AT_END']),
  -- the rules of authorised operation in force when it was drawn up
  add column rule_version text check (rule_version <> ''),
  add column request_number text constraint operation_contract_request_number unique check (request_number <> ''),
  add column selection_method text check (selection_method in ('PUBLIC_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'AUCTION')),
  add column selection_reference text check (btrim(selection_reference) <> ''),
  add column selection_decided_on date,
  -- the contract whose right it grants again
  add column renews uuid references operation_contract check (renews <> id),
  -- departments whose data it is, as they were asked
  add column sources text[] not null default '{}' check (array_position(sources, null) is null),
  -- those of them that have not spoken yet
  add column opinions_awaited integer not null default 0 check (opinions_awaited >= 0),
  add column assessment_conclusion text check (assessment_conclusion in ('FAVOURABLE', 'UNFAVOURABLE')),
  add column assessment_reference text check (btrim(assessment_reference) <> ''),
  add column assessed_on date,
  add column suspended_for text check (suspended_for in ('ASSET', 'VIOLATION')),
  add column violation_case uuid;
alter table operation_contract alter column taken_over set default false;
alter table operation_contract
  add constraint operation_contract_mode check (taken_over or mode is not null
    or contract_status in ('REQUESTED', 'PRODUCER_CONSULTED', 'EXPERT_ASSESSED', 'SELECTED', 'REJECTED')),
  add constraint operation_contract_no_harm check (taken_over or 'NO_HARM' = any (clauses)
    or contract_status not in ('APPROVED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED')),
  add constraint operation_contract_selection check (num_nonnulls(selection_method, selection_reference, selection_decided_on) in (0, 3)),
  add constraint operation_contract_assessment check (num_nonnulls(assessment_conclusion, assessment_reference, assessed_on) in (0, 3)),
  add constraint operation_contract_suspension check ((contract_status = 'SUSPENDED' or suspended_for is null)
    and (taken_over or contract_status <> 'SUSPENDED' or suspended_for is not null)),
  add constraint operation_contract_violation check ((suspended_for is not distinct from 'VIOLATION') = (violation_case is not null));
create index operation_contract_by_renews on operation_contract (renews) where renews is not null;
create index operation_contract_by_day on operation_contract (contract_status, starts_on, ends_on) where contract_status in ('APPROVED', 'ACTIVE', 'SUSPENDED');

-- who is only chosen or drawing up keeps nobody out yet
alter table contract_asset drop constraint contract_asset_exclusive;
alter table contract_asset drop constraint contract_asset_right;
alter table operation_contract drop constraint operation_contract_right;
alter table operation_contract drop column binding;
alter table operation_contract_history drop column binding cascade;
alter table operation_contract add column binding boolean not null generated always as (
  contract_status not in ('REQUESTED', 'PRODUCER_CONSULTED', 'EXPERT_ASSESSED', 'SELECTED', 'DRAFT_CONTRACT', 'TERMINATED', 'REJECTED')) stored;
select refresh_history('operation_contract');
update contract_asset m set binding = c.binding from operation_contract c where c.id = m.contract and m.binding <> c.binding;
alter table operation_contract add constraint operation_contract_right unique (id, exclusive, binding, starts_on, ends_on);
alter table contract_asset add constraint contract_asset_right foreign key (contract, exclusive, binding, starts_on, ends_on)
  references operation_contract (id, exclusive, binding, starts_on, ends_on) on update cascade;
alter table contract_asset add constraint contract_asset_exclusive exclude using gist (
  asset with =, daterange(starts_on, ends_on) with &&,
  (case when exclusive then int8range(null, null) else int8range(hashtextextended(contract::text, 0) >> 1, hashtextextended(contract::text, 0) >> 1, '[]') end) with &&
) where (binding);

-- Numbers of requests, one series for each city and year, without gaps: given in the transaction of the request.
create table request_series (
  jurisdiction text not null check (is_division_code(jurisdiction)),
  year integer not null,
  last integer not null check (last > 0),
  primary key (jurisdiction, year)
);

-- What the departments whose data it is say of a request (数据生产单位意见): asked when it is made, one opinion each.
create table producer_opinion (
  contract uuid not null references operation_contract,
  source text not null check (is_credit_code(source)),
  opinion text check (opinion in ('CONSENT', 'CONSENT_ON_CONDITIONS', 'OBJECTION')),
  statement text check (btrim(statement) <> ''),
  given_on date,
  primary key (contract, source),
  constraint producer_opinion_given check ((opinion is null) = (given_on is null)),
  constraint producer_opinion_stated check (opinion is not distinct from 'CONSENT' or opinion is null or statement is not null)
);
create index producer_opinion_by_source on producer_opinion (source, contract);
select keep_history('producer_opinion');

-- Products that an operator makes under a contract (数据产品), by name until they are registered assets.
create table contract_product (
  id uuid primary key default gen_random_uuid(),
  contract uuid not null references operation_contract,
  name text not null check (btrim(name) <> ''),
  asset uuid,
  named_on date not null,
  constraint contract_product_name unique (contract, name)
);
create unique index contract_product_asset on contract_product (contract, asset) where asset is not null;
select keep_history('contract_product');

-- What a contract earned in a period (收益): the operator's or the government's, never two records of one class over one day.
create table contract_revenue (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz not null default recorded_now(),
  contract uuid not null references operation_contract,
  revenue_class text not null check (revenue_class in ('AUTHORISATION_INCOME', 'PRODUCT_INCOME', 'SERVICE_INCOME')),
  since date not null,
  -- first day after the period
  until date not null,
  gross numeric(22, 4) not null check (gross >= 0),
  tax numeric(22, 4) not null check (tax >= 0),
  -- what is to be handed over
  due numeric(22, 4) not null check (due >= 0),
  destination text not null check (destination in ('SAME_LEVEL_TREASURY', 'UPPER_LEVEL_TREASURY', 'OPERATOR')),
  recorded_on date not null,
  constraint contract_revenue_period check (since < until),
  constraint contract_revenue_sum check (tax + due <= gross),
  constraint contract_revenue_once exclude using gist (contract with =, revenue_class with =, daterange(since, until) with &&)
);
create index contract_revenue_by_contract on contract_revenue (contract, since, id);
create index contract_revenue_by_until on contract_revenue (until, id);
select keep_append_only('contract_revenue');

-- What was handed over to the treasury (缴库), each booked to the budget of a level of finance.
create table treasury_remittance (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz not null default recorded_now(),
  revenue uuid not null references contract_revenue,
  amount numeric(22, 4) not null check (amount > 0),
  remittance_ref text not null constraint treasury_remittance_ref unique check (btrim(remittance_ref) <> ''),
  remitted_on date not null,
  fiscal_level text not null check (fiscal_level in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY')),
  budget_ref text not null check (btrim(budget_ref) <> '')
);
create index treasury_remittance_by_revenue on treasury_remittance (revenue, remitted_on, id);
select keep_append_only('treasury_remittance');

-- How the effect of a contract was judged (成效评估).
create table effect_evaluation (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz not null default recorded_now(),
  contract uuid not null references operation_contract,
  evaluated_on date not null,
  score numeric(5, 2) not null check (score between 0 and 100),
  evaluator text not null check (is_credit_code(evaluator)),
  summary text check (btrim(summary) <> '')
);
create index effect_evaluation_by_contract on effect_evaluation (contract, evaluated_on, id);
select keep_append_only('effect_evaluation');

-- A service on the development platform (开发利用服务): raw data stays inside, results leave after their review.
create table development_service (
  id uuid primary key default gen_random_uuid(),
  contract uuid not null references operation_contract,
  name text not null check (btrim(name) <> ''),
  opened_on date not null,
  constraint development_service_name unique (contract, name)
);
select keep_history('development_service');

create table development_result (
  id uuid primary key default gen_random_uuid(),
  service uuid not null references development_service,
  title text not null check (btrim(title) <> ''),
  -- SHA-256 of what leaves, in hexadecimal
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  submitted_on date not null,
  output_review text check (output_review in ('PASSED', 'FAILED')),
  -- whether the review found that the sources cannot be worked out from it
  irreversible boolean,
  reviewed_on date,
  released_on date,
  constraint development_result_reviewed check (num_nonnulls(output_review, irreversible, reviewed_on) in (0, 3)),
  constraint development_result_irreversible check (output_review is distinct from 'PASSED' or irreversible),
  constraint development_result_released check (released_on is null or output_review is not distinct from 'PASSED')
);
create index development_result_by_service on development_result (service, submitted_on, id);
select keep_history('development_result');

-- Terms that were refused because they were longer than allowed.
create table refused_term (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz not null default recorded_now(),
  operation text not null,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  grantor text not null check (is_credit_code(grantor)),
  operator text not null check (is_credit_code(operator)),
  starts_on date not null,
  ends_on date not null,
  tried_by text check (is_credit_code(tried_by)),
  tried_at timestamptz not null
);
create index refused_term_in_order on refused_term (tried_at, id);
select keep_append_only('refused_term');

-- What the parties are told that concerns their contract (告知).
create table contract_notice (
  id uuid primary key default gen_random_uuid(),
  contract uuid not null references operation_contract,
  addressee text not null check (is_credit_code(addressee)),
  kind text not null check (kind in ('ASSET_LOST', 'SUSPENDED', 'RESUMED', 'TERMINATED')),
  asset uuid,
  noticed_at timestamptz not null,
  acknowledged_on date,
  constraint contract_notice_of_asset check ((kind = 'ASSET_LOST') = (asset is not null))
);
create index contract_notice_by_addressee on contract_notice (addressee, noticed_at, id);
create index contract_notice_by_contract on contract_notice (contract, noticed_at, id);
select keep_history('contract_notice');

-- What other registers say of what contracts cover: projections, made anew from their feeds.
create table known_asset (
  asset uuid primary key,
  name text not null,
  jurisdiction text not null,
  asset_status text not null,
  steward text,
  registration_number text,
  -- who holds the right to run products made of it
  product_operators text[] not null default '{}',
  -- since when and until when each of them holds it
  product_rights jsonb not null default '[]' check (jsonb_typeof(product_rights) = 'array'),
  entries uuid[] not null default '{}',
  version bigint not null
);
create index known_asset_by_operator on known_asset using gin (product_operators);
create index known_asset_lost on known_asset (asset) where asset_status in ('EXPIRED', 'DEREGISTERED');
select keep_history('known_asset');

create table known_entry (
  entry uuid primary key,
  title text not null,
  provider text not null,
  domain text,
  open_type text,
  catalog_status text not null,
  version bigint not null
);
select keep_history('known_entry');

create table known_violation (
  violation_case uuid primary key,
  case_status text not null,
  version bigint not null
);
select keep_history('known_violation');

-- down
select drop_history('known_violation'), drop_history('known_entry'), drop_history('known_asset'), drop_history('contract_notice'),
  drop_history('development_result'), drop_history('development_service'), drop_history('contract_product'), drop_history('producer_opinion');
drop view operation_as_of.refused_term, operation_as_of.effect_evaluation, operation_as_of.treasury_remittance, operation_as_of.contract_revenue;
drop table known_violation, known_entry, known_asset, contract_notice, refused_term, development_result, development_service,
  effect_evaluation, treasury_remittance, contract_revenue, contract_product, producer_opinion, request_series;
alter table contract_asset drop constraint contract_asset_exclusive;
alter table contract_asset drop constraint contract_asset_right;
alter table operation_contract drop constraint operation_contract_right;
alter table operation_contract drop column binding;
alter table operation_contract drop constraint operation_contract_mode, drop constraint operation_contract_no_harm,
  drop constraint operation_contract_selection, drop constraint operation_contract_assessment,
  drop constraint operation_contract_suspension, drop constraint operation_contract_violation,
  drop column taken_over, drop column mode, drop column conditions, drop column price_justification, drop column obligations, drop column clauses,
  drop column rule_version, drop column request_number, drop column selection_method, drop column selection_reference,
  drop column selection_decided_on, drop column renews, drop column sources, drop column opinions_awaited, drop column assessment_conclusion,
  drop column assessment_reference, drop column assessed_on, drop column suspended_for, drop column violation_case;
drop view operation_as_of.operation_contract;
alter table operation_contract_history
  drop column binding,
  drop column taken_over, drop column mode, drop column conditions, drop column price_justification, drop column obligations, drop column clauses,
  drop column rule_version, drop column request_number, drop column selection_method, drop column selection_reference,
  drop column selection_decided_on, drop column renews, drop column sources, drop column opinions_awaited, drop column assessment_conclusion,
  drop column assessment_reference, drop column assessed_on, drop column suspended_for, drop column violation_case;
alter table operation_contract add column binding boolean not null generated always as (
  contract_status not in ('REQUESTED', 'PRODUCER_CONSULTED', 'EXPERT_ASSESSED', 'TERMINATED', 'REJECTED')) stored;
select refresh_history('operation_contract');
drop index if exists operation_contract_by_day;
update contract_asset m set binding = c.binding from operation_contract c where c.id = m.contract and m.binding <> c.binding;
alter table operation_contract add constraint operation_contract_right unique (id, exclusive, binding, starts_on, ends_on);
alter table contract_asset add constraint contract_asset_right foreign key (contract, exclusive, binding, starts_on, ends_on)
  references operation_contract (id, exclusive, binding, starts_on, ends_on) on update cascade;
alter table contract_asset add constraint contract_asset_exclusive exclude using gist (
  asset with =, daterange(starts_on, ends_on) with &&,
  (case when exclusive then int8range(null, null) else int8range(hashtextextended(contract::text, 0) >> 1, hashtextextended(contract::text, 0) >> 1, '[]') end) with &&
) where (binding);
