-- Backward-compatible: requests of one department for the data of another (共享申请), and what the catalog last told of its entries.

create table share_request (
  id uuid primary key default gen_random_uuid(),
  -- as the consumer or the authority numbers it; none is given here yet
  request_number text constraint share_request_number unique check (btrim(request_number) <> ''),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  entry uuid not null,
  consumer text not null check (is_credit_code(consumer)),
  -- who provided the entry when it was asked for: a later reorganization does not rewrite the request
  provider text not null check (is_credit_code(provider)),
  scenario text not null check (btrim(scenario) <> ''),
  purpose text not null check (btrim(purpose) <> ''),
  legal_basis text,
  service_mode text not null check (service_mode in ('PLATFORM_ACQUISITION', 'INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION')),
  items text[] not null default '{}' check (array_position(items, '') is null and array_position(items, null) is null),
  share_request_status text not null check (share_request_status in ('SUBMITTED', 'APPROVED', 'REJECTED', 'FULFILLED', 'SUSPENDED', 'TERMINATED')),
  submitted_on date not null,
  version integer not null default 1,
  constraint share_request_parties check (consumer <> provider)
);
create index share_request_by_submitted_on on share_request (submitted_on, id);
create index share_request_by_number on share_request (coalesce(request_number, ''), id);
create index share_request_by_jurisdiction on share_request (jurisdiction, submitted_on, id);
create index share_request_by_entry on share_request (entry, submitted_on, id);
create index share_request_by_consumer on share_request (consumer, submitted_on, id);
create index share_request_by_provider on share_request (provider, submitted_on, id);
select keep_history('share_request');

-- A projection, fed by the events of the catalog: without history, because only commands read it, and they act in the present.
create table published_entry (
  entry uuid primary key,
  provider text not null,
  jurisdiction text not null,
  status text not null,
  share_type text,
  version bigint not null
);

-- down
drop table published_entry, share_request cascade;
drop table share_request_history cascade;
