-- Backward-compatible: what the exchange last told of the agreements that units hold users of opened data to (开放授权协议). A projection:
-- without history, because only commands read it, and they act in the present.
create table known_agreement (
  agreement uuid primary key,
  jurisdiction text not null,
  unit text not null,
  -- null for that of the platform
  open_type text,
  ended_on date,
  version bigint not null
);
create index known_agreement_of_unit on known_agreement (jurisdiction, unit, open_type) where ended_on is null;

-- down
drop table known_agreement;
