-- Backward-compatible: tasks (待办事项): what waits for whom in every subgraph, and until when. A projection, fed by the events `task.changed`;
-- without history, because only the present waits.

create table task (
  -- global id of the thing that waits
  id text primary key,
  workflow text not null,
  state text not null,
  title text not null,
  jurisdiction text not null,
  -- the earliest running clock; none where the law sets no time
  parameter text,
  article text,
  started_on date,
  due_on date,
  binding boolean not null default false,
  overdue boolean not null default false,
  changed_at timestamptz not null,
  version bigint not null
);
create index task_by_due_on on task (coalesce(due_on, 'infinity'), id);
create index task_by_jurisdiction on task (jurisdiction, coalesce(due_on, 'infinity'), id);

-- Who can take it further: holders of the role, and where an organization is named those who speak for it.
create table task_waiting (
  task text not null references task on delete cascade,
  role text not null,
  organization text,
  events text[] not null
);
create unique index task_waiting_once on task_waiting (task, role, coalesce(organization, ''));
create index task_waiting_by_organization on task_waiting (organization, role, task) where organization is not null;

-- down
drop table task_waiting, task;
