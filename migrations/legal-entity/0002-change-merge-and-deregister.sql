-- Backward-compatible: bodies change, merge and leave the register with what hangs on them; who is responsible for which category of
-- registration; what kind of department a body is; sole traders stand in lists by what is shown of their names.

-- Until now a file could say MERGED and name nobody that took over: of such a body is known only that it exists no more.
update legal_entity set entity_status = 'DEREGISTERED', version = version + 1 where entity_status = 'MERGED' and successor is null;
update legal_entity set successor = null, version = version + 1 where entity_status in ('ACTIVE', 'SUSPENDED') and successor is not null;

alter table legal_entity
  -- first day on which it no longer exists; unknown for bodies that a file entered as gone
  add column ended_on date,
  add column department_type text
    check (department_type in ('ORGAN', 'AUTHORIZED', 'PUBLIC_SERVICE', 'BY_REFERENCE')),
  add column reference_class text
    check (reference_class in ('CENTRAL_OR_PROVINCIAL', 'COURT', 'PROCURATORATE', 'SOCIAL_GROUP', 'PUBLIC_UTILITY', 'BUDGET_FUNDED')),
  -- the law that gives it functions of administration
  add column authorized_by text check (authorized_by <> ''),
  -- its section that looks after public data
  add column data_section text check (data_section <> ''),
  -- an organization without legal personality (非法人组织)
  add column unincorporated boolean not null default false,
  add constraint legal_entity_end check (ended_on is null or entity_status in ('MERGED', 'DEREGISTERED')),
  add constraint legal_entity_succession check (case entity_status
    when 'MERGED' then successor is not null
    when 'DEREGISTERED' then true
    else successor is null end),
  add constraint legal_entity_reference_class check (reference_class is null or department_type = 'BY_REFERENCE'),
  add constraint legal_entity_authorized_by check (authorized_by is null or department_type = 'AUTHORIZED');
select refresh_history('legal_entity');
create index legal_entity_by_successor on legal_entity (successor, credit_code) where successor is not null;

-- A list of bodies has its cursors from what it is sorted by: of a sole trader (code 92…) no more than what is shown.
drop index legal_entity_by_name, legal_entity_by_parent, legal_entity_by_jurisdiction;
create index legal_entity_by_name on legal_entity
  ((case when left(credit_code, 2) = '92' then left(name, 1) || '***' else name end) collate "zh-x-icu", credit_code);
create index legal_entity_by_parent on legal_entity
  (parent, (case when left(credit_code, 2) = '92' then left(name, 1) || '***' else name end) collate "zh-x-icu", credit_code);
create index legal_entity_by_jurisdiction on legal_entity
  (jurisdiction, (case when left(credit_code, 2) = '92' then left(name, 1) || '***' else name end) collate "zh-x-icu", credit_code);

-- Which department keeps a category of registrations in a city: one.
create table registration_duty (
  jurisdiction text not null check (is_division_code(jurisdiction)),
  category text not null check (category <> ''),
  department text not null references legal_entity,
  since date not null,
  version integer not null default 1,
  primary key (jurisdiction, category)
);
create index registration_duty_by_department on registration_duty (department);
select keep_history('registration_duty');

alter table entity_registration
  -- the department that recorded it; none for what was entered with the body
  add column recorded_by text check (is_credit_code(recorded_by)),
  add constraint entity_registration_held_once
    exclude using gist (credit_code with =, category with =, daterange(since, until) with &&) where (recorded_by is not null);
select refresh_history('entity_registration');

-- A line of bodies above ends, after at most 32 levels. Who changes a line waits for whoever changes another.
create function keep_lines(changed text[]) returns void
language plpgsql set search_path from current as $$
begin
  if exists (
    with recursive line(code, height) as (
      select code, 1 from unnest(changed) code
      union all
      select above.parent, line.height + 1
      from line join legal_entity above on above.credit_code = line.code
      where above.parent is not null and line.height < 32
    )
    select from line where height = 32
  ) then
    raise exception 'a line of bodies above does not end' using errcode = 'check_violation', constraint = 'legal_entity_line_ends';
  end if;
end $$;

-- What exists no more has nothing that stands: no body below it, no office, no category to keep; and what took over stood then.
create function keep_gone_apart(codes text[]) returns void
language plpgsql set search_path from current as $$
begin
  perform from legal_entity where credit_code in
    (select unnest(array[parent, successor]) from legal_entity where credit_code = any (codes)) order by credit_code for share;
  if exists (
    select from legal_entity e join legal_entity above on above.credit_code = e.parent
    where e.credit_code = any (codes) and e.entity_status in ('ACTIVE', 'SUSPENDED') and above.entity_status in ('MERGED', 'DEREGISTERED')
  ) then
    raise exception 'the body above is gone' using errcode = 'check_violation', constraint = 'legal_entity_under_gone';
  end if;
  if exists (
    select from legal_entity e join legal_entity below on below.parent = e.credit_code
    where e.credit_code = any (codes) and e.entity_status in ('MERGED', 'DEREGISTERED') and below.entity_status in ('ACTIVE', 'SUSPENDED')
  ) then
    raise exception 'bodies stand below' using errcode = 'check_violation', constraint = 'legal_entity_above_standing';
  end if;
  if exists (
    select from legal_entity e join office o on o.credit_code = e.credit_code
    where e.credit_code = any (codes) and e.entity_status in ('MERGED', 'DEREGISTERED') and (o.until is null or o.until > e.ended_on)
  ) then
    raise exception 'an office is held' using errcode = 'check_violation', constraint = 'office_of_gone';
  end if;
  if exists (
    select from legal_entity e join registration_duty d on d.department = e.credit_code
    where e.credit_code = any (codes) and e.entity_status in ('MERGED', 'DEREGISTERED')
  ) then
    raise exception 'it is responsible for a category' using errcode = 'check_violation', constraint = 'registration_duty_of_gone';
  end if;
