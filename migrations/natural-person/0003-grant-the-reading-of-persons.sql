-- Backward-compatible: who may read a person unmasked and for how long, whose looking is not yet disclosed, which department is
-- responsible for which category, how often persons are looked up in a day, and that a record can be closed.

-- One user of one body may read stated contents of one person. Purpose, legal basis and case are those of every reading under it.
create table person_access_grant (
  id uuid primary key,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  person uuid not null references natural_person,
  organization text not null check (is_credit_code(organization)),
  subject text not null check (subject <> '' and length(subject) <= 200),
  contents text[] not null check (cardinality(contents) > 0 and contents <@ array['DOCUMENT_NUMBER', 'NAME']),
  purpose text not null check (purpose <> '' and length(purpose) <= 200 and purpose !~ '[0-9]{15}'),
  legal_basis text not null check (legal_basis <> '' and length(legal_basis) <= 200 and legal_basis !~ '[0-9]{15}'),
  case_number text not null check (case_number <> '' and length(case_number) <= 100 and case_number !~ '[0-9]{15}'),
  medium text not null check (medium in ('SCREEN', 'PAPER', 'INTERFACE', 'REMOVABLE')),
  -- approver and reader are two users of two bodies
  granted_by text not null check (granted_by <> subject),
  granting_organization text check (is_credit_code(granting_organization) and granting_organization <> organization),
  granted_at timestamptz not null,
  granted_on date not null,
  -- first day without the right; ENGINE: a year at most
  until date not null check (until > granted_on and until <= (granted_on + interval '1 year')::date),
  revoked_at timestamptz check (revoked_at >= granted_at),
  revoked_by text check ((revoked_by is null) = (revoked_at is null)),
  version integer not null default 1
);
create index person_access_grant_live on person_access_grant (subject, organization, person) where revoked_at is null;
create index person_access_grant_of_city on person_access_grant (jurisdiction, granted_at, id);
create index person_access_grant_of_person on person_access_grant (person, granted_at, id);
select keep_history('person_access_grant');

-- What a body looked up for a case since a moment is kept from the person until a day. The auditor sees it all the same.
create table disclosure_deferral (
  id uuid primary key,
  jurisdiction text not null check (is_division_code(jurisdiction)),
  organization text not null check (is_credit_code(organization)),
  case_number text not null check (case_number <> '' and length(case_number) <= 100 and case_number !~ '[0-9]{15}'),
  legal_basis text not null check (legal_basis <> '' and length(legal_basis) <= 200 and legal_basis !~ '[0-9]{15}'),
  reason text not null check (reason <> '' and length(reason) <= 500 and reason !~ '[0-9]{15}'),
  ordered_by text not null,
  -- nobody hides their own looking
  ordering_organization text not null check (is_credit_code(ordering_organization) and ordering_organization <> organization),
  ordered_at timestamptz not null,
  ordered_on date not null,
  -- from here on entries are hidden: when it was ordered, or where the one that it goes on with began
  hides_from timestamptz not null check (hides_from <= ordered_at),
  -- first day on which all is disclosed; ENGINE: a year at most
  until date not null check (until > ordered_on and until <= (ordered_on + interval '1 year')::date),
  lifted_at timestamptz check (lifted_at >= ordered_at),
  lifted_by text check ((lifted_by is null) = (lifted_at is null)),
  version integer not null default 1
);
create index disclosure_deferral_live on disclosure_deferral (organization, case_number, jurisdiction) where lifted_at is null;
create index disclosure_deferral_of_city on disclosure_deferral (jurisdiction, ordered_at, id);
select keep_history('disclosure_deferral');

-- One department is responsible for a category in a city (赤峰 四(二)1).
create table facet_category (
  jurisdiction text not null check (is_division_code(jurisdiction)),
  category text not null check (category <> '' and length(category) <= 40 and category !~ '[0-9]'),
  department text not null check (is_credit_code(department)),
  version integer not null default 1,
  primary key (jurisdiction, category)
);
select keep_history('facet_category');

-- How often somebody looked somebody up on a day: per user, per body, and per document (as a keyed digest, so that a document that is
-- not in the register is counted like one that is).
create table person_quota (
  day date not null,
  kind text not null check (kind in ('USER', 'ORGANIZATION', 'PERSON')),
  key text not null,
  used integer not null check (used > 0),
  primary key (day, kind, key)
);

