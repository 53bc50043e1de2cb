/** Who may be seen, and who leads to whom: PostGraphile reads it from the database, in comments where there is no foreign key. */
export const views = `
drop schema if exists postgraphile_page cascade;
create schema postgraphile_page;

create view postgraphile_page.organization as select credit_code, name from legal_entity.legal_entity;
comment on view postgraphile_page.organization is E'@primaryKey credit_code';

create view postgraphile_page.asset as
  select id, registration_number, name collate "zh-x-icu" as name from asset.data_asset
  where asset_status <> all ('{DRAFT,SUBMITTED,RETURNED}');
comment on view postgraphile_page.asset is E'@primaryKey id';

create view postgraphile_page.ownership as
  select asset, holder from asset.asset_right
  where kind = 'OWNERSHIP' and since <= current_date and (until is null or until > current_date);
comment on view postgraphile_page.ownership is
  E'@primaryKey asset\\n@foreignKey (asset) references postgraphile_page.asset (id)|@fieldName owned|@foreignFieldName ownership\\n@foreignKey (holder) references postgraphile_page.organization (credit_code)|@fieldName owner';

create view postgraphile_page.contract as
  select m.asset, c.id, c.contract_number, c.ends_on, c.operator
  from operation.contract_asset m join operation.operation_contract c on c.id = m.contract
  where c.contract_status = any ('{APPROVED,ACTIVE,SUSPENDED,EXPIRED,TERMINATED}');
comment on view postgraphile_page.contract is
  E'@primaryKey asset,id\\n@foreignKey (asset) references postgraphile_page.asset (id)|@fieldName covered|@foreignFieldName contracts\\n@foreignKey (operator) references postgraphile_page.organization (credit_code)|@fieldName operatedBy';
`;
