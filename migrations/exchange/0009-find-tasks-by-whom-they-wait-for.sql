-- Backward-compatible: a task is found by whom it waits for and when it is due, whatever else waits in its city.

alter table task_waiting
  -- of the task
  add column jurisdiction text,
  -- the organization, or where none is named the city: whoever holds the role there
  add column whom text,
  -- of the task; 'infinity' where nothing is due
  add column due date;
update task_waiting w set jurisdiction = t.jurisdiction, whom = coalesce(w.organization, t.jurisdiction), due = coalesce(t.due_on, 'infinity')
from task t where t.id = w.task;
alter table task_waiting alter column jurisdiction set not null, alter column whom set not null, alter column due set not null;
create index task_waiting_by_whom on task_waiting (role, whom, due, task) include (jurisdiction);
drop index task_waiting_by_organization;

-- down
create index task_waiting_by_organization on task_waiting (organization, role, task) where organization is not null;
alter table task_waiting drop column jurisdiction, drop column whom, drop column due;
