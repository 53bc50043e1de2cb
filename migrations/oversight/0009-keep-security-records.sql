-- Backward-compatible: how bodies keep data secure (数据安全): their regimes, tests, assessments and drills, incidents, commissions of service
-- units and third parties, committees of experts, and inspections by security and secrecy bodies.

create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Projections of bodies and systems, with their past: lists of what is missing are asked about the past as well.
create table known_body (
  body text primary key,
  jurisdiction text,
  -- one of those that the texts of the cities oblige
  is_department boolean not null,
  gone boolean not null,
  version bigint not null
);
create index known_body_by_jurisdiction on known_body (jurisdiction, body);
select keep_history('known_body');

create table known_system (
  system uuid primary key,
  jurisdiction text not null,
  department text not null,
  version bigint not null
);
create index known_system_by_jurisdiction on known_system (jurisdiction, department);
select keep_history('known_system');

-- A projection: without history, because only commands read it, and they act in the present.
create table known_grant (
  access_grant uuid primary key,
  jurisdiction text not null,
  provider text not null,
  -- null where a person holds it
  holder text,
  version bigint not null
);

-- Likewise: by whom the platforms of a city are run.
create table known_platform (
  platform uuid primary key,
  jurisdiction text not null,
  platform_kind text not null,
  operator text,
  retired boolean not null,
  version bigint not null
);

-- How a body keeps its data secure (安全管理制度): one for a body in a city; what it has not stated is null.
create table security_regime (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  body text not null check (is_credit_code(body)),
  policy_document text check (btrim(policy_document) <> ''),
  security_body text check (btrim(security_body) <> ''),
  -- a post or an office, never a person's name
  responsible_office text check (btrim(responsible_office) <> ''),
  security_staff integer check (security_staff > 0),
  review_procedure text check (btrim(review_procedure) <> ''),
  emergency_plan text check (btrim(emergency_plan) <> ''),
  measures text[] not null default '{}' check (measures <@ array['ENCRYPTION', 'ACCESS_AUTHENTICATION', 'MONITORING', 'EMERGENCY_RESPONSE']),
  -- the service units that it supervises
  service_units text[] not null default '{}' check (array_position(service_units, null) is null and not body = any (service_units)),
  recorded_on date not null,
  version integer not null default 1,
  constraint security_regime_once unique (jurisdiction, body)
);
create index security_regime_by_body on security_regime (body);
select keep_history('security_regime');

-- Security tests, risk assessments, self-checks and drills (安全测评、风险评估、自查、演练): what was done stays as it was recorded.
create table security_check (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('SECURITY_TEST', 'RISK_ASSESSMENT', 'SELF_CHECK', 'DRILL')),
  body text not null check (is_credit_code(body)),
  system uuid,
  -- [{"body": "…", "capacity": "…"}]
  participants jsonb not null check (jsonb_typeof(participants) = 'array' and jsonb_array_length(participants) > 0),
  aspects text[] not null default '{}' check (aspects <@ array['AGGREGATION', 'SHARING', 'OPENING', 'USE']),
  performed_on date not null,
  result text not null check (btrim(result) <> ''),
  recorded_by text check (is_credit_code(recorded_by)),
  version integer not null default 1
);
create index security_check_by_day on security_check (performed_on, id);
create index security_check_by_jurisdiction on security_check (jurisdiction, performed_on, id);
create index security_check_by_body on security_check (body, kind, performed_on desc);
create index security_check_by_system on security_check (system, kind, performed_on desc) where system is not null;
select keep_history('security_check');
create trigger security_check_stays before update or delete on security_check for each statement execute function refuse_change_of_record();

-- How often, where the authority of the city has said so; else the interval of the profile holds.
create table security_interval (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  kind text not null check (kind in ('SECURITY_TEST', 'RISK_ASSESSMENT', 'SELF_CHECK', 'DRILL')),
  every text not null check (every ~ '^P' and every::interval > interval '0'),
  basis text not null check (btrim(basis) <> ''),
  since date not null,
  version integer not null default 1,
  constraint security_interval_once unique (jurisdiction, kind)
);
select keep_history('security_interval');

-- Security incidents (数据安全事件). Where one stands follows from what was done about it.
create table security_incident (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  incident_kind text not null check (incident_kind in ('INTRUSION', 'INTERFERENCE', 'THEFT', 'LEAK', 'DESTRUCTION', 'OTHER')),
  title text not null check (btrim(title) <> ''),
  stage text not null check (stage in ('PROVISION', 'PLATFORM', 'USE')),
  -- the grant in whose use it happened
  access_grant uuid,
  recorded_by text check (is_credit_code(recorded_by)),
  responsible_parties text[] not null check (array_position(responsible_parties, null) is null),
  -- whose data it was, where a grant is named
  provider text check (is_credit_code(provider)),
  began_at timestamptz not null,
  -- the first moment at which it was over
  ended_at timestamptz not null check (ended_at > began_at),
  recorded_at timestamptz not null,
  response_started_at timestamptz check (response_started_at >= began_at),
  reported_at timestamptz check (reported_at >= began_at),
  reported_to text check (btrim(reported_to) <> ''),
  closed_at timestamptz check (closed_at >= recorded_at),
  version integer not null default 1,
  constraint security_incident_reported check ((reported_at is null) = (reported_to is null)),
  constraint security_incident_closed check (closed_at is null or (response_started_at is not null and reported_to is not null)),
  -- whoever uses answers for the use alone
  constraint security_incident_of_use check (stage <> 'USE' or provider is null or not provider = any (responsible_parties))
);
create index security_incident_by_began_at on security_incident (began_at, id);
create index security_incident_by_jurisdiction on security_incident (jurisdiction, began_at, id);
create index security_incident_by_party on security_incident using gin (responsible_parties);
select keep_history('security_incident');

