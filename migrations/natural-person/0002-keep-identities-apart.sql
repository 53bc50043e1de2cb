-- Breaking: number and name, encrypted, and the digests that a document is found by move out of natural_person and its history into
-- tables without a history of their own, so that renewing a key is a plain update and nothing of an old key stays behind.

-- Number and name as they are from this version of the person on, until the next row. No reference to natural_person: history may
-- know somebody whose row is gone.
create table person_identity (
  person uuid not null,
  since_version integer not null check (since_version > 0),
  document_type text not null check (document_type in ('CITIZEN_ID', 'PASSPORT', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_PERMANENT_RESIDENT', 'OTHER')),
  -- the key's number (1), then what its algorithm writes
  document_number_cipher bytea not null check (octet_length(document_number_cipher) > 29),
  name_cipher bytea not null check (octet_length(name_cipher) > 29),
  -- number of the key that sealed both
  key smallint not null generated always as (get_byte(document_number_cipher, 0)) stored check (key > 0),
  primary key (person, since_version),
  constraint person_identity_one_key check (get_byte(document_number_cipher, 0) = get_byte(name_cipher, 0))
);
-- what a key still holds
create index person_identity_by_key on person_identity (key);

alter table natural_person rename constraint natural_person_document to natural_person_document_until_now;
-- A document under each key of the ring; the same document twice is refused by whichever key they share.
create table person_index (
  document_type text not null check (document_type in ('CITIZEN_ID', 'PASSPORT', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_PERMANENT_RESIDENT', 'OTHER')),
  key smallint not null check (key between 1 and 255),
  index bytea not null check (octet_length(index) = 32),
  person uuid not null references natural_person,
  constraint natural_person_document primary key (document_type, key, index)
);
create index person_index_by_person on person_index (person, document_type, key);
create index person_index_by_key on person_index (key, person);

-- What must hold of keys whatever a process knows of the rings: under a REQUIRED key every document entered has its digest, a RETIRED
-- one is written by nobody any more.
create table person_key (
  ring text not null check (ring in ('encryption', 'index')),
  key smallint not null check (key between 1 and 255),
  standing text not null check (standing in ('REQUIRED', 'RETIRED')),
  primary key (ring, key),
  check (ring = 'index' or standing = 'RETIRED')
);

-- A process that has not yet read the rings again is refused as if it had lost a race: it tries again, with the rings as they are.
create function check_person_index_keys() returns trigger
language plpgsql set search_path from current as $$
begin
  if exists (
    select from new_rows n join person_key k on k.ring = 'index'
    where case k.standing
      when 'RETIRED' then k.key = n.key
      -- neither was the digest there already, nor has this document come with it
      else (select count(*) from person_index i where i.person = n.person and i.document_type = n.document_type and i.key = k.key)
         < (select count(*) from person_index i where i.person = n.person and i.document_type = n.document_type and i.key = n.key)
       and (select count(*) from new_rows i where i.person = n.person and i.document_type = n.document_type and i.key = k.key)
         < (select count(*) from new_rows i where i.person = n.person and i.document_type = n.document_type and i.key = n.key)
    end
  ) then
    raise exception 'the digests are not those of the keys in use' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
create trigger check_keys after insert on person_index referencing new table as new_rows
  for each statement execute function check_person_index_keys();

create function check_person_identity_key() returns trigger
language plpgsql set search_path from current as $$
begin
  if exists (
    select from person_key k where k.ring = 'encryption' and k.standing = 'RETIRED'
      and k.key = get_byte(new.document_number_cipher, 0)
  ) then
    raise exception 'the key is no longer in use' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger check_key before insert or update on person_identity
  for each row execute function check_person_identity_key();

-- What was kept so far. A version of a person that changed neither number nor name goes on with the row before.
alter table natural_person no force row level security;
alter table natural_person_history no force row level security;
insert into person_identity (person, since_version, document_type, document_number_cipher, name_cipher)
select id, version, document_type, document_number_cipher, name_cipher
from (
  select *, lag((document_type, document_number_cipher, name_cipher)) over (partition by id order by version) as before
  from (
    select distinct on (id, version) id, version, document_type, document_number_cipher, name_cipher
    from natural_person_history order by id, version, recorded_from desc
  ) versions
) kept
where before is distinct from (document_type, document_number_cipher, name_cipher);
insert into person_index (document_type, key, index, person)
select document_type, document_number_index_key, document_number_index, id from natural_person;

drop view natural_person_as_of.natural_person;
alter table natural_person drop column document_number_index, drop column document_number_index_key, drop column document_number_cipher, drop column name_cipher;
alter table natural_person_history drop column document_number_index, drop column document_number_index_key, drop column document_number_cipher, drop column name_cipher;
select write_history_keeper('natural_person');
-- written anew, so that the dropped columns are gone from the files too
cluster natural_person using natural_person_pkey;
cluster natural_person_history using natural_person_history_pkey;
alter table natural_person set without cluster;
alter table natural_person_history set without cluster;
alter table natural_person force row level security;
alter table natural_person_history force row level security;

-- Whom a transaction sees, by its settings: shuji.sees is nobody (empty), a city, or * for all; shuji.person the asker's own record.
-- Nothing set, nobody seen.
create function sees_person(id uuid, jurisdiction text) returns boolean language sql stable parallel safe
return coalesce(current_setting('shuji.sees', true) in ('*', jurisdiction) or current_setting('shuji.person', true) = id::text, false);
create function sees_everybody() returns boolean language sql stable parallel safe
return coalesce(current_setting('shuji.sees', true) = '*', false);

drop policy own_subgraph on natural_person;
drop policy own_subgraph on person_facet;
drop policy own_subgraph on natural_person_history;
drop policy own_subgraph on person_facet_history;
alter table person_identity enable row level security, force row level security;
alter table person_index enable row level security, force row level security;
create policy seen on natural_person to shuji_natural_person using (sees_person(id, jurisdiction)) with check (sees_person(id, jurisdiction));
create policy seen on natural_person_history for select to shuji_natural_person using (sees_person(id, jurisdiction));
-- what belongs to a person is seen with the person
create policy seen on person_facet to shuji_natural_person
  using (sees_everybody() or exists (select from natural_person p where p.id = person))
  with check (sees_everybody() or exists (select from natural_person p where p.id = person));
create policy seen on person_facet_history for select to shuji_natural_person
  using (sees_everybody() or exists (select from natural_person_history p where p.id = person));
create policy seen on person_identity to shuji_natural_person
  using (sees_everybody() or exists (select from natural_person p where p.id = person))
  with check (sees_everybody() or exists (select from natural_person p where p.id = person));
create policy seen on person_index to shuji_natural_person
  using (sees_everybody() or exists (select from natural_person p where p.id = person))
  with check (sees_everybody() or exists (select from natural_person p where p.id = person));

-- Of the trail an entry is seen by whoever sees one of its cities, and by the person it is about; anybody's act may be noted.
alter table audit_entry enable row level security, force row level security;
create policy seen on audit_entry for select to shuji_natural_person
  using (coalesce(current_setting('shuji.sees', true) = any (array['*'] || jurisdictions) or aggregate = 'person:' || nullif(current_setting('shuji.person', true), ''), false));
create policy noted on audit_entry for insert to shuji_natural_person with check (true);
create policy keeper on audit_entry to current_user using (true) with check (true);

-- down
drop policy seen on audit_entry;
drop policy noted on audit_entry;
drop policy keeper on audit_entry;
alter table audit_entry disable row level security, no force row level security;
-- what was found by several keys is found by the newest of them again
alter table natural_person no force row level security;
alter table natural_person_history no force row level security;
alter table person_identity no force row level security;
alter table person_index no force row level security;
drop view natural_person_as_of.natural_person;
alter table natural_person disable trigger user;
alter table natural_person add document_number_index bytea, add document_number_index_key smallint, add document_number_cipher bytea, add name_cipher bytea;
alter table natural_person_history add document_number_index bytea, add document_number_index_key smallint, add document_number_cipher bytea, add name_cipher bytea;
update natural_person p set document_number_cipher = i.document_number_cipher, name_cipher = i.name_cipher
from (select distinct on (person) * from person_identity order by person, since_version desc) i where i.person = p.id;
update natural_person p set document_number_index = i.index, document_number_index_key = i.key
from (select distinct on (person, document_type) * from person_index order by person, document_type, key desc) i where i.person = p.id and i.document_type = p.document_type;
update natural_person_history h set document_number_cipher = i.document_number_cipher, name_cipher = i.name_cipher
from natural_person_history v cross join lateral (
  select * from person_identity where person = v.id and since_version <= v.version order by since_version desc limit 1
) i where v.id = h.id and v.recorded_from = h.recorded_from;
update natural_person_history h set document_number_index = p.document_number_index, document_number_index_key = p.document_number_index_key
from natural_person p where p.id = h.id;
alter table natural_person enable trigger user;
drop table person_identity, person_index, person_key;
drop policy seen on natural_person;
drop policy seen on person_facet;
drop policy seen on natural_person_history;
drop policy seen on person_facet_history;
drop function sees_person(uuid, text), sees_everybody();
create policy own_subgraph on natural_person to shuji_natural_person using (true) with check (true);
create policy own_subgraph on person_facet to shuji_natural_person using (true) with check (true);
create policy own_subgraph on natural_person_history for select to shuji_natural_person using (true);
create policy own_subgraph on person_facet_history for select to shuji_natural_person using (true);
drop function check_person_index_keys(), check_person_identity_key();
alter table natural_person
  alter document_number_index set not null, alter document_number_index_key set not null,
  alter document_number_cipher set not null, alter name_cipher set not null,
  add check (octet_length(document_number_index) = 32), add check (document_number_index_key between 1 and 255),
  add check (octet_length(document_number_cipher) > 29), add check (octet_length(name_cipher) > 29),
  add constraint natural_person_document unique (document_type, document_number_index);
select write_history_keeper('natural_person');
alter table natural_person force row level security;
alter table natural_person_history force row level security;