alter table natural_person no force row level security;
alter table natural_person_history no force row level security;
alter table natural_person
  add closed_on date,
  add closed_because text check (closed_because in ('DEATH', 'EMIGRATION')),
  add constraint natural_person_closed check ((closed_on is null) = (closed_because is null));
select refresh_history('natural_person');
alter table natural_person force row level security;
alter table natural_person_history force row level security;

alter table person_facet no force row level security;
alter table person_facet_history no force row level security;
alter table person_facet
  -- first day on which it is no longer kept
  add until date,
  add constraint person_facet_period check (until > since);
select refresh_history('person_facet');
alter table person_facet force row level security;
alter table person_facet_history force row level security;

alter table person_access_grant enable row level security, force row level security;
alter table person_access_grant_history enable row level security, force row level security;
alter table disclosure_deferral enable row level security, force row level security;
alter table disclosure_deferral_history enable row level security, force row level security;

-- A city's grants are seen by those who see the city, and one's own: shuji.grantee is the body and the user who ask.
create function sees_grant(jurisdiction text, organization text, subject text) returns boolean language sql stable parallel safe
return coalesce(current_setting('shuji.sees', true) in ('*', jurisdiction) or current_setting('shuji.grantee', true) = organization || ' ' || subject, false);
create policy seen on person_access_grant to shuji_natural_person
  using (sees_grant(jurisdiction, organization, subject))
  with check (coalesce(current_setting('shuji.sees', true) in ('*', jurisdiction), false));
create policy seen on person_access_grant_history for select to shuji_natural_person using (sees_grant(jurisdiction, organization, subject));

-- Besides, a deferral is seen by its body; and by persons, or it would hide nothing from them: the log is read with their eyes.
create function sees_deferral(jurisdiction text, organization text) returns boolean language sql stable parallel safe
return coalesce(current_setting('shuji.sees', true) in ('*', jurisdiction) or current_setting('shuji.person', true) <> ''
  or split_part(current_setting('shuji.grantee', true), ' ', 1) = organization, false);
create policy seen on disclosure_deferral to shuji_natural_person
  using (sees_deferral(jurisdiction, organization))
  with check (coalesce(current_setting('shuji.sees', true) in ('*', jurisdiction), false));
create policy seen on disclosure_deferral_history for select to shuji_natural_person using (sees_deferral(jurisdiction, organization));

-- Whoever holds a grant that is not revoked sees the person of it.
create or replace function sees_person(id uuid, jurisdiction text) returns boolean language sql stable parallel safe
return coalesce(
  current_setting('shuji.sees', true) in ('*', jurisdiction)
    or current_setting('shuji.person', true) = id::text
    or (current_setting('shuji.grantee', true) <> '' and exists (
      select from person_access_grant g
      where g.person = sees_person.id and g.revoked_at is null and current_setting('shuji.grantee', true) = g.organization || ' ' || g.subject)),
  false);

create policy history_keeper on person_access_grant_history to current_user using (true) with check (true);
create policy history_keeper on disclosure_deferral_history to current_user using (true) with check (true);

-- down
create or replace function sees_person(id uuid, jurisdiction text) returns boolean language sql stable parallel safe
return coalesce(current_setting('shuji.sees', true) in ('*', jurisdiction) or current_setting('shuji.person', true) = id::text, false);
drop table person_quota;
select drop_history('facet_category');
drop table facet_category;
select drop_history('disclosure_deferral');
drop table disclosure_deferral;
select drop_history('person_access_grant');
drop table person_access_grant;
drop function sees_grant(text, text, text), sees_deferral(text, text);
alter table natural_person no force row level security;
alter table natural_person_history no force row level security;
drop view natural_person_as_of.natural_person;
alter table natural_person drop column closed_on, drop column closed_because;
alter table natural_person_history drop column closed_on, drop column closed_because;
select write_history_keeper('natural_person');
alter table natural_person force row level security;
alter table natural_person_history force row level security;
alter table person_facet no force row level security;
alter table person_facet_history no force row level security;
drop view natural_person_as_of.person_facet;
alter table person_facet drop column until;
alter table person_facet_history drop column until;
select write_history_keeper('person_facet');
alter table person_facet force row level security;
alter table person_facet_history force row level security;
