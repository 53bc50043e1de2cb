-- Backward-compatible: the audit trail says for what purpose and with what outcome, knows how long it must be kept, and can be sealed:
-- batches of entries, each chained to the one before and signed. Entries of before are carried over.

-- What is added to transaction ids so that positions never fall, although a restored database may begin to count its transactions anew.
create table audit_offset (
  only_one boolean primary key default true check (only_one),
  raised bigint not null default 0 check (raised >= 0)
);
insert into audit_offset default values;

-- Where the running transaction stands in the order of the trail.
create function audit_position() returns bigint
language plpgsql volatile set search_path from current as $$
begin
  return pg_current_xact_id()::text::bigint + (select raised from audit_offset);
end $$;

alter table audit_entry rename to audit_entry_before;
alter table audit_entry_before rename constraint audit_entry_pkey to audit_entry_before_pkey;

create sequence audit_entry_number as bigint;

-- Who did what, or tried to, for what purpose. Partitioned by month of `at`, in UTC. The role adds rows; numbers, positions and
-- recorded times are given by the database.
create table audit_entry (
  id bigint not null default nextval('audit_entry_number'),
  at timestamptz not null,
  subject text not null,
  roles text[] not null,
  organization text,
  purpose text check (length(purpose) <= 1000),
  operation text not null check (operation <> ''),
  -- as the client called its document
  operation_name text,
  outcome text not null check (outcome in ('DONE', 'REFUSED', 'FORBIDDEN', 'FAILED', 'REHEARSED')),
  -- why it was refused
  rules text[] not null default '{}',
  aggregate text,
  event text,
  -- GB/T 2260 codes of the cities that it concerns
  jurisdictions text[] not null default '{}',
  -- first day on which it may go; no text that states a floor states less than six months
  keep_until date not null,
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
  request_id text not null,
  recorded_at timestamptz not null default recorded_now(),
  position bigint not null default audit_position(),
  primary key (id, at),
  constraint audit_entry_kept check (keep_until >= ((at at time zone interval '8 hours') + interval '6 months')::date)
) partition by range (at);
create index audit_entry_of_aggregate on audit_entry (aggregate, id);
create index audit_entry_in_order on audit_entry (position, id);

create table audit_entry_rest partition of audit_entry default;
revoke all on audit_entry_rest from public;

-- Makes the partitions of this month and the next two. A month of which the default partition holds rows already stays there. The
-- partitions are nobody's but the owner's: whoever writes does so through audit_entry.
create function prepare_audit_months() returns void
language plpgsql security definer set search_path from current as $$
declare
  home text := current_schema();
  month timestamp;
  name text;
