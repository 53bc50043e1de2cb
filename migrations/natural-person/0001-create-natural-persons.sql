-- Backward-compatible: the base registry of natural persons (人口库). The identity document is the key, kept as a keyed digest; its
-- number and the name are kept encrypted and, for showing, masked. Nothing here is an identity number in clear.

create table natural_person (
  id uuid primary key default gen_random_uuid(),
  document_type text not null check (document_type in ('CITIZEN_ID', 'PASSPORT', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_PERMANENT_RESIDENT', 'OTHER')),
  -- HMAC-SHA-256 and the number of its key
  document_number_index bytea not null check (octet_length(document_number_index) = 32),
  document_number_index_key smallint not null check (document_number_index_key between 1 and 255),
  -- key number (1), nonce (12), ciphertext, tag (16)
  document_number_cipher bytea not null check (octet_length(document_number_cipher) > 29),
  name_cipher bytea not null check (octet_length(name_cipher) > 29),
  masked_document_number text not null check (masked_document_number ~ '^[^*]{0,6}[*]+[^*]{0,4}$' and masked_document_number !~ '[0-9]{7}'),
  masked_name text not null check (masked_name ~ '[*]'),
  jurisdiction text not null check (is_division_code(jurisdiction)),
  version integer not null default 1,
  constraint natural_person_document unique (document_type, document_number_index)
);
select keep_history('natural_person');

-- Of a facet only its category and the department that keeps it, never the content; a category is words without digits.
create table person_facet (
  person uuid not null references natural_person,
  category text not null check (category <> '' and length(category) <= 40 and category !~ '[0-9]'),
  department text not null check (is_credit_code(department)),
  since date,
  -- one department is responsible for a category (赤峰 四(二)1)
  constraint person_facet_once primary key (person, category)
);
select keep_history('person_facet');

-- Nobody but the subgraph's own role reads persons, whatever is granted later; the owner neither, unless it is a superuser. The
-- triggers that keep the history write it as the owner. A later step that must read as the owner (refresh_history) lifts
-- `force` for its own transaction.
alter table natural_person enable row level security, force row level security;
alter table person_facet enable row level security, force row level security;
alter table natural_person_history enable row level security, force row level security;
alter table person_facet_history enable row level security, force row level security;
create policy own_subgraph on natural_person to shuji_natural_person using (true) with check (true);
create policy own_subgraph on person_facet to shuji_natural_person using (true) with check (true);
create policy own_subgraph on natural_person_history for select to shuji_natural_person using (true);
create policy own_subgraph on person_facet_history for select to shuji_natural_person using (true);
create policy history_keeper on natural_person_history to current_user using (true) with check (true);
create policy history_keeper on person_facet_history to current_user using (true) with check (true);

-- down
drop table person_facet, natural_person cascade;
drop table person_facet_history, natural_person_history cascade;
drop function keep_person_facet_history(), keep_natural_person_history();
