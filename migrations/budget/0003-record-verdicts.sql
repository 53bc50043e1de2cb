-- Backward-compatible: every decision at a gate keeps the verdict that it was taken on, as it was then, and what money it gave.

create table recorded_verdict (
  id uuid primary key default gen_random_uuid(),
  project text not null references project,
  gate text not null check (gate in ('APPROVAL', 'INVESTMENT', 'ACCEPTANCE', 'OPERATIONS_FUNDING')),
  event text not null check (event in ('approveProject', 'rejectProject', 'recordInvestmentDecision', 'acceptProject', 'failAcceptance',
                                       'allocateOperationsFunding')),
  outcome text not null check (outcome in ('ALLOW', 'ADVISE', 'BLOCK', 'UNDETERMINED', 'NOT_REGULATED')),
  as_of timestamptz not null,
  by_role text not null check (by_role <> ''),
  by_organization text check (is_credit_code(by_organization)),
  conditions jsonb not null check (jsonb_typeof(conditions) = 'array'),
  attached jsonb not null check (jsonb_typeof(attached) = 'object'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null default recorded_now(),
  -- no gate is passed on a verdict that does not let it pass
  constraint recorded_verdict_lets_pass check (event in ('rejectProject', 'failAcceptance') or outcome in ('ALLOW', 'ADVISE', 'NOT_REGULATED'))
);
create index recorded_verdict_of_project on recorded_verdict (project, recorded_at, id);
select keep_append_only('recorded_verdict');

create table funding_decision (
  id uuid primary key default gen_random_uuid(),
  project text not null references project,
  gate text not null check (gate in ('INVESTMENT', 'OPERATIONS_FUNDING')),
  year integer not null check (year between 2000 and 2100),
  amount numeric(22, 4) not null check (amount > 0),
  reference text check (btrim(reference) <> ''),
  decided_on date not null,
  verdict uuid not null references recorded_verdict,
  constraint funding_decision_once unique (project, gate, year)
);
select keep_history('funding_decision');

-- down
select drop_history('funding_decision');
drop table funding_decision;
drop table recorded_verdict cascade;
