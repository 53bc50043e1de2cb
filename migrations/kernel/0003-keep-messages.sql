-- Backward-compatible: what a subgraph tells the others, what it heard from them, which commands it has answered, what was imported.

-- Events of this subgraph, written in the transaction of the change they tell of.
create table outbox (
  id bigint generated always as identity primary key,
  aggregate text not null,
  sequence bigint not null check (sequence > 0),
  kind text not null,
  payload jsonb not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (aggregate, sequence)
);

-- What is still owed to whom: a row goes when the subscriber has accepted the event, so the backlog is all there is to read.
create table outbox_delivery (
  subscriber text not null,
  outbox_id bigint not null references outbox,
  attempts integer not null default 0,
  primary key (subscriber, outbox_id)
);
create index on outbox_delivery (outbox_id);

-- The last event accepted of each aggregate of another subgraph: the next must be one more.
create table inbox (
  source text not null,
  aggregate text not null,
  sequence bigint not null check (sequence > 0),
  received_at timestamptz not null default clock_timestamp(),
  primary key (source, aggregate)
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
drop table import_act, idempotency, inbox, outbox_delivery, outbox;
