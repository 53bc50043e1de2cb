-- Backward-compatible: what becomes of an event that a subscriber cannot apply. It is tried again at `retry_at`; after five tries it is a
-- dead letter, for which that is infinity: it waits until an operator has it tried again, and so do the later events of its
-- aggregate. Events of other aggregates go on.
alter table outbox_delivery
  add tries integer not null default 0 check (tries >= 0),
  -- since when it fails
  add failing_since timestamptz,
  add retry_at timestamptz,
  -- class and code of the last failure: never a message, which may repeat a value
  add error text,
  add code text,
  add constraint outbox_delivery_failing check ((tries = 0) = (retry_at is null) and (retry_at is null) = (failing_since is null));
create index outbox_delivery_failing on outbox_delivery (subscriber, outbox_id) where retry_at is not null;

-- down
drop index outbox_delivery_failing;
alter table outbox_delivery drop constraint outbox_delivery_failing, drop tries, drop failing_since, drop retry_at, drop error, drop code;
