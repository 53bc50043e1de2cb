-- Backward-compatible: orders to put right what was not done as a city's text prescribes (责令整改), each as the issuer stated it.

create table rectification_order (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  addressee text not null check (is_credit_code(addressee)),
  issuer_role text not null check (issuer_role in ('AUTHORITY', 'GOVERNMENT')),
  issuer text not null check (is_credit_code(issuer)),
  -- code, wording and article of the ground as the city's text had them on the day of issue
  ground text not null check (ground <> ''),
  ground_text text not null check (ground_text <> ''),
  ground_article text not null check (ground_article <> ''),
  description text check (btrim(description) <> ''),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  cited_article text check (btrim(cited_article) <> ''),
  superseding_law text check (btrim(superseding_law) <> ''),
  serious boolean not null default false,
  order_status text not null check (order_status in
    ('ISSUED', 'RECTIFIED', 'CLOSED', 'OVERDUE', 'ESCALATED', 'CRITICISED', 'TRANSFERRED', 'EXEMPTED')),
  issued_on date not null,
  due_on date check (due_on > issued_on),
  -- the government body to which it was reported when the limit had passed
  supervisor text check (is_credit_code(supervisor)),
  -- what the addressee says it has done
  report text check (btrim(report) <> ''),
  receiving_body text check (is_credit_code(receiving_body)),
  -- opaque ids of the register of persons, never names
  persons uuid[] not null default '{}',
  exemption_ground text check (exemption_ground <> ''),
  version integer not null default 1,
  constraint rectification_order_parties check (addressee <> issuer),
  constraint rectification_order_transferred check (order_status <> 'TRANSFERRED' or (serious and receiving_body is not null)),
  constraint rectification_order_exempted check ((order_status = 'EXEMPTED') = (exemption_ground is not null)),
  constraint rectification_order_reported check (order_status not in ('RECTIFIED', 'CLOSED') or report is not null)
);
create index rectification_order_by_issued_on on rectification_order (issued_on, id);
create index rectification_order_by_due_on on rectification_order (coalesce(due_on, 'infinity'), id);
create index rectification_order_by_jurisdiction on rectification_order (jurisdiction, issued_on, id);
create index rectification_order_by_addressee on rectification_order (addressee, issued_on, id);
create index rectification_order_by_issuer on rectification_order (issuer, issued_on, id);
create index rectification_order_by_evidence on rectification_order using gin (evidence jsonb_path_ops);
select keep_history('rectification_order');

-- down
select drop_history('rectification_order');
drop table rectification_order;
