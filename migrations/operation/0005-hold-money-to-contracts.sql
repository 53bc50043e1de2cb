-- Backward-compatible: revenue is of a contract that was in force and of its term, and no more is handed over than is due; a basis of a price
-- that is blank is none; of a violation case it is known of which city it is.

alter table operation_contract drop constraint operation_contract_price;
alter table operation_contract add constraint operation_contract_price check (price is null or price = 0 or (price_basis is not null and btrim(price_basis) <> ''));

create function hold_revenue_to_contract() returns trigger language plpgsql set search_path from current as $$
begin
  if not exists (select from operation_contract c where c.id = new.contract and c.contract_status in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED')
    and c.starts_on <= new.since and new.until <= c.ends_on)
  then
    raise exception 'revenue of no contract in force then' using errcode = 'check_violation', constraint = 'contract_revenue_of_contract';
  end if;
  return new;
end $$;
create trigger contract_revenue_of_contract before insert on contract_revenue for each row execute function hold_revenue_to_contract();

create function hold_remittance_to_due() returns trigger language plpgsql set search_path from current as $$
begin
  -- one remittance of a period after the other, as the command has it
  perform pg_advisory_xact_lock(hashtextextended(new.revenue::text, 10));
  if new.amount + coalesce((select sum(amount) from treasury_remittance where revenue = new.revenue), 0) > (select due from contract_revenue where id = new.revenue)
  then
    raise exception 'more is remitted than is due' using errcode = 'check_violation', constraint = 'treasury_remittance_of_due';
  end if;
  return new;
end $$;
create trigger treasury_remittance_of_due before insert on treasury_remittance for each row execute function hold_remittance_to_due();

alter table known_violation add column jurisdiction text;
select refresh_history('known_violation');

-- down
drop view operation_as_of.known_violation;
alter table known_violation drop column jurisdiction;
alter table known_violation_history drop column jurisdiction;
select write_history_keeper('known_violation');
drop trigger treasury_remittance_of_due on treasury_remittance;
drop trigger contract_revenue_of_contract on contract_revenue;
drop function hold_remittance_to_due, hold_revenue_to_contract;
alter table operation_contract drop constraint operation_contract_price;
alter table operation_contract add constraint operation_contract_price check (price is null or price = 0 or price_basis is not null);
