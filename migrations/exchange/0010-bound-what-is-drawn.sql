-- Backward-compatible: what one grant may draw at once and on one day is bounded.

-- An export is all that a grant opens; another waits until it has ended. Of several that wait already the first is made.
update bulk_export x set export_status = 'STOPPED', stopped_because = 'EXPORT_UNDER_WAY', finished_at = now()
where export_status in ('QUEUED', 'RUNNING') and exists (select from bulk_export o where o.access_grant = x.access_grant
  and o.export_status in ('QUEUED', 'RUNNING') and (o.requested_at, o.id) < (x.requested_at, x.id));
create unique index bulk_export_under_way on bulk_export (access_grant) where export_status in ('QUEUED', 'RUNNING');

-- How often a key was tried that has no record, and how often one value was guessed at, by grant and day. Keys stand in it as keyed
-- digests alone; what is of an earlier day is removed when the next is counted.
create table call_count (
  access_grant uuid not null references access_grant,
  counted_on date not null,
  kind text not null check (kind in ('MISS', 'COMPARISON')),
  -- of the key and the item that were compared; empty for misses, which are counted together
  digest text not null,
  times integer not null check (times > 0),
  primary key (access_grant, kind, digest, counted_on)
);

-- Bodies that have left the register, by merger or deregistration: a projection, without history, because only commands read it.
create table gone_body (
  credit_code text primary key
);

-- down
drop table gone_body;
drop table call_count;
drop index bulk_export_under_way;
