-- Backward-compatible: authorized-operation contracts (授权运营协议), at most three years, with the assets they cover and the money they bring.

create table operation_contract (
  id uuid primary key default gen_random_uuid(),
  contract_number text not null constraint operation_contract_number unique check (contract_number <> ''),
  contract_status text not null check (contract_status in (
    'REQUESTED', 'PRODUCER_CONSULTED', 'EXPERT_ASSESSED', 'SELECTED', 'DRAFT_CONTRACT', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED', 'REJECTED')),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  grantor text not null check (is_credit_code(grantor)),
  operator text not null check (is_credit_code(operator)),
  domains text[] not null default '{}',
  exclusive boolean not null default false,
  starts_on date not null,
  ends_on date not null,
  purpose text not null check (purpose in ('PUBLIC_GOVERNANCE', 'PUBLIC_WELFARE', 'INDUSTRY')),
  price numeric(22, 4) check (price >= 0),
  price_basis text,
  expected_revenue_per_year numeric(22, 4) check (expected_revenue_per_year >= 0),
  version integer not null default 1,
  constraint operation_contract_term check (ends_on > starts_on and ends_on <= starts_on + interval '3 years'),
  constraint operation_contract_price check (price is null or price = 0 or price_basis is not null),
  constraint operation_contract_parties check (grantor <> operator)
);
create index operation_contract_by_ends_on on operation_contract (ends_on, id);
create index operation_contract_by_number on operation_contract (contract_number, id);
create index operation_contract_by_jurisdiction on operation_contract (jurisdiction, ends_on, id);
create index operation_contract_by_grantor on operation_contract (grantor, ends_on, id);
create index operation_contract_by_operator on operation_contract (operator, ends_on, id);
select keep_history('operation_contract');

-- One row per asset of a contract. Whether the right is exclusive and how long it runs stand here too, held equal to the contract's
-- by the foreign key, so that the database itself refuses two exclusive rights on one asset at one time.
alter table operation_contract add constraint operation_contract_right unique (id, exclusive, starts_on, ends_on);
create table contract_asset (
  contract uuid not null,
  asset uuid not null,
  exclusive boolean not null,
  starts_on date not null,
  ends_on date not null,
  primary key (contract, asset),
  foreign key (contract, exclusive, starts_on, ends_on) references operation_contract (id, exclusive, starts_on, ends_on) on update cascade,
  constraint contract_asset_exclusive exclude using gist (asset with =, daterange(starts_on, ends_on) with &&) where (exclusive)
);
create index contract_asset_by_asset on contract_asset (asset, contract);
select keep_history('contract_asset');

-- down
select drop_history('contract_asset'), drop_history('operation_contract');
drop table contract_asset, operation_contract;
