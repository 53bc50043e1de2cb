-- Backward-compatible: what stood at the end of a year that is over (评分、年度报告) is read from the history, body by body or for a whole city.

create index entry_record_history_by_provider on entry_record_history (provider, id);
create index entry_record_history_by_jurisdiction on entry_record_history (jurisdiction, id);
create index problem_record_history_by_provider on problem_record_history (provider, id);
create index problem_record_history_by_jurisdiction on problem_record_history (jurisdiction, id);

-- down
drop index problem_record_history_by_jurisdiction, problem_record_history_by_provider, entry_record_history_by_jurisdiction,
  entry_record_history_by_provider;
