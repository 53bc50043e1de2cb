-- Backward-compatible: demands for data outside the catalog (目录外需求), requests for the return of data between levels (回流), cases of
-- violation by data users (违规使用) and what users tell of their use (使用情况反馈).

create table demand (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('SHARE', 'OPEN')),
  channel text not null check (channel in ('ONLINE', 'OFFLINE')),
  title text not null check (btrim(title) <> ''),
  purpose text not null check (btrim(purpose) <> ''),
  scenario text check (btrim(scenario) <> ''),
  -- names of the data items that are wanted
  items text[] not null check (array_position(items, '') is null and array_position(items, null) is null),
  service_mode text check (service_mode in ('PLATFORM_ACQUISITION', 'INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION')),
  -- the duty for which it is needed, and the commitment, which some cities ask of the request that it becomes
  duty text check (btrim(duty) <> ''),
  compliance_commitment boolean not null,
  -- null where somebody of the public states it
  applicant text check (is_credit_code(applicant)),
  applicant_subject text not null check (applicant_subject <> ''),
  -- who entered it, as tokens name them: another than the applicant where it came offline
  entered_by text not null check (entered_by <> ''),
  entered_by_body text check (is_credit_code(entered_by_body)),
  provider text check (is_credit_code(provider)),
  demand_status text not null check (demand_status in
    ('SUBMITTED', 'UNDER_REVIEW', 'CONFIRMED', 'PRE_SERVICE', 'REJECTED', 'ENTRY_LINKED', 'CONVERTED', 'FORWARDED_UPSTREAM')),
  officer text check (btrim(officer) <> ''),
  result text check (btrim(result) <> ''),
  notice text check (btrim(notice) <> ''),
  closed_on date check (closed_on >= submitted_on),
  -- entry of the catalog that is to meet it, named before it is published
  linked_entry uuid,
  share_request uuid references share_request,
  submitted_on date not null,
  version integer not null default 1,
  constraint demand_shared_to_a_body check (kind = 'OPEN' or applicant is not null),
  constraint demand_provider_is_another check (provider is distinct from applicant or provider is null),
  constraint demand_confirmed check (demand_status not in ('CONFIRMED', 'PRE_SERVICE', 'ENTRY_LINKED', 'CONVERTED') or provider is not null),
  constraint demand_served check (demand_status <> 'PRE_SERVICE' or officer is not null),
  constraint demand_linked check (demand_status not in ('ENTRY_LINKED', 'CONVERTED') or linked_entry is not null),
  -- whoever stated it is told what came of it
  constraint demand_closed check ((demand_status in ('REJECTED', 'CONVERTED', 'FORWARDED_UPSTREAM')) = (closed_on is not null)
    and num_nonnulls(result, notice, closed_on) in (0, 3)),
  constraint demand_converted check (demand_status <> 'CONVERTED' or kind = 'OPEN' or share_request is not null),
  constraint demand_request_once unique (share_request)
);
create index demand_by_submitted_on on demand (submitted_on, id);
create index demand_by_jurisdiction on demand (jurisdiction, submitted_on, id);
create index demand_by_provider on demand (provider, submitted_on, id);
create index demand_by_applicant on demand (applicant, submitted_on, id) where applicant is not null;
create index demand_by_subject on demand (applicant_subject, submitted_on, id) where applicant is null;
-- what waits for the entry that was named
create index demand_awaiting_entry on demand (linked_entry) where demand_status in ('CONFIRMED', 'PRE_SERVICE') and linked_entry is not null;
select keep_history('demand');

