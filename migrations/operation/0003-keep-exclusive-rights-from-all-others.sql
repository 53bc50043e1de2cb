-- Breaking: an exclusive right keeps every other right in the asset out while it lasts, not only other exclusive ones. Rights that are
-- not exclusive still stand side by side. Where a register holds both at one time already, this step fails and names the asset.
alter table contract_asset drop constraint contract_asset_exclusive;
-- An exclusive right takes the whole of the third range, any other a point of its own: points never meet, the whole meets every point.
alter table contract_asset add constraint contract_asset_exclusive exclude using gist (
  asset with =, daterange(starts_on, ends_on) with &&,
  (case when exclusive then int8range(null, null) else int8range(hashtextextended(contract::text, 0) >> 1, hashtextextended(contract::text, 0) >> 1, '[]') end) with &&
) where (binding);

-- down
alter table contract_asset drop constraint contract_asset_exclusive;
alter table contract_asset add constraint contract_asset_exclusive
  exclude using gist (asset with =, daterange(starts_on, ends_on) with &&) where (exclusive and binding);
