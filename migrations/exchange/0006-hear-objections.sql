-- Backward-compatible: what those who use the data say of it: objections to opened and to shared data (异议), reports of problem data
-- (问题数据), requests to correct the open catalog (目录更正), ratings (评价), opinions (意见) and shown cases of use (示范应用).

create table objection (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('OPEN', 'SHARE')),
  entry uuid not null,
  -- as the catalog called the entry when the objection was filed
  entry_title text not null check (entry_title <> ''),
  -- the matter of sharing that it is about, where it is about one
  share_request uuid check (share_request is null or kind = 'SHARE'),
  -- null where somebody of the public filed it, who is known by the token alone
  objector text check (is_credit_code(objector)),
  objector_subject text not null check (objector_subject <> ''),
  provider text not null check (is_credit_code(provider)),
  grounds text[] not null check (cardinality(grounds) > 0 and grounds <@ array['UNLAWFUL', 'WRONG', 'INCOMPLETE', 'INFRINGING', 'SECURITY_RISK', 'OTHER']),
  description text not null check (btrim(description) <> ''),
  evidence text[] not null check (array_position(evidence, '') is null and array_position(evidence, null) is null),
  objection_status text not null,
  -- whether the opening body deemed suspension necessary, where the city asks it, and why not
  suspension_needed boolean,
  suspension_reason text check (btrim(suspension_reason) <> ''),
  producer_statement text check (btrim(producer_statement) <> ''),
  authority_statement text check (btrim(authority_statement) <> ''),
  outcome text,
  reason text check (btrim(reason) <> ''),
  -- what was done to the data before it was opened again
  processing text check (btrim(processing) <> ''),
  handler text check (is_credit_code(handler)),
  resolved_on date check (resolved_on >= filed_on),
  filed_on date not null,
  version integer not null default 1,
  constraint objection_state check (case kind
    when 'OPEN' then objection_status in ('FILED', 'SUSPENDED_VERIFYING', 'OPEN_VERIFYING', 'WITHDRAWN', 'RESTORED', 'REOPENED_AFTER_PROCESSING', 'FED_BACK')
    else objection_status in ('REPORTED', 'DISPATCHED', 'CONFIRMED', 'REFUTED', 'CORRECTED', 'FED_BACK', 'DISPUTED', 'COORDINATED', 'DECIDED') end),
  constraint objection_outcome check (outcome is null or case kind
    when 'OPEN' then outcome in ('WITHDRAW', 'RESTORE', 'PROCESS_AND_REOPEN')
    else outcome in ('UPHELD', 'DISMISSED') end),
  -- an outcome has its reason, whoever decided it and the day; and nothing ends without one
  constraint objection_resolved check (num_nonnulls(outcome, reason, handler, resolved_on) in (0, 4)),
  constraint objection_ended check (outcome is not null or objection_status not in
    ('WITHDRAWN', 'RESTORED', 'REOPENED_AFTER_PROCESSING', 'FED_BACK', 'CONFIRMED', 'REFUTED', 'CORRECTED', 'DECIDED')),
  constraint objection_processed check (outcome is distinct from 'PROCESS_AND_REOPEN' or processing is not null),
  constraint objection_kept_open check (objection_status <> 'OPEN_VERIFYING' or suspension_reason is not null)
);
create index objection_by_filed_on on objection (filed_on, id);
create index objection_by_jurisdiction on objection (jurisdiction, filed_on, id);
create index objection_by_provider on objection (provider, filed_on, id);
create index objection_by_objector on objection (objector, filed_on, id) where objector is not null;
create index objection_by_subject on objection (objector_subject, filed_on, id) where objector is null;
create index objection_by_entry on objection (entry, filed_on, id);
-- what holds the opening of an entry: asked on each reading of opened data
create index objection_holding on objection (entry) where kind = 'OPEN' and (objection_status = 'SUSPENDED_VERIFYING' or outcome = 'WITHDRAW');
select keep_history('objection');

