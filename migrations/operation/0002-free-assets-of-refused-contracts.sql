-- Backward-compatible: a contract that is only asked for, was refused or has ended early no longer keeps its assets from others:
-- the exclusive right of another contract may take its time.

alter table operation_contract add column binding boolean not null generated always as (
  contract_status not in ('REQUESTED', 'PRODUCER_CONSULTED', 'EXPERT_ASSESSED', 'TERMINATED', 'REJECTED')) stored;
select refresh_history('operation_contract');

alter table contract_asset add column binding boolean;
alter table contract_asset drop constraint contract_asset_exclusive;
alter table contract_asset drop constraint contract_asset_contract_exclusive_starts_on_ends_on_fkey;
alter table operation_contract drop constraint operation_contract_right;
select refresh_history('contract_asset');
update contract_asset m set binding = c.binding from operation_contract c where c.id = m.contract;
alter table contract_asset alter column binding set not null;
-- held equal to the contract's by the foreign key: a contract that comes to bind, or ceases to, takes its rows along
alter table operation_contract add constraint operation_contract_right unique (id, exclusive, binding, starts_on, ends_on);
alter table contract_asset add constraint contract_asset_right foreign key (contract, exclusive, binding, starts_on, ends_on)
  references operation_contract (id, exclusive, binding, starts_on, ends_on) on update cascade;
alter table contract_asset add constraint contract_asset_exclusive
  exclude using gist (asset with =, daterange(starts_on, ends_on) with &&) where (exclusive and binding);

-- down
alter table contract_asset drop constraint contract_asset_exclusive;
alter table contract_asset drop constraint contract_asset_right;
alter table operation_contract drop constraint operation_contract_right;
alter table contract_asset drop column binding;
alter table contract_asset_history drop column binding cascade;
select write_history_keeper('contract_asset');
alter table operation_contract drop column binding;
alter table operation_contract_history drop column binding cascade;
select write_history_keeper('operation_contract');
alter table operation_contract add constraint operation_contract_right unique (id, exclusive, starts_on, ends_on);
alter table contract_asset add constraint contract_asset_contract_exclusive_starts_on_ends_on_fkey foreign key (contract, exclusive, starts_on, ends_on)
  references operation_contract (id, exclusive, starts_on, ends_on) on update cascade;
alter table contract_asset add constraint contract_asset_exclusive
  exclude using gist (asset with =, daterange(starts_on, ends_on) with &&) where (exclusive);
