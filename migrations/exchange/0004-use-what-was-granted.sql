-- Backward-compatible: what a grant allows and what is done with it (数据使用): grants of access, the datasets that they open, each use of
-- them, what was delivered, and verification against data that is not shared (核验比对).

-- A right to use data of one entry, checked at every call. It belongs to one request, and its status follows that request's firings.
create table access_grant (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  provider text not null check (is_credit_code(provider)),
  holder text check (is_credit_code(holder)),
  -- the user as tokens name them, where no body holds it
  held_by text check (btrim(held_by) <> ''),
  ground_register text not null check (ground_register in ('share-request', 'open-request', 'verification-request')),
  ground_key text not null check (btrim(ground_key) <> ''),
  means text not null check (means in ('INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION', 'PLATFORM_ACQUISITION', 'DOWNLOAD')),
  items text[] not null check (cardinality(items) > 0 and array_position(items, '') is null and array_position(items, null) is null),
  purpose text not null check (btrim(purpose) <> ''),
  scenario text,
  system text check (btrim(system) <> ''),
  since date not null,
  -- first day without the right
  until date,
  approver text check (is_credit_code(approver)),
  approved_by text,
  grant_status text not null default 'ACTIVE' check (grant_status in ('ACTIVE', 'SUSPENDED', 'TERMINATED')),
  status_reason text,
  version integer not null default 1,
  constraint access_grant_holder check (num_nonnulls(holder, held_by) = 1),
  constraint access_grant_period check (until is null or since < until)
);
create unique index access_grant_once on access_grant (ground_register, ground_key, means, coalesce(system, ''));
create index access_grant_by_jurisdiction on access_grant (jurisdiction, since, id);
create index access_grant_by_since on access_grant (since, id);
create index access_grant_by_entry on access_grant (entry, since, id);
create index access_grant_by_holder on access_grant (holder, since, id);
create index access_grant_by_provider on access_grant (provider, since, id);
select keep_history('access_grant');

-- What was ended for good is not opened again.
create function keep_ended_grants_ended() returns trigger language plpgsql as $$
begin
  raise exception 'a terminated grant stays so' using errcode = 'check_violation', constraint = 'access_grant_stays_ended';
end $$;
create trigger access_grant_stays_ended before update of grant_status on access_grant
  for each row when (old.grant_status = 'TERMINATED' and new.grant_status <> 'TERMINATED') execute function keep_ended_grants_ended();

-- What was tried with a grant and refused: for another purpose, after its end, by another system.
create table access_misuse (
  id uuid primary key default gen_random_uuid(),
  access_grant uuid not null references access_grant,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  rule text not null check (btrim(rule) <> ''),
  -- who tried
  organization text,
  subject text not null,
  system text,
  tried_at timestamptz not null,
  tried_on date not null,
  version integer not null default 1
);
create index access_misuse_by_grant on access_misuse (access_grant, tried_at, id);
create index access_misuse_by_jurisdiction on access_misuse (jurisdiction, tried_at, id);
create index access_misuse_by_tried_at on access_misuse (tried_at, id);

-- down
drop table access_misuse;
drop table access_grant cascade;
drop table access_grant_history cascade;
drop function keep_ended_grants_ended;
