-- Backward-compatible: the organization tree as the asset register knows it, fed by the events of the base registry of legal entities,
-- so that assets can be listed and counted for a body and all bodies below it.

create table organization (
  credit_code text primary key,
  parent text,
  version bigint not null
);
create index organization_by_parent on organization (parent);
select keep_history('organization');

create table organization_line (
  ancestor text not null,
  descendant text not null,
  primary key (ancestor, descendant)
);
create index organization_line_by_descendant on organization_line (descendant);
select keep_history('organization_line');

-- down
select drop_history('organization_line'), drop_history('organization');
drop table organization_line, organization;