end $$;

create function keep_entered_entities() returns trigger
language plpgsql set search_path from current as $$
declare
  above text[] := (select array_agg(distinct parent) from new_rows where parent is not null);
  over_standing text[] := (select array_agg(distinct parent) from new_rows where parent is not null and entity_status in ('ACTIVE', 'SUSPENDED'));
begin
  perform keep_lines(above);
  -- whoever takes the body above out of the register meanwhile is waited for
  perform from legal_entity where credit_code = any (over_standing) order by credit_code for share;
  if exists (select from legal_entity where credit_code = any (over_standing) and entity_status in ('MERGED', 'DEREGISTERED')) then
    raise exception 'the body above is gone' using errcode = 'check_violation', constraint = 'legal_entity_under_gone';
  end if;
  return null;
end $$;

create function keep_changed_entities() returns trigger
language plpgsql set search_path from current as $$
declare
  above text[] := (select array_agg(distinct n.parent) from new_rows n join old_rows o using (credit_code)
                   where n.parent is not null and n.parent is distinct from o.parent);
  moved text[] := (select array_agg(n.credit_code) from new_rows n join old_rows o using (credit_code)
                   where (n.parent, n.successor, n.entity_status, n.ended_on) is distinct from (o.parent, o.successor, o.entity_status, o.ended_on));
  succeeded text[] := (select array_agg(n.successor) from new_rows n join old_rows o using (credit_code)
                       where n.successor is not null and n.successor is distinct from o.successor);
begin
  if above is not null then
    perform pg_advisory_xact_lock(hashtext('legal_entity.parent'));
    perform keep_lines(above);
  end if;
  if moved is not null then
    perform keep_gone_apart(moved);
  end if;
  if exists (select from legal_entity where credit_code = any (succeeded) and entity_status in ('MERGED', 'DEREGISTERED')) then
    raise exception 'what takes over is gone itself' using errcode = 'check_violation', constraint = 'legal_entity_successor_gone';
  end if;
  return null;
end $$;

create function keep_hanging() returns trigger
language plpgsql set search_path from current as $$
declare
  codes text[];
begin
  execute format('select array_agg(distinct %I) from new_rows', tg_argv[0]) into codes;
  perform from legal_entity where credit_code = any (codes) order by credit_code for share;
  perform keep_gone_apart(codes);
  return null;
end $$;

create trigger keep_entered after insert on legal_entity
  referencing new table as new_rows for each statement execute function keep_entered_entities();
create trigger keep_changed after update on legal_entity
  referencing old table as old_rows new table as new_rows for each statement execute function keep_changed_entities();
create trigger keep_entered after insert on office
  referencing new table as new_rows for each statement execute function keep_hanging('credit_code');
create trigger keep_changed after update on office
  referencing new table as new_rows for each statement execute function keep_hanging('credit_code');
create trigger keep_entered after insert on registration_duty
  referencing new table as new_rows for each statement execute function keep_hanging('department');
create trigger keep_changed after update on registration_duty
  referencing new table as new_rows for each statement execute function keep_hanging('department');

-- down
drop trigger keep_entered on registration_duty;
drop trigger keep_changed on registration_duty;
drop trigger keep_entered on office;
drop trigger keep_changed on office;
drop trigger keep_entered on legal_entity;
drop trigger keep_changed on legal_entity;
drop function keep_hanging(), keep_changed_entities(), keep_entered_entities(), keep_gone_apart(text[]), keep_lines(text[]);
alter table entity_registration drop constraint entity_registration_held_once, drop column recorded_by;
alter table entity_registration_history drop column recorded_by cascade;
select write_history_keeper('entity_registration');
select drop_history('registration_duty');
drop table registration_duty;
drop index legal_entity_by_name, legal_entity_by_parent, legal_entity_by_jurisdiction;
alter table legal_entity
  drop column ended_on, drop column department_type, drop column reference_class, drop column authorized_by,
  drop column data_section, drop column unincorporated, drop constraint if exists legal_entity_succession;
alter table legal_entity_history
  drop column ended_on cascade, drop column department_type cascade, drop column reference_class cascade,
  drop column authorized_by cascade, drop column data_section cascade, drop column unincorporated cascade;
drop index if exists legal_entity_by_successor;
select write_history_keeper('legal_entity');
create index legal_entity_by_name on legal_entity (name collate "zh-x-icu", credit_code);
create index legal_entity_by_parent on legal_entity (parent, name collate "zh-x-icu", credit_code);
create index legal_entity_by_jurisdiction on legal_entity (jurisdiction, name collate "zh-x-icu", credit_code);