create table security_incident_step (
  id uuid primary key default gen_random_uuid(),
  -- order in which they were taken
  place bigint generated always as identity,
  incident uuid not null references security_incident,
  step text not null check (step in ('RECORDED', 'RESPONSE_STARTED', 'NOTED', 'REPORTED', 'CLOSED')),
  at timestamptz not null,
  by_organization text check (is_credit_code(by_organization)),
  note text not null check (btrim(note) <> ''),
  version integer not null default 1
);
create index security_incident_step_of on security_incident_step (incident, place);
select keep_history('security_incident_step');
create trigger security_incident_step_stays before update or delete on security_incident_step
  for each statement execute function refuse_change_of_record();

-- What a service unit or a third party was commissioned with (授权、委托): it acts within scope and time.
create table commission (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  commission_kind text not null check (commission_kind in ('TECHNICAL_SERVICE', 'THIRD_PARTY')),
  commissioner text not null check (is_credit_code(commissioner)),
  unit text not null check (is_credit_code(unit)),
  scope text[] not null check (cardinality(scope) > 0 and scope <@ array['INTERFACES', 'OPERATIONS', 'GOVERNANCE', 'SECURITY']),
  basis text not null check (btrim(basis) <> ''),
  since date not null,
  -- the first day on which it carries no more
  until date not null check (until > since),
  confidentiality_agreement text check (btrim(confidentiality_agreement) <> ''),
  token_digest text constraint commission_token unique check (token_digest ~ '^[0-9a-f]{64}$'),
  token_issued_on date,
  ended_on date check (ended_on >= since),
  end_reason text check (btrim(end_reason) <> ''),
  version integer not null default 1,
  constraint commission_parties check (commissioner <> unit),
  constraint commission_ended check ((ended_on is null) = (end_reason is null)),
  constraint commission_confidential check (commission_kind <> 'THIRD_PARTY' or token_issued_on is null or confidentiality_agreement is not null),
  constraint commission_token_issued check ((token_digest is null) = (token_issued_on is null))
);
create index commission_by_since on commission (since, id);
create index commission_by_jurisdiction on commission (jurisdiction, since, id);
create index commission_by_unit on commission (unit, jurisdiction);
create index commission_by_commissioner on commission (commissioner);
select keep_history('commission');

-- Committees of experts (专家委员会): their members by class and office, never by name.
create table expert_committee (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  name text not null check (btrim(name) <> ''),
  basis text check (btrim(basis) <> ''),
  established_on date not null,
  members jsonb not null check (jsonb_typeof(members) = 'array' and jsonb_array_length(members) > 0),
  version integer not null default 1,
  constraint expert_committee_name unique (jurisdiction, name)
);
create index expert_committee_by_name on expert_committee (name collate "zh-x-icu", id);
create index expert_committee_members on expert_committee using gin (members jsonb_path_ops);
select keep_history('expert_committee');

-- Inspections by security and secrecy bodies (国家安全检查、保密检查、技术监管): whoever inspects reads as long as one is open.
create table security_inspection (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  inspection_kind text not null check (inspection_kind in ('STATE_SECURITY', 'SECRECY', 'TECHNICAL')),
  inspector text not null check (is_credit_code(inspector)),
  department text not null check (is_credit_code(department)),
  basis text not null check (btrim(basis) <> ''),
  opened_at timestamptz not null,
  -- the moment from which nothing is read any more, if it was not closed before
  until timestamptz not null check (until > opened_at),
  closed_at timestamptz check (closed_at >= opened_at),
  version integer not null default 1,
  constraint security_inspection_parties check (inspector <> department),
  constraint security_inspection_bounded check (until <= opened_at + interval '1 year')
);
create index security_inspection_by_opened_at on security_inspection (opened_at, id);
create index security_inspection_by_jurisdiction on security_inspection (jurisdiction, opened_at, id);
create index security_inspection_by_inspector on security_inspection (inspector, department);
select keep_history('security_inspection');

-- down
select drop_history('security_inspection'), drop_history('expert_committee'), drop_history('commission'),
  drop_history('security_incident_step'), drop_history('security_incident'), drop_history('security_interval'),
  drop_history('security_check'), drop_history('security_regime'), drop_history('known_system'), drop_history('known_body');
drop table security_inspection, expert_committee, commission, security_incident_step, security_incident, security_interval,
  security_check, security_regime, known_platform, known_grant, known_system, known_body;
drop function refuse_change_of_record;
