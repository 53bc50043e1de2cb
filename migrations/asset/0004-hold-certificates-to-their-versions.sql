-- Backward-compatible: a certificate is of a version that was accepted, one for each; what is registered elsewhere aside, a draft has no number;
-- valuations and entries on balance sheets stay as they were recorded.

alter table data_asset
  add constraint data_asset_unnumbered check (taken_over or asset_status not in ('DRAFT', 'SUBMITTED', 'RETURNED')
    or (registration_number is null and registered_on is null)),
  add constraint data_asset_deregistered_on check (deregistered_on is null or asset_status = 'DEREGISTERED');

alter table certificate
  add constraint certificate_once unique (asset, edition),
  add constraint certificate_of_version foreign key (asset, edition) references asset_version;

revoke update, delete on valuation, balance_sheet_entry from shuji_asset;

-- down
grant update, delete on valuation, balance_sheet_entry to shuji_asset;
alter table certificate drop constraint certificate_of_version, drop constraint certificate_once;
alter table data_asset
  drop constraint data_asset_deregistered_on,
  drop constraint data_asset_unnumbered;
