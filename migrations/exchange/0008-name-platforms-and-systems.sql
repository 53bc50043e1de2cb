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
alter table data_interface drop column system;
select refresh_history('data_interface');
alter table share_request drop column platform;
select refresh_history('share_request');
drop table known_system;
