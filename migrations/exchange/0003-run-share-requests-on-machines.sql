-- Backward-compatible: share requests go through the machines of their city (SMX-02, SMX-03, SMX-05) from draft to the end of access; what
-- the catalog tells of an entry's terms; the duties of departments, combinations of items that become sensitive together, and interfaces
-- by which data that is not aggregated is offered.

alter table published_entry add column terms jsonb not null default '{}' check (jsonb_typeof(terms) = 'object');

alter table share_request drop constraint share_request_share_request_status_check;
alter table share_request drop constraint share_request_scenario_check;
alter table share_request drop constraint share_request_purpose_check;
alter table share_request
  -- the machine that it runs on, as its city had it when it was begun
  add column workflow text not null default 'SMX-03' check (workflow in ('SMX-02', 'SMX-03', 'SMX-05')),
  -- of the entry, when it was asked for
  add column share_type text check (share_type in ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED', 'TEMPORARILY_NOT_SHARED')),
  add column entry_title text,
  add column submitted_at timestamptz,
  -- of another register or time: its state was taken over, not reached here
  add column taken_over boolean not null default false,
  add column consuming_system text check (btrim(consuming_system) <> ''),
  -- code of the duty, in the list of the department
  add column duty text check (btrim(duty) <> ''),
  add column compliance_commitment boolean not null default false,
  -- the post that approved it within the department; never a name
  add column internal_approver text check (btrim(internal_approver) <> ''),
  add column bulk_justification text check (btrim(bulk_justification) <> ''),
  -- first day on which the data is no longer needed
  add column needed_until date,
  add column accepted_at timestamptz,
  add column accepted_by text check (is_credit_code(accepted_by)),
  add column producer_opinion text,
  add column granted_items text[] check (granted_items <> '{}'),
  add column granted_mode text check (granted_mode in ('PLATFORM_ACQUISITION', 'INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION')),
  add column decided_on date,
  add column decided_by text check (is_credit_code(decided_by)),
  add column decision_reason text,
  add column refusal_basis text[] not null default '{}' check (array_position(refusal_basis, '') is null and array_position(refusal_basis, null) is null),
  add column official_letter jsonb,
  add column verification_rule jsonb,
  add column aggregation_review text check (btrim(aggregation_review) <> ''),
  add column delay_application text check (btrim(delay_application) <> ''),
  add column overriding_law text check (btrim(overriding_law) <> ''),
  add column system_certificate text check (btrim(system_certificate) <> ''),
  add column fulfilled_on date,
  add column access_reason text,
  add constraint share_request_state_of_machine check (
    workflow = 'SMX-02' and share_request_status in ('CREATED', 'GRANTED', 'SUSPENDED', 'TERMINATED')
    or workflow = 'SMX-03' and share_request_status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'FULFILLED', 'SUSPENDED', 'TERMINATED')
    or workflow = 'SMX-05' and share_request_status in ('DRAFT', 'PRODUCER_REVIEW', 'AUTHORITY_REVIEW', 'LETTER_REGISTERED', 'RULE_DRAFTING',
      'APPROVED', 'REJECTED', 'IN_SERVICE', 'TERMINATED')
    or taken_over),
  add constraint share_request_stated check (share_request_status = 'DRAFT' or btrim(scenario) <> '' and btrim(purpose) <> ''),
  -- no more is granted than was asked for; asking for no item in particular is asking for all
  add constraint share_request_least check (granted_items is null or items = '{}' or granted_items <@ items),
  add constraint share_request_by_letter check (share_request_status not in ('LETTER_REGISTERED', 'RULE_DRAFTING') or official_letter is not null or taken_over);
select refresh_history('share_request');
create index share_request_by_status on share_request (share_request_status, submitted_on, id);

-- What a department is for (职责清单): a request names the duty that it serves.
create table department_duty (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  department text not null check (is_credit_code(department)),
  code text not null check (btrim(code) <> ''),
  title text not null check (btrim(title) <> ''),
  -- the text that gives it the duty
  basis text not null check (btrim(basis) <> ''),
  since date not null,
  -- first day on which it is no longer its duty
  until date,
  version integer not null default 1,
  constraint department_duty_period check (until is null or since <= until)
);
create unique index department_duty_standing on department_duty (department, code) where until is null;
create index department_duty_by_department on department_duty (department, code, id);
create index department_duty_by_jurisdiction on department_duty (jurisdiction, code, id);
select keep_history('department_duty');

