-- Backward-compatible: a verdict says what its conditions say, a decision on money rests on the verdict of its own project and gate, and both
-- stay as they were taken.

alter table project
  add constraint project_code_shape check (code ~ '^\S{1,64}$'),
  add constraint project_named check (btrim(name) <> ''),
  add constraint project_gaps check (acceptance_gaps = '{}' or stage = 'ACCEPTANCE_FAILED');

alter table recorded_verdict
  add constraint recorded_verdict_at_gate check (gate = case event
    when 'approveProject' then 'APPROVAL' when 'rejectProject' then 'APPROVAL'
    when 'recordInvestmentDecision' then 'INVESTMENT'
    when 'acceptProject' then 'ACCEPTANCE' when 'failAcceptance' then 'ACCEPTANCE'
    else 'OPERATIONS_FUNDING' end),
  -- nothing is allowed on what is not met, and nothing at all on what is not known
  add constraint recorded_verdict_sums_up check (case outcome
    when 'ALLOW' then not jsonb_path_exists(conditions, '$[*] ? (@.outcome != "MET")')
    when 'ADVISE' then not jsonb_path_exists(conditions, '$[*] ? (@.outcome == "UNDETERMINED" || @.outcome == "UNMET" && @.strength == "HARD")')
    when 'NOT_REGULATED' then conditions = '[]'
    else true end),
  add constraint recorded_verdict_gate_once unique (id, project, gate);

alter table funding_decision
  add constraint funding_decision_of_verdict foreign key (verdict, project, gate) references recorded_verdict (id, project, gate);
revoke update, delete on funding_decision from shuji_budget;

-- down
grant update, delete on funding_decision to shuji_budget;
alter table funding_decision drop constraint funding_decision_of_verdict;
alter table recorded_verdict
  drop constraint recorded_verdict_gate_once,
  drop constraint recorded_verdict_sums_up,
  drop constraint recorded_verdict_at_gate;
alter table project drop constraint project_gaps, drop constraint project_named, drop constraint project_code_shape;
