-- Backward-compatible: deadlines that bind and were missed (违规线索), as the registers in which they ran tell of them.

create table missed_deadline (
  -- thing, parameter and due day: the same told again is the same
  id text primary key,
  -- global id of the thing whose clock it is
  thing text not null check (thing <> ''),
  workflow text not null check (workflow <> ''),
  state text not null,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  title text not null,
  -- who should have acted, where the register knows one
  organization text check (is_credit_code(organization)),
  parameter text not null,
  article text,
  due_on date not null,
  noted_on date not null check (noted_on > due_on),
  -- the day on which it was heard that nothing is overdue any more
  ended_on date,
  version bigint not null
);
create index missed_deadline_by_thing on missed_deadline (thing) where ended_on is null;
create index missed_deadline_by_due_on on missed_deadline (due_on, id);
create index missed_deadline_by_jurisdiction on missed_deadline (jurisdiction, due_on, id);
create index missed_deadline_by_organization on missed_deadline (organization, due_on, id);
select keep_history('missed_deadline');

-- down
select drop_history('missed_deadline');
drop table missed_deadline;
