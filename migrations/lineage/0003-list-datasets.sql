-- Backward-compatible: datasets that only lineage knows are listed by name.

create index external_dataset_by_name on external_dataset (name, node);

-- down
drop index external_dataset_by_name;