-- Items that reveal more together than each does alone (敏感组合): a grant that completes one for its holder is reviewed first.
create table sensitive_combination (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  title text not null check (btrim(title) <> ''),
  items text[] not null check (cardinality(items) >= 2 and array_position(items, '') is null and array_position(items, null) is null),
  reason text not null check (btrim(reason) <> ''),
  since date not null,
  until date,
  version integer not null default 1,
  constraint sensitive_combination_period check (until is null or since <= until)
);
create unique index sensitive_combination_standing on sensitive_combination (jurisdiction, title) where until is null;
create index sensitive_combination_by_jurisdiction on sensitive_combination (jurisdiction, title, id);
select keep_history('sensitive_combination');

-- Interfaces that a department offers to the platform for data that it has not aggregated there (数据服务接口).
create table data_interface (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  provider text not null check (is_credit_code(provider)),
  scenario text not null check (btrim(scenario) <> ''),
  -- who asked for it: the authority, a department that needs it, or the department itself that offers it
  demanded_by text check (is_credit_code(demanded_by)),
  demanded_on date not null,
  -- the day that both sides agreed on
  agreed_on date,
  specification text check (btrim(specification) <> ''),
  call_description text check (btrim(call_description) <> ''),
  submitted_on date,
  wrapped_on date,
  wrapped_by text check (is_credit_code(wrapped_by)),
  published_on date,
  published_by text check (is_credit_code(published_by)),
  delay_asked_until date,
  delay_reason text check (btrim(delay_reason) <> ''),
  delayed_until date,
  delay_approved_by text check (is_credit_code(delay_approved_by)),
  interface_status text not null check (interface_status in ('DEMANDED', 'AGREED', 'SUBMITTED', 'WRAPPED', 'PUBLISHED')),
  version integer not null default 1,
  constraint data_interface_agreed check (interface_status = 'DEMANDED' or agreed_on is not null),
  constraint data_interface_described check (interface_status not in ('WRAPPED', 'PUBLISHED') or specification is not null and call_description is not null),
  constraint data_interface_delay check (delayed_until is null or agreed_on is not null and agreed_on < delayed_until)
);
create index data_interface_by_entry on data_interface (entry, id);
create index data_interface_by_provider on data_interface (provider, id);
create index data_interface_by_jurisdiction on data_interface (jurisdiction, id);
select keep_history('data_interface');

-- down
select drop_history('data_interface');
select drop_history('sensitive_combination');
select drop_history('department_duty');
drop table data_interface, sensitive_combination, department_duty;
drop index share_request_by_status;
alter table share_request
  drop constraint share_request_by_letter,
  drop constraint share_request_least,
  drop constraint share_request_stated,
  drop constraint share_request_state_of_machine,
  drop column access_reason,
  drop column fulfilled_on,
  drop column system_certificate,
  drop column overriding_law,
  drop column delay_application,
  drop column aggregation_review,
  drop column verification_rule,
  drop column official_letter,
  drop column refusal_basis,
  drop column decision_reason,
  drop column decided_by,
  drop column decided_on,
  drop column granted_mode,
  drop column granted_items,
  drop column producer_opinion,
  drop column accepted_by,
  drop column accepted_at,
  drop column needed_until,
  drop column bulk_justification,
  drop column internal_approver,
  drop column compliance_commitment,
  drop column duty,
  drop column consuming_system,
  drop column taken_over,
  drop column submitted_at,
  drop column entry_title,
  drop column share_type,
  drop column workflow;
alter table share_request_history
  drop column access_reason cascade,
  drop column fulfilled_on cascade,
  drop column system_certificate cascade,
  drop column overriding_law cascade,
  drop column delay_application cascade,
  drop column aggregation_review cascade,
  drop column verification_rule cascade,
  drop column official_letter cascade,
  drop column refusal_basis cascade,
  drop column decision_reason cascade,
  drop column decided_by cascade,
  drop column decided_on cascade,
  drop column granted_mode cascade,
  drop column granted_items cascade,
  drop column producer_opinion cascade,
  drop column accepted_by cascade,
  drop column accepted_at cascade,
  drop column needed_until cascade,
  drop column bulk_justification cascade,
  drop column internal_approver cascade,
  drop column compliance_commitment cascade,
  drop column duty cascade,
  drop column consuming_system cascade,
  drop column taken_over cascade,
  drop column submitted_at cascade,
  drop column entry_title cascade,
  drop column share_type cascade,
  drop column workflow cascade;
select write_history_keeper('share_request');
alter table share_request
  add constraint share_request_share_request_status_check
    check (share_request_status in ('SUBMITTED', 'APPROVED', 'REJECTED', 'FULFILLED', 'SUSPENDED', 'TERMINATED')),
  add constraint share_request_scenario_check check (btrim(scenario) <> ''),
  add constraint share_request_purpose_check check (btrim(purpose) <> '');
alter table published_entry drop column terms;
