-- Backward-compatible: who answers for data that is granted, over which network it is delivered, who may act for the platform, and warnings
-- of what is drawn together (风险预警).

-- Projections. That of platforms keeps its past: who answers for a grant is asked about the past as well. That of commissions is read by
-- commands alone, and they act in the present.
create table known_platform (
  platform uuid primary key,
  jurisdiction text not null,
  platform_kind text not null,
  -- null where the level above runs it
  operator text,
  retired boolean not null,
  version bigint not null
);
select keep_history('known_platform');

create table known_commission (
  commission uuid primary key,
  jurisdiction text not null,
  unit text not null,
  scope text[] not null,
  since date not null,
  until date not null,
  version bigint not null
);
create index known_commission_of on known_commission (jurisdiction, unit);

-- over which network it went; nothing is known of what was delivered before this was asked
alter table delivery
  add column channel text check (channel in ('E_GOVERNMENT_EXTRANET', 'PRIVATE_NETWORK_EXISTING', 'PRIVATE_NETWORK_NEW')),
  -- the rule of the state or of a superior department by which it went over a private network
  add column superior_rule text check (btrim(superior_rule) <> '');
select refresh_history('delivery');

-- That one user has drawn everything that is sensitive together: found once for each combination.
create table risk_alert (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  combination uuid not null references sensitive_combination,
  -- the body, or the user as tokens name them where none holds the grants
  holder text check (is_credit_code(holder)),
  used_by text check (btrim(used_by) <> ''),
  datasets uuid[] not null check (cardinality(datasets) > 0),
  found_at timestamptz not null,
  version integer not null default 1,
  constraint risk_alert_of_one check (num_nonnulls(holder, used_by) = 1),
  constraint risk_alert_once unique nulls not distinct (combination, holder, used_by)
);
create index risk_alert_by_found_at on risk_alert (found_at, id);
create index risk_alert_by_jurisdiction on risk_alert (jurisdiction, found_at, id);
select keep_history('risk_alert');
create index usage_record_by_content on usage_record using gin (content);

-- down
drop index usage_record_by_content;
select drop_history('risk_alert');
drop table risk_alert;
drop view exchange_as_of.delivery;
alter table delivery drop column superior_rule, drop column channel;
alter table delivery_history drop column superior_rule, drop column channel;
select write_history_keeper('delivery');
drop table known_commission;
select drop_history('known_platform');
drop table known_platform;