create table return_flow (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  direction text not null check (direction in ('FROM_ABOVE', 'TO_BELOW')),
  content text not null check (btrim(content) <> ''),
  purpose text not null check (btrim(purpose) <> ''),
  -- the department of the level above, in words: it is not kept here
  holder text check (btrim(holder) <> ''),
  applicant text not null check (is_credit_code(applicant)),
  -- whose data it is or will be
  producer text not null check (is_credit_code(producer)),
  demand uuid references demand,
  -- whether producer and authority apply together
  joint boolean not null,
  producer_signed_on date,
  authority_signed_on date,
  return_flow_status text not null check (return_flow_status in ('DRAFT', 'FILED', 'SUBMITTED_UPSTREAM', 'SHORT', 'FULFILLED', 'REFUSED')),
  expected_rows bigint check (expected_rows >= 0),
  delivered_rows bigint check (delivered_rows >= 0),
  reason text check (btrim(reason) <> ''),
  submitted_upstream_on date,
  filed_on date not null,
  version integer not null default 1,
  constraint return_flow_holder check (direction = 'TO_BELOW' or holder is not null),
  constraint return_flow_signed check (not joint or return_flow_status = 'DRAFT' or num_nulls(producer_signed_on, authority_signed_on) = 0),
  constraint return_flow_submitted check (return_flow_status <> 'SUBMITTED_UPSTREAM' or submitted_upstream_on is not null),
  constraint return_flow_from_above check (direction = 'FROM_ABOVE' or submitted_upstream_on is null),
  constraint return_flow_returned check ((return_flow_status in ('SHORT', 'FULFILLED')) = (delivered_rows is not null)),
  constraint return_flow_short check (return_flow_status <> 'SHORT' or delivered_rows < expected_rows),
  constraint return_flow_full check (return_flow_status <> 'FULFILLED' or expected_rows is null or delivered_rows >= expected_rows),
  constraint return_flow_refused check (return_flow_status <> 'REFUSED' or reason is not null)
);
create index return_flow_by_filed_on on return_flow (filed_on, id);
create index return_flow_by_jurisdiction on return_flow (jurisdiction, filed_on, id);
create index return_flow_by_applicant on return_flow (applicant, filed_on, id);
create index return_flow_by_producer on return_flow (producer, filed_on, id);
create index return_flow_by_demand on return_flow (demand) where demand is not null;
select keep_history('return_flow');

create sequence violation_case_number;

create table violation_case (
  id uuid primary key default gen_random_uuid(),
  case_number text not null constraint violation_case_number_once unique check (btrim(case_number) <> ''),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  entry_title text not null check (entry_title <> ''),
  provider text not null check (is_credit_code(provider)),
  access_grant uuid references access_grant,
  -- whoever is said to have used it so: a body, or the account that holds the grant
  used_by text check (is_credit_code(used_by)),
  used_by_subject text check (btrim(used_by_subject) <> ''),
  -- null where somebody of the public reports it
  reporter text check (is_credit_code(reporter)),
  reporter_subject text not null check (reporter_subject <> ''),
  description text not null check (btrim(description) <> ''),
  evidence text[] not null check (array_position(evidence, '') is null and array_position(evidence, null) is null),
  -- what the register itself noted of the grant
  misuses uuid[] not null check (array_position(misuses, null) is null),
  ground text check (ground in ('ILLEGAL_GAIN', 'ABUSE_OF_RIGHTS', 'BREACH_OF_AGREEMENT', 'SECURITY_MEASURES_MISSING', 'OUT_OF_SCOPE_USE',
    'UNAUTHORISED_USE', 'UNPERMITTED_SPREADING', 'LEAK', 'SECURITY_RISK', 'OTHER')),
  case_status text not null check (case_status in
    ('REPORTED', 'INVESTIGATING', 'UNFOUNDED', 'SUSPENDED', 'CORRECTED', 'RESTORED', 'TERMINATED', 'REFERRED')),
  -- the body that closed the access
  suspender text check (is_credit_code(suspender)),
  suspended_on date check (suspended_on >= reported_on),
  due_on date check (due_on >= suspended_on),
  correction text check (btrim(correction) <> ''),
  acceptance text check (btrim(acceptance) <> ''),
  reason text check (btrim(reason) <> ''),
  receiving_body text check (btrim(receiving_body) <> ''),
  reported_on date not null,
  version integer not null default 1,
  constraint violation_case_unfounded check (case_status <> 'UNFOUNDED' or reason is not null),
  constraint violation_case_suspended check (case_status not in ('SUSPENDED', 'CORRECTED', 'RESTORED', 'REFERRED')
    or num_nulls(access_grant, ground, suspender, suspended_on) = 0),
  constraint violation_case_corrected check (case_status not in ('CORRECTED', 'RESTORED') or correction is not null),
  constraint violation_case_restored check (case_status <> 'RESTORED' or acceptance is not null),
  constraint violation_case_terminated check (case_status <> 'TERMINATED' or (access_grant is not null and reason is not null)),
  constraint violation_case_referred check (case_status <> 'REFERRED' or (receiving_body is not null and reason is not null))
);
create index violation_case_by_reported_on on violation_case (reported_on, id);
create index violation_case_by_jurisdiction on violation_case (jurisdiction, reported_on, id);
create index violation_case_by_provider on violation_case (provider, reported_on, id);
create index violation_case_by_user on violation_case (used_by, reported_on, id) where used_by is not null;
create index violation_case_by_holder on violation_case (used_by_subject, reported_on, id) where used_by_subject is not null;
create index violation_case_by_reporter on violation_case (reporter, reported_on, id) where reporter is not null;
create index violation_case_by_subject on violation_case (reporter_subject, reported_on, id) where reporter is null;
-- what keeps a grant closed
create index violation_case_holding on violation_case (access_grant) where case_status in ('SUSPENDED', 'CORRECTED', 'REFERRED');
select keep_history('violation_case');

