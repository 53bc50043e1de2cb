-- Backward-compatible: whose access is suspended, as oversight tells of it: each subgraph reads its own table and asks nobody.

-- A projection: suspensions that were not lifted. One whose `until` has passed stands here and suspends nobody. Whom it reaches is
-- decided by `kernel/suspensions.ts`.
create table suspended_access (
  id uuid primary key,
  subject text check (subject <> ''),
  organization text check (is_credit_code(organization)),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  -- in which capacity it was ordered
  by_role text not null check (by_role in ('AUTHORITY', 'GOVERNMENT')),
  until timestamptz,
  version bigint not null,
  check (num_nonnulls(subject, organization) = 1)
);

-- down
drop table suspended_access;
