-- Backward-compatible: assets of a city are walked through in their order, to find those without a source or an owner.

create index node_assets_by_jurisdiction on node (jurisdiction, id) where kind = 'DATA_ASSET';

-- down
drop index node_assets_by_jurisdiction;
