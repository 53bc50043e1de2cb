-- Backward-compatible: the audit trails of all subgraphs in one place, to be asked by auditors: who did what, when, for what purpose,
-- never what was written (no `detail`). A projection of sealed entries; what is provable stays where it was written and sealed.

create table audit_trail (
  -- `asset/0000000000000000042`: the subgraph and the number there, in the order of writing
  key text generated always as (subgraph || '/' || lpad(id::text, 19, '0')) stored primary key,
  subgraph text not null check (subgraph <> ''),
  id bigint not null check (id > 0),
  -- number of the sealed batch in which its subgraph can prove it
  batch bigint not null check (batch > 0),
  at timestamptz not null,
  subject text not null,
  roles text[] not null,
  organization text,
  purpose text,
  operation text not null,
  operation_name text,
  outcome text not null,
  rules text[] not null,
  aggregate text,
  event text,
  jurisdictions text[] not null,
  keep_until date not null,
  request_id text not null
);
create index audit_trail_by_at on audit_trail (at, key);
create index audit_trail_by_aggregate on audit_trail (aggregate, at, key) where aggregate is not null;
create index audit_trail_by_subject on audit_trail (subject, at, key);
create index audit_trail_by_organization on audit_trail (organization, at, key) where organization is not null;
create index audit_trail_by_operation on audit_trail (operation, at, key);
create index audit_trail_by_request on audit_trail (request_id, at, key);
create index audit_trail_by_batch on audit_trail (subgraph, batch);
create index audit_trail_by_jurisdictions on audit_trail using gin (jurisdictions);

-- Lines are added, and go when their source has let them go; none is ever altered.
do $$
begin
  execute format('revoke update, truncate on audit_trail from %I', 'shuji_' || current_schema());
end $$;

-- down
drop table audit_trail;
