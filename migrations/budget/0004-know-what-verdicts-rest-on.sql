-- Backward-compatible: what other registers last told of the assets, entries and systems that projects rest on, so that money can be summed
-- up by department and city. Projections with history: an overview is asked of past moments too.

create table known_asset (
  asset uuid primary key,
  jurisdiction text not null,
  registration_number text,
  status text not null,
  expires_on date,
  entries uuid[] not null,
  version bigint not null
);
create index known_asset_by_number on known_asset (registration_number);
select keep_history('known_asset');

create table known_entry (
  entry uuid primary key,
  status text not null,
  aggregated boolean not null,
  version bigint not null
);
select keep_history('known_entry');

create table known_system (
  system uuid primary key,
  connected boolean not null,
  version bigint not null
);
select keep_history('known_system');

-- down
select drop_history('known_asset'), drop_history('known_entry'), drop_history('known_system');
drop table known_asset, known_entry, known_system;
