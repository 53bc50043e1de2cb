-- Backward-compatible: requests for data opened on conditions (开放申请), the agreements on their use, and requests about accounts of the open
-- platform.

-- What users agree to: one for the platform as a whole, and one for each open type of each unit.
create table agreement_template (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  agreement_kind text not null check (agreement_kind in ('PLATFORM', 'SPECIAL')),
  -- who makes it: the body that runs the platform in the city's name, or the unit whose data is opened
  unit text not null check (is_credit_code(unit)),
  open_type text check (open_type in ('UNCONDITIONAL', 'CONDITIONAL')),
  title text not null check (btrim(title) <> ''),
  -- its wording, or where that is kept
  wording text not null check (btrim(wording) <> ''),
  since date not null,
  -- the day on which the next one took its place
  ended_on date check (ended_on >= since),
  version integer not null default 1,
  constraint agreement_template_typed check ((agreement_kind = 'SPECIAL') = (open_type is not null))
);
create unique index agreement_template_of_platform on agreement_template (jurisdiction) where agreement_kind = 'PLATFORM' and ended_on is null;
create unique index agreement_template_of_unit on agreement_template (jurisdiction, unit, open_type)
  where agreement_kind = 'SPECIAL' and ended_on is null;
create index agreement_template_by_title on agreement_template (title, id);
select keep_history('agreement_template');

-- Who has accepted the agreement of the platform: a body, or a person by the opaque name of their account.
create table platform_acceptance (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  template uuid not null references agreement_template,
  organization text check (is_credit_code(organization)),
  subject text check (subject <> ''),
  accepted_on date not null,
  version integer not null default 1,
  constraint platform_acceptance_of_one check (num_nonnulls(organization, subject) = 1)
);
create unique index platform_acceptance_once on platform_acceptance (template, coalesce(organization, subject));
select keep_history('platform_acceptance');

create table open_request (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  -- title and provider as the catalog had them when it was asked for
  entry_title text not null check (btrim(entry_title) <> ''),
  provider text not null check (is_credit_code(provider)),
  applicant_kind text check (applicant_kind in ('CITIZEN', 'LEGAL_PERSON', 'OTHER_ORGANIZATION')),
  applicant text check (is_credit_code(applicant)),
  -- a citizen, by the opaque name of their account
  applicant_subject text check (applicant_subject <> ''),
  -- number of the letter by which the province asks the provider; such a request is the province's own
  consultation text check (btrim(consultation) <> ''),
  purpose text check (btrim(purpose) <> ''),
  scenario text check (btrim(scenario) <> ''),
  security_measures text check (btrim(security_measures) <> ''),
  items text[] not null default '{}' check (array_position(items, '') is null and array_position(items, null) is null),
  means text not null default 'DOWNLOAD' check (means in ('DOWNLOAD', 'INTERFACE')),
  accepted_responsibility boolean not null default false,
  open_request_status text not null check (open_request_status in ('DRAFT', 'SUBMITTED', 'EXTENDED', 'AUTHORITY_APPROVED', 'APPROVED',
    'REJECTED', 'AGREEMENT_SIGNED', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'CONSULTED', 'CONSENTED', 'REFUSED')),
  submitted_on date,
  permitted_purpose text check (btrim(permitted_purpose) <> ''),
  permitted_scope text check (btrim(permitted_scope) <> ''),
  permitted_items text[] not null default '{}',
  permitted_until date,
  -- why it was refused, and on which basis
  reason text check (btrim(reason) <> ''),
  legal_basis text check (btrim(legal_basis) <> ''),
  agreement_template uuid references agreement_template,
  provider_signed_on date,
  applicant_signed_on date,
  -- why its access is suspended or over
  halted_because text check (btrim(halted_because) <> ''),
  version integer not null default 1,
  constraint open_request_applicant check (case
    when consultation is not null then num_nonnulls(applicant_kind, applicant, applicant_subject) = 0
    when applicant_kind = 'CITIZEN' then applicant is null and applicant_subject is not null
    else applicant_kind is not null and applicant is not null and applicant_subject is null end),
  constraint open_request_parties check (open_request_status = 'DRAFT' or applicant is null or applicant <> provider),
  constraint open_request_consulted check ((consultation is not null) = (open_request_status in ('CONSULTED', 'CONSENTED', 'REFUSED'))),
  constraint open_request_handed_in check ((open_request_status = 'DRAFT') = (submitted_on is null)),
  constraint open_request_responsible check
    (open_request_status in ('DRAFT', 'CONSULTED', 'CONSENTED', 'REFUSED') or accepted_responsibility),
  constraint open_request_named check
    (open_request_status in ('DRAFT', 'CONSULTED', 'CONSENTED', 'REFUSED') or cardinality(items) > 0),
  constraint open_request_permitted check
    (open_request_status not in ('APPROVED', 'AGREEMENT_SIGNED', 'ACTIVE', 'SUSPENDED', 'CLOSED')
      or (permitted_purpose is not null and permitted_scope is not null and cardinality(permitted_items) > 0)),
  constraint open_request_within check (permitted_items <@ items),
  constraint open_request_reasoned check (open_request_status not in ('REJECTED', 'REFUSED') or reason is not null),
  constraint open_request_agreed check
    (open_request_status <> 'AGREEMENT_SIGNED' or num_nonnulls(agreement_template, provider_signed_on, applicant_signed_on) = 3),
  constraint open_request_signed check
    (num_nonnulls(provider_signed_on, applicant_signed_on) = 0 or agreement_template is not null)
);
create index open_request_by_submitted_on on open_request (coalesce(submitted_on, 'infinity'), id);
create index open_request_by_jurisdiction on open_request (jurisdiction, coalesce(submitted_on, 'infinity'), id);
create index open_request_by_entry on open_request (entry, coalesce(submitted_on, 'infinity'), id);
create index open_request_by_provider on open_request (provider, coalesce(submitted_on, 'infinity'), id);
create index open_request_by_applicant on open_request (applicant, coalesce(submitted_on, 'infinity'), id) where applicant is not null;
create index open_request_by_subject on open_request (applicant_subject, coalesce(submitted_on, 'infinity'), id)
  where applicant_subject is not null;
select keep_history('open_request');

create table account_request (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  account_change text not null check (account_change in ('CREATE', 'CHANGE', 'CANCEL')),
  applicant text check (is_credit_code(applicant)),
  applicant_subject text check (applicant_subject <> ''),
  content text check (btrim(content) <> ''),
  account_request_status text not null check (account_request_status in ('SUBMITTED', 'GRANTED', 'REFUSED')),
  submitted_on date not null,
  answered_on date check (answered_on >= submitted_on),
  reason text check (btrim(reason) <> ''),
  version integer not null default 1,
  constraint account_request_of_one check (num_nonnulls(applicant, applicant_subject) = 1),
  constraint account_request_answered check ((account_request_status = 'SUBMITTED') = (answered_on is null)),
  constraint account_request_reasoned check (account_request_status <> 'REFUSED' or reason is not null)
);
create index account_request_by_submitted_on on account_request (submitted_on, id);
create index account_request_by_jurisdiction on account_request (jurisdiction, submitted_on, id);
create index account_request_by_applicant on account_request (applicant, submitted_on, id) where applicant is not null;
create index account_request_by_subject on account_request (applicant_subject, submitted_on, id) where applicant_subject is not null;
select keep_history('account_request');

-- down
select drop_history('account_request');
select drop_history('open_request');
select drop_history('platform_acceptance');
select drop_history('agreement_template');
drop table account_request, open_request, platform_acceptance, agreement_template;
