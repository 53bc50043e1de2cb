-- Backward-compatible: a contract that is approved and has not begun can stand still too, and whether one ever began is kept; a contract
-- stands still when its operator has left the register; what is renewed from now on is a contract of the same city.

alter table operation_contract
  add column begun boolean not null default false,
  add column gone_body text check (is_credit_code(gone_body));
-- as it is known of what is there already: nothing was suspended before it began. No version of anybody's: rewritten in place
alter table operation_contract alter column begun drop default;
alter table operation_contract alter column begun type boolean using (begun or contract_status in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED'));
alter table operation_contract alter column begun set default false;

-- Whoever writes: a contract has begun once it was in force, and stays so. One that is taken over from before the register in a state that
-- follows on being in force has been.
create function mark_contract_begun() returns trigger language plpgsql set search_path from current as $$
begin
  if new.contract_status = 'ACTIVE' then new.begun := true;
  elsif new.contract_status not in ('SUSPENDED', 'EXPIRED', 'TERMINATED') then new.begun := false;
  elsif tg_op = 'INSERT' then new.begun := true;
  else new.begun := old.begun;
  end if;
  return new;
end $$;
create trigger operation_contract_begun before insert or update on operation_contract for each row execute function mark_contract_begun();

alter table operation_contract
  drop constraint operation_contract_suspended_for_check,
  add constraint operation_contract_suspended_for_check check (suspended_for in ('ASSET', 'VIOLATION', 'OPERATOR_GONE')),
  add constraint operation_contract_gone_body check ((suspended_for is not distinct from 'OPERATOR_GONE') = (gone_body is not null)
    and (gone_body is null or gone_body = operator)),
  add constraint operation_contract_of_city unique (id, jurisdiction);
alter table operation_contract add constraint operation_contract_renews_in_city
  foreign key (renews, jurisdiction) references operation_contract (id, jurisdiction) not valid;
select refresh_history('operation_contract');

create or replace function hold_revenue_to_contract() returns trigger language plpgsql set search_path from current as $$
begin
  if not exists (select from operation_contract c where c.id = new.contract and c.begun and c.starts_on <= new.since and new.until <= c.ends_on)
  then
    raise exception 'revenue of no contract in force then' using errcode = 'check_violation', constraint = 'contract_revenue_of_contract';
  end if;
  return new;
end $$;

alter table contract_notice
  add column body text check (is_credit_code(body)),
  drop constraint contract_notice_kind_check,
  add constraint contract_notice_kind_check check (kind in ('ASSET_LOST', 'OPERATOR_GONE', 'SUSPENDED', 'RESUMED', 'TERMINATED')),
  add constraint contract_notice_of_body check ((kind = 'OPERATOR_GONE') = (body is not null));
select refresh_history('contract_notice');

-- Bodies that have left the base registry, by merger or deregistration: a projection, without history, because only commands read it.
create table gone_body (
  credit_code text primary key,
  -- who took over, where somebody did
  successor text,
  version bigint not null
);

-- down
drop table gone_body;
delete from contract_notice where kind = 'OPERATOR_GONE';
drop view operation_as_of.contract_notice;
alter table contract_notice
  drop constraint contract_notice_of_body,
  drop constraint contract_notice_kind_check,
  add constraint contract_notice_kind_check check (kind in ('ASSET_LOST', 'SUSPENDED', 'RESUMED', 'TERMINATED')),
  drop column body;
alter table contract_notice_history drop column body;
select write_history_keeper('contract_notice');
create or replace function hold_revenue_to_contract() returns trigger language plpgsql set search_path from current as $$
begin
  if not exists (select from operation_contract c where c.id = new.contract and c.contract_status in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED')
    and c.starts_on <= new.since and new.until <= c.ends_on)
  then
    raise exception 'revenue of no contract in force then' using errcode = 'check_violation', constraint = 'contract_revenue_of_contract';
  end if;
  return new;
end $$;
alter table operation_contract
  drop constraint operation_contract_renews_in_city,
  drop constraint operation_contract_of_city,
  drop constraint operation_contract_gone_body,
  drop constraint operation_contract_suspended_for_check;
update operation_contract set suspended_for = 'ASSET', gone_body = null where suspended_for = 'OPERATOR_GONE';
drop trigger operation_contract_begun on operation_contract;
drop function mark_contract_begun;
alter table operation_contract
  add constraint operation_contract_suspended_for_check check (suspended_for in ('ASSET', 'VIOLATION'));
drop view operation_as_of.operation_contract;
alter table operation_contract drop column begun, drop column gone_body;
alter table operation_contract_history drop column begun, drop column gone_body;
select write_history_keeper('operation_contract');
