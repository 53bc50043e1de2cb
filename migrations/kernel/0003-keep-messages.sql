-- Backward-compatible: what a subgraph tells the others, what it heard from them, which commands it has answered, what was imported.

-- Who wants to hear of what: written when delivery starts, read by the trigger below.
create table subscription (
  kind text not null,
  subscriber text not null,
  primary key (kind, subscriber)
);

-- Events of this subgraph, written in the transaction of the change they tell of, kept for good.
create table outbox (
  id bigint generated always as identity primary key,
  aggregate text not null,
  sequence bigint not null check (sequence > 0),
  kind text not null,
  payload jsonb not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (aggregate, sequence)
);

-- What is still owed to whom: a row goes when the subscriber has accepted the event, so the backlog is all there is to read, and an
-- event that commits after a later one was delivered is still found. `after` says how far an import has been told, page by page.
create table outbox_delivery (
  subscriber text not null,
  outbox_id bigint not null references outbox,
  after text,
  primary key (subscriber, outbox_id)
);
create index on outbox_delivery (outbox_id);

-- Notes for each new event who is owed it, and wakes the delivery once this transaction has committed. One job a statement, without
-- a key: a shared key would be a row that every command of this register queues for until it has committed.
create function owe_events() returns trigger
language plpgsql set search_path from current as $$
begin
  insert into outbox_delivery (subscriber, outbox_id) select s.subscriber, n.id from new_rows n join subscription s using (kind);
  if found then
    execute format('select %I.add_job(''deliver-events'')', current_schema() || '_worker');
  end if;
  return null;
end $$;
create trigger owe_events after insert on outbox referencing new table as new_rows for each statement execute function owe_events();

-- The last version heard of each aggregate of another subgraph: the next must be one more.
create table inbox (
  source text not null,
  aggregate text not null,
  sequence bigint not null check (sequence > 0),
  received_at timestamptz not null default clock_timestamp(),
  primary key (source, aggregate)
);

-- One row for each subgraph heard: deliveries from it take turns on this row. Everything it recorded until `up_to` has been applied.
create table inbox_source (
  source text primary key,
  up_to timestamptz
);

-- Answers to commands that carried an idempotency key; `answer` is null while the command runs.
create table idempotency (
  key text not null,
  subject text not null,
  mutation text not null,
  body_digest text not null,
  answer jsonb,
  at timestamptz not null default clock_timestamp(),
  primary key (key, subject)
);
create index on idempotency (at);

-- One import is one act: which file, what became of its rows, who did it.
create table import_act (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  file_name text not null,
  file_digest text not null,
  file_bytes bigint not null check (file_bytes >= 0),
  accepted integer not null default 0 check (accepted >= 0),
  created integer not null default 0 check (created >= 0),
  changed integer not null default 0 check (changed >= 0),
  unchanged integer not null default 0 check (unchanged >= 0),
  refused integer not null default 0 check (refused >= 0),
  subject text not null,
  organization text,
  status text not null check (status in ('RUNNING', 'DONE', 'REFUSED', 'FAILED')),
  at timestamptz not null default clock_timestamp()
);
create index on import_act (file_digest);

-- down
drop table import_act, idempotency, inbox_source, inbox, outbox_delivery, outbox, subscription;
drop function owe_events();
