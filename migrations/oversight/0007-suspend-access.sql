-- Backward-compatible: access that a city's authority or government has suspended (暂停使用), and who lifted it. Kept for good: a
-- suspension ends by being lifted or by its `until`, never by being deleted.

create table suspension (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  -- whose access: of one user, or of everybody who acts for a body
  subject text check (btrim(subject) <> ''),
  organization text check (is_credit_code(organization)),
  reason text not null check (btrim(reason) <> ''),
  -- the article, decision or order that it rests on
  basis text not null check (btrim(basis) <> ''),
  since timestamptz not null,
  until timestamptz check (until > since),
  by_role text not null check (by_role in ('AUTHORITY', 'GOVERNMENT')),
  by_subject text not null,
  by_organization text check (is_credit_code(by_organization)),
  lifted_at timestamptz check (lifted_at >= since),
  lifted_by text,
  lift_reason text check (btrim(lift_reason) <> ''),
  version integer not null default 1,
  check (num_nonnulls(subject, organization) = 1),
  check (num_nonnulls(lifted_at, lifted_by, lift_reason) in (0, 3)),
  constraint suspension_of_oneself check (subject <> by_subject and organization <> by_organization)
);
create index suspension_by_since on suspension (since, id);
create index suspension_by_jurisdiction on suspension (jurisdiction, since, id);
create index suspension_by_subject on suspension (subject) where subject is not null;
create index suspension_by_organization on suspension (organization) where organization is not null;
select keep_history('suspension');

-- down
select drop_history('suspension');
drop table suspension;
