-- Backward-compatible: what a case of violation must state on each ground (违规事由), and who is restricted for dishonest conduct (失信限制).

alter table violation_case drop constraint violation_case_ground_check;
alter table violation_case add constraint violation_case_ground_check check (ground in ('ILLEGAL_GAIN', 'ABUSE_OF_RIGHTS',
  'BREACH_OF_AGREEMENT', 'SECURITY_MEASURES_MISSING', 'OUT_OF_SCOPE_USE', 'UNAUTHORISED_USE', 'UNPERMITTED_SPREADING', 'LEAK',
  'SECURITY_RISK', 'HARM', 'INFRINGES_RIGHTS', 'INFRINGES_SECRET_OR_PRIVACY', 'OTHER'));
alter table violation_case
  -- the agreement on use that was broken
  add column agreement text check (btrim(agreement) <> ''),
  -- the security incident that followed
  add column incident text check (btrim(incident) <> ''),
  -- the law or article that forbids it, or by which the case is referred
  add column cited_law text check (btrim(cited_law) <> '');
select refresh_history('violation_case');

-- Once a case names the grant, whoever holds that answers for it, and nothing changes who that is.
create function keep_who_answers() returns trigger
language plpgsql set search_path from current as $$
begin
  if old.access_grant is not null
    and (new.access_grant, new.used_by, new.used_by_subject) is distinct from (old.access_grant, old.used_by, old.used_by_subject) then
    raise exception 'who answers for a case is not changed' using errcode = 'check_violation', constraint = 'violation_case_answered_for';
  end if;
  return new;
end $$;
create trigger keep_who_answers before update on violation_case for each row execute function keep_who_answers();

-- A projection: without history, because only commands read it, and they act in the present.
create table restricted_entity (
  restriction uuid primary key,
  jurisdiction text not null,
  entity text not null,
  since date not null,
  -- first day without it
  until date,
  version bigint not null
);
create index restricted_entity_of on restricted_entity (entity, jurisdiction);

-- down
drop table restricted_entity;
drop trigger keep_who_answers on violation_case;
drop function keep_who_answers;
drop view exchange_as_of.violation_case;
alter table violation_case drop column agreement, drop column incident, drop column cited_law;
alter table violation_case_history drop column agreement, drop column incident, drop column cited_law;
select write_history_keeper('violation_case');
alter table violation_case drop constraint violation_case_ground_check;
update violation_case set ground = 'OTHER' where ground in ('HARM', 'INFRINGES_RIGHTS', 'INFRINGES_SECRET_OR_PRIVACY');
alter table violation_case add constraint violation_case_ground_check check (ground in ('ILLEGAL_GAIN', 'ABUSE_OF_RIGHTS',
  'BREACH_OF_AGREEMENT', 'SECURITY_MEASURES_MISSING', 'OUT_OF_SCOPE_USE', 'UNAUTHORISED_USE', 'UNPERMITTED_SPREADING', 'LEAK',
  'SECURITY_RISK', 'OTHER'));