begin
  perform set_config('lock_timeout', '2s', true);
  for month in select generate_series(date_trunc('month', now() at time zone 'UTC'), date_trunc('month', now() at time zone 'UTC') + interval '2 months', '1 month') loop
    name := 'audit_entry_' || to_char(month, 'YYYY_MM');
    if to_regclass(format('%I.%I', home, name)) is null
       and not exists (select from audit_entry_rest where at >= month at time zone 'UTC' and at < (month + interval '1 month') at time zone 'UTC') then
      execute format('create table %I.%I partition of %I.audit_entry for values from (%L) to (%L)', home, name, home,
                     month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
      execute format('revoke all on %I.%I from %I', home, name, 'shuji_' || home);
    end if;
  end loop;
end $$;

do $$
begin
  execute format('revoke all on audit_entry_rest, audit_offset from %I', 'shuji_' || current_schema());
  execute format('grant select on audit_offset to %I', 'shuji_' || current_schema());
end $$;
select prepare_audit_months();

insert into audit_entry (id, at, subject, roles, organization, operation, outcome, aggregate, event, keep_until, request_id, recorded_at)
select id, at, subject, roles, organization, operation, 'DONE', aggregate, event,
       ((at at time zone interval '8 hours') + interval '3 years')::date, request_id, recorded_at
from audit_entry_before order by id;
select setval('audit_entry_number', (select max(id) from audit_entry)) where exists (select from audit_entry);
drop table audit_entry_before cascade;

select keep_append_only('audit_entry');

-- One batch: its entries by number with the hash of each, a digest over all of that, chained to the head before, and signed. Entries
-- of one batch may go on the same day. Several batches share a window of positions where their entries are kept for different times.
create table audit_batch (
  number bigint primary key check (number > 0),
  from_position bigint not null,
  to_position bigint not null check (to_position > from_position),
  keep_until date not null,
  entries integer not null check (entries > 0),
  ids bigint[] not null check (cardinality(ids) = entries),
  leaves bytea not null check (length(leaves) = 32 * entries),
  digest bytea not null check (length(digest) = 32),
  previous bytea not null check (length(previous) = 32),
  head bytea not null check (length(head) = 32),
  key_id text not null,
  signature bytea not null,
  sealed_at timestamptz not null,
  recorded_at timestamptz not null default recorded_now()
);
select keep_append_only('audit_batch');

-- That the entries of a batch are gone, and since when.
create table audit_purge (
  batch bigint primary key references audit_batch,
  keep_until date not null,
  purged_on date not null check (purged_on >= keep_until),
  entries integer not null,
  recorded_at timestamptz not null default recorded_now()
);
select keep_append_only('audit_purge');

do $$
declare
  role text := 'shuji_' || current_schema();
begin
  execute format('revoke insert (id, position) on audit_entry from %I', role);
  execute format('revoke insert (batch, keep_until, purged_on, entries) on audit_purge from %I', role);
end $$;

-- Removes the entries of whole batches that need not be kept beyond `until`, notes each such batch, and drops months that hold nothing
-- any more.
-- Whoever calls it, no entry goes before its day.
create function purge_audit(until date) returns table (batch bigint, entries integer)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare
  home text := current_schema();
  today date := (clock_timestamp() at time zone interval '8 hours')::date;
  due record;
  month record;
  gone integer;
  is_empty boolean;
begin
  if until > today then
    raise exception 'entries are kept until their day has come' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('lock_timeout', '5s', true);
  perform set_config('shuji.sees', '*', true);
  for due in
    select b.number, b.ids, b.keep_until from audit_batch b
    where b.keep_until <= until and not exists (select from audit_purge p where p.batch = b.number)
    order by b.number
  loop
    delete from audit_entry e where e.id = any (due.ids) and e.keep_until <= until;
    get diagnostics gone = row_count;
    insert into audit_purge (batch, keep_until, purged_on, entries) values (due.number, due.keep_until, today, gone);
    batch := due.number;
    entries := gone;
    return next;
  end loop;
  for month in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = format('%I.audit_entry', home)::regclass and c.relname ~ '^audit_entry_\d{4}_\d{2}$'
      and c.relname < 'audit_entry_' || to_char(now() at time zone 'UTC', 'YYYY_MM')
  loop
    execute format('select not exists (select from %I.%I)', home, month.relname) into is_empty;
    if is_empty then execute format('drop table %I.%I', home, month.relname); end if;
  end loop;
end $$;

-- For a database that was restored where fewer transactions have run than where it came from: raises the offset until whatever is
-- written from now on stands after all that is there.
create function raise_audit_offset() returns void
language plpgsql set search_path from current as $$
declare
  latest bigint := greatest((select max(position) from audit_entry), (select max(to_position) from audit_batch));
begin
  update audit_offset set raised = greatest(raised, latest + 1 - pg_current_xact_id()::text::bigint);
end $$;

-- The next number and position are the database's to give, and the owner's functions the owner's to call.
revoke execute on function raise_audit_offset(), purge_audit(date), prepare_audit_months() from public;
do $$
begin
  execute format('grant execute on function purge_audit(date), prepare_audit_months() to %I', 'shuji_' || current_schema());
end $$;

-- down
create table audit_entry_before (
  id bigint generated by default as identity,
  at timestamptz not null,
  subject text not null,
  roles text[] not null,
  organization text,
  operation text not null check (operation <> ''),
  aggregate text,
  event text,
  request_id text not null,
  recorded_at timestamptz not null default recorded_now()
);
insert into audit_entry_before (id, at, subject, roles, organization, operation, aggregate, event, request_id, recorded_at)
select id, at, subject, roles, organization, operation, aggregate, event, request_id, recorded_at from audit_entry where outcome = 'DONE';
drop function raise_audit_offset(), purge_audit(date), prepare_audit_months();
drop table audit_purge cascade;
drop table audit_batch cascade;
drop table audit_entry cascade;
drop sequence audit_entry_number;
drop function audit_position();
drop table audit_offset;
alter table audit_entry_before rename to audit_entry;
alter table audit_entry alter id set generated always, add constraint audit_entry_pkey primary key (id),
  add constraint audit_entry_organization_check check (is_credit_code(organization));
select setval(pg_get_serial_sequence('audit_entry', 'id'), (select max(id) from audit_entry)) where exists (select from audit_entry);
create index audit_entry_by_aggregate on audit_entry (aggregate, id);
select keep_append_only('audit_entry');