create table problem_report (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  entry_title text not null check (entry_title <> ''),
  -- names of data items; none means the entry as a whole
  items text[] not null check (array_position(items, '') is null and array_position(items, null) is null),
  reporter text check (is_credit_code(reporter)),
  reporter_subject text not null check (reporter_subject <> ''),
  provider text not null check (is_credit_code(provider)),
  description text not null check (btrim(description) <> ''),
  evidence text[] not null check (array_position(evidence, '') is null and array_position(evidence, null) is null),
  problem_status text not null check (problem_status in
    ('REPORTED', 'DISPATCHED', 'CONFIRMED', 'REFUTED', 'CORRECTED', 'FED_BACK', 'DISPUTED', 'COORDINATED', 'DECIDED')),
  -- who answers for the error, once it is confirmed
  cause text check (cause in ('PRODUCER', 'PLATFORM', 'CONSUMER', 'OTHER')),
  reason text check (btrim(reason) <> ''),
  decided_at timestamptz,
  correction text check (btrim(correction) <> ''),
  -- as the catalog numbers what was aggregated after the decision
  aggregation text check (btrim(aggregation) <> ''),
  feedback text check (btrim(feedback) <> ''),
  dispute text check (btrim(dispute) <> ''),
  coordination_result text check (coordination_result in ('SETTLED', 'FAILED')),
  coordination text check (btrim(coordination) <> ''),
  decision text check (btrim(decision) <> ''),
  decided_by text check (is_credit_code(decided_by)),
  reported_on date not null,
  version integer not null default 1,
  constraint problem_report_confirmed check (problem_status not in ('CONFIRMED', 'CORRECTED') or (cause is not null and decided_at is not null)),
  constraint problem_report_refuted check (problem_status not in ('REFUTED', 'DISPUTED', 'COORDINATED', 'DECIDED') or reason is not null),
  constraint problem_report_corrected check (problem_status <> 'CORRECTED' or correction is not null),
  constraint problem_report_fed_back check (problem_status <> 'FED_BACK' or feedback is not null),
  constraint problem_report_disputed check (problem_status not in ('DISPUTED', 'COORDINATED', 'DECIDED') or dispute is not null),
  constraint problem_report_coordinated check (problem_status not in ('COORDINATED', 'DECIDED') or (coordination is not null and coordination_result is not null)),
  constraint problem_report_decided check ((problem_status = 'DECIDED') = (decision is not null) and (decision is null) = (decided_by is null))
);
create index problem_report_by_reported_on on problem_report (reported_on, id);
create index problem_report_by_jurisdiction on problem_report (jurisdiction, reported_on, id);
create index problem_report_by_provider on problem_report (provider, reported_on, id);
create index problem_report_by_reporter on problem_report (reporter, reported_on, id) where reporter is not null;
create index problem_report_by_subject on problem_report (reporter_subject, reported_on, id) where reporter is null;
create index problem_report_by_entry on problem_report (entry, reported_on, id);
select keep_history('problem_report');

create table catalog_correction (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  entry_title text not null check (entry_title <> ''),
  objector text check (is_credit_code(objector)),
  objector_subject text not null check (objector_subject <> ''),
  provider text not null check (is_credit_code(provider)),
  -- what is wrong with the open catalog, and how it should read
  description text not null check (btrim(description) <> ''),
  correction_status text not null check (correction_status in ('FILED', 'EXTENDED', 'AGREED', 'REFUSED', 'CHANGE_REQUESTED', 'CHANGED')),
  reply text check (btrim(reply) <> ''),
  basis text check (btrim(basis) <> ''),
  replied_on date check (replied_on >= filed_on),
  filed_on date not null,
  version integer not null default 1,
  constraint catalog_correction_replied check ((correction_status in ('FILED', 'EXTENDED')) = (replied_on is null)),
  constraint catalog_correction_refused check (correction_status <> 'REFUSED' or (reply is not null and basis is not null))
);
create index catalog_correction_by_filed_on on catalog_correction (filed_on, id);
create index catalog_correction_by_jurisdiction on catalog_correction (jurisdiction, filed_on, id);
create index catalog_correction_by_provider on catalog_correction (provider, filed_on, id);
create index catalog_correction_by_objector on catalog_correction (objector, filed_on, id) where objector is not null;
create index catalog_correction_by_subject on catalog_correction (objector_subject, filed_on, id) where objector is null;
create index catalog_correction_by_entry on catalog_correction (entry, filed_on, id);
select keep_history('catalog_correction');

-- The last that a user said of a dataset; what they said before is in its history.
create table rating (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  -- the body that rates, or the user where no body does
  rater text not null check (rater <> ''),
  conformity smallint not null check (conformity between 1 and 5),
  completeness smallint not null check (completeness between 1 and 5),
  accuracy smallint not null check (accuracy between 1 and 5),
  consistency smallint not null check (consistency between 1 and 5),
  timeliness smallint not null check (timeliness between 1 and 5),
  usability smallint not null check (usability between 1 and 5),
  comment text check (btrim(comment) <> ''),
  rated_on date not null,
  version integer not null default 1,
  constraint rating_once unique (entry, rater)
);
select keep_history('rating');

create table opinion (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  submitter text check (is_credit_code(submitter)),
  submitter_subject text not null check (submitter_subject <> ''),
  text text not null check (btrim(text) <> ''),
  submitted_on date not null,
  answer text check (btrim(answer) <> ''),
  answered_by text check (is_credit_code(answered_by)),
  answered_on date check (answered_on >= submitted_on),
  version integer not null default 1,
  constraint opinion_answered check (num_nonnulls(answer, answered_by, answered_on) in (0, 3))
);
create index opinion_by_submitted_on on opinion (submitted_on, id);
create index opinion_by_jurisdiction on opinion (jurisdiction, submitted_on, id);
create index opinion_by_subject on opinion (submitter_subject, submitted_on, id);
select keep_history('opinion');

create table showcase (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  title text not null check (btrim(title) <> ''),
  summary text not null check (btrim(summary) <> ''),
  value text not null check (value in ('SOCIAL', 'MARKET')),
  -- entries of the catalog that the case uses
  entries uuid[] not null check (cardinality(entries) > 0 and array_position(entries, null) is null),
  shown_by text not null check (is_credit_code(shown_by)),
  shown_on date not null,
  version integer not null default 1
);
create index showcase_by_shown_on on showcase (shown_on, id);
create index showcase_by_jurisdiction on showcase (jurisdiction, shown_on, id);
select keep_history('showcase');

-- down
select drop_history(t) from unnest(array['showcase', 'opinion', 'rating', 'catalog_correction', 'problem_report', 'objection']) t;
drop table showcase, opinion, rating, catalog_correction, problem_report, objection;
