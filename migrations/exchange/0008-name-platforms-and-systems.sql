-- Backward-compatible: through which platform a request is exchanged, which system gives an interface its data, and what the catalog last
-- told of the systems that are connected.

-- A projection: without history, because only commands read it, and they act in the present.
create table known_system (
  system uuid primary key,
  jurisdiction text not null,
  department text not null,
  connected boolean not null,
  version bigint not null
);

-- the platform that the text of the city names, by its name there; none of what was stored before this was asked
alter table share_request add column platform text check (btrim(platform) <> '');
select refresh_history('share_request');

-- the information system of the department, in the catalog
alter table data_interface add column system uuid;
select refresh_history('data_interface');

-- down
drop view exchange_as_of.data_interface, exchange_as_of.share_request;
alter table data_interface drop column system;
alter table data_interface_history drop column system;
alter table share_request drop column platform;
alter table share_request_history drop column platform;
select write_history_keeper('data_interface'), write_history_keeper('share_request');
drop table known_system;
