-- Backward-compatible: the feed of changes (变更动态): which thing of which register came to which version, in the order in which
-- oversight heard of it. Never what changed. Rows are added and never altered, so a cursor holds for good.

-- The last position taken. Whoever adds to the feed takes the next ones from this row and keeps it until commit, so positions become
-- visible in their order and without gaps: a reader at position n can have missed nothing before n.
create table change_position (
  one boolean primary key default true check (one),
  last bigint not null default 0
);
insert into change_position default values;

create table change (
  position bigint primary key,
  aggregate text not null,
  kind text not null,
  version bigint not null check (version > 0),
  -- null for what lies in no city
  jurisdiction text,
  -- who may know of it, besides the parties
  audience text not null check (audience in ('SIGNED_IN', 'PROJECTS', 'CONTRACTS', 'DECIDING')),
  parties text[] not null,
  at timestamptz not null,
  -- the thing is shown to this audience from now on; the change that hides it is still told to those who knew of it
  shown_to text not null check (shown_to in ('SIGNED_IN', 'PROJECTS', 'CONTRACTS', 'DECIDING')),
  constraint change_once unique (aggregate, version)
);
create index change_by_jurisdiction on change (jurisdiction, position);
create index change_by_kind on change (kind, position);

-- down
drop table change, change_position;
