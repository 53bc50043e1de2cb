-- Backward-compatible: a report that is filed with the draft that the register composed keeps that draft as it was, with its digest
-- (年度报告附件); what a report counts is found by city and by whom it is about.

create index rectification_order_history_by_addressee on rectification_order_history (addressee, id);
create index rectification_order_history_by_jurisdiction on rectification_order_history (jurisdiction, id);
create index change_of_a_year on change (jurisdiction, recorded_at) where kind in ('asset.changed', 'contract.changed');

alter table annual_report
  add column draft text check (btrim(draft) <> ''),
  add column draft_digest text;
-- SHA-256 of the text in UTF-8: whoever has the text can tell that it is the one that was filed
alter table annual_report add constraint annual_report_draft
  check (num_nonnulls(draft, draft_digest) in (0, 2) and draft_digest = encode(sha256(convert_to(draft, 'UTF8')), 'hex'));
alter table annual_report add constraint annual_report_draft_filed check (draft is null or submitted_on is not null);
select refresh_history('annual_report');

-- down
alter table annual_report drop column draft, drop column draft_digest;
alter table annual_report_history drop column draft cascade, drop column draft_digest cascade;
select write_history_keeper('annual_report');
drop index change_of_a_year, rectification_order_history_by_jurisdiction, rectification_order_history_by_addressee;