-- While a case keeps its access closed, a grant is opened by nothing: not by the request that it follows either.
create function keep_closed_by_cases() returns trigger language plpgsql as $$
begin
  if exists (select from violation_case c where c.access_grant = new.id and c.case_status in ('SUSPENDED', 'CORRECTED', 'REFERRED')) then
    raise exception 'a case keeps the grant closed' using errcode = 'check_violation', constraint = 'access_grant_closed_by_case';
  end if;
  return new;
end $$;
create trigger access_grant_closed_by_case before update of grant_status on access_grant
  for each row when (new.grant_status = 'ACTIVE' and old.grant_status <> 'ACTIVE') execute function keep_closed_by_cases();

create table usage_feedback (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  access_grant uuid not null references access_grant,
  provider text not null check (is_credit_code(provider)),
  holder text check (is_credit_code(holder)),
  held_by text check (btrim(held_by) <> ''),
  since date not null,
  until date not null,
  summary text not null check (btrim(summary) <> ''),
  submitted_on date not null,
  version integer not null default 1,
  constraint usage_feedback_period check (since <= until and until <= submitted_on)
);
create index usage_feedback_by_submitted_on on usage_feedback (submitted_on, id);
create index usage_feedback_by_jurisdiction on usage_feedback (jurisdiction, submitted_on, id);
create index usage_feedback_by_grant on usage_feedback (access_grant, submitted_on, id);
create index usage_feedback_by_provider on usage_feedback (provider, submitted_on, id);
create index usage_feedback_by_holder on usage_feedback (holder, submitted_on, id);
select keep_history('usage_feedback');

-- How often the use of a grant is told, where that was agreed for it.
create table usage_feedback_interval (
  access_grant uuid primary key references access_grant,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  every text not null check (every ~ '^P([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?$' and every <> 'P'),
  agreed_on date not null,
  version integer not null default 1
);
select keep_history('usage_feedback_interval');

-- down
select drop_history(t) from unnest(array['usage_feedback_interval', 'usage_feedback', 'violation_case', 'return_flow', 'demand']) t;
drop trigger access_grant_closed_by_case on access_grant;
drop function keep_closed_by_cases();
drop table usage_feedback_interval, usage_feedback, violation_case, return_flow, demand;
drop sequence violation_case_number;
