-- Schema natural_person, generated from its steps: change those, not this.

-- Functions

CREATE OR REPLACE FUNCTION natural_person.audit_position()
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
begin
  return pg_current_xact_id()::text::bigint + (select raised from audit_offset);
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.bigrams(content text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE length(content) WHEN 1 THEN ARRAY[lower(content)] ELSE array_remove(string_to_array((regexp_replace(lower(content), '(..)|.'::text, '\1'::text, 'g'::text) || regexp_replace(substr(lower(content), 2), '(..)|.'::text, '\1'::text, 'g'::text)), ''::text), ''::text) END
;
CREATE OR REPLACE FUNCTION natural_person.check_person_identity_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
begin
  if exists (
    select from person_key k where k.ring = 'encryption' and k.standing = 'RETIRED'
      and k.key = get_byte(new.document_number_cipher, 0)
  ) then
    raise exception 'the key is no longer in use' using errcode = 'serialization_failure';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.check_person_index_keys()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.drop_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
begin
  execute format('drop table %I.%I cascade', home, table_name || '_history');
  execute format('drop function %I.%I() cascade', home, 'keep_' || table_name || '_history');
  execute format('drop trigger refuse_truncate on %I.%I', home, table_name);
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.is_credit_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((code ~ '^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'::text) AND (substr(code, 17, 1) = substr('0X987654321'::text, (1 + ((((((((((3 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 9, 1))) + (7 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 10, 1)))) + (9 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 11, 1)))) + (10 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 12, 1)))) + (5 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 13, 1)))) + (8 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 14, 1)))) + (4 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 15, 1)))) + (2 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 16, 1)))) - 48) % 11)), 1)) AND (((((((((((((((((((((1 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 1, 1))) + (3 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 2, 1)))) + (9 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 3, 1)))) + (27 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 4, 1)))) + (19 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 5, 1)))) + (26 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 6, 1)))) + (16 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 7, 1)))) + (17 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 8, 1)))) + (20 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 9, 1)))) + (29 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 10, 1)))) + (25 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 11, 1)))) + (13 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 12, 1)))) + (8 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 13, 1)))) + (24 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 14, 1)))) + (10 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 15, 1)))) + (30 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 16, 1)))) + (28 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 17, 1)))) + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 18, 1))) - 306) % 31) = 0))
;
CREATE OR REPLACE FUNCTION natural_person.is_division_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (code ~ '^[1-9][0-9]{5}$'::text)
;
CREATE OR REPLACE FUNCTION natural_person.is_identity_number(number text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((number ~ '^[1-9][0-9]{5}(?!0000)([0-9]{4}(0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|[0-9]{4}(0[469]|11)(0[1-9]|[12][0-9]|30)|[0-9]{4}02(0[1-9]|1[0-9]|2[0-8])|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)0229)[0-9]{3}[0-9X]$'::text) AND (substr(number, 18, 1) = substr('10X98765432'::text, (1 + ((((((((((((((((((7 * (ascii(substr(number, 1, 1)) - 48)) + (9 * (ascii(substr(number, 2, 1)) - 48))) + (10 * (ascii(substr(number, 3, 1)) - 48))) + (5 * (ascii(substr(number, 4, 1)) - 48))) + (8 * (ascii(substr(number, 5, 1)) - 48))) + (4 * (ascii(substr(number, 6, 1)) - 48))) + (2 * (ascii(substr(number, 7, 1)) - 48))) + (1 * (ascii(substr(number, 8, 1)) - 48))) + (6 * (ascii(substr(number, 9, 1)) - 48))) + (3 * (ascii(substr(number, 10, 1)) - 48))) + (7 * (ascii(substr(number, 11, 1)) - 48))) + (9 * (ascii(substr(number, 12, 1)) - 48))) + (10 * (ascii(substr(number, 13, 1)) - 48))) + (5 * (ascii(substr(number, 14, 1)) - 48))) + (8 * (ascii(substr(number, 15, 1)) - 48))) + (4 * (ascii(substr(number, 16, 1)) - 48))) + (2 * (ascii(substr(number, 17, 1)) - 48))) % 11)), 1)))
;
CREATE OR REPLACE FUNCTION natural_person.keep_append_only(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
  written text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum) into written
  from pg_attribute
  where attrelid = format('%I.%I', home, table_name)::regclass and attnum > 0 and attname <> 'recorded_at' and attidentity = '';
  execute format('revoke insert on %I.%I from %I', home, table_name, 'shuji_' || home);
  execute format('grant insert (%s) on %I.%I to %I', written, home, table_name, 'shuji_' || home);
  execute format('revoke update, delete, truncate on %I.%I from %I', home, table_name, 'shuji_' || home);
  execute format('create trigger refuse_truncate before truncate on %I.%I for each statement execute function refuse_truncate()', home, table_name);
  execute format('create view %I.%I with (security_invoker = true) as select * from %I.%I where recorded_at <= current_setting(''shuji.as_of'')::timestamptz',
                 home || '_as_of', table_name, home, table_name);
  execute format('grant select on %I.%I to %I', home || '_as_of', table_name, 'shuji_' || home);
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_disclosure_deferral_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.id = n.id and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from natural_person.disclosure_deferral_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update natural_person.disclosure_deferral_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from natural_person.disclosure_deferral_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into natural_person.disclosure_deferral_history (id, jurisdiction, organization, case_number, legal_basis, reason, ordered_by, ordering_organization, ordered_at, ordered_on, hides_from, until, lifted_at, lifted_by, version, recorded_from, recorded_until) select id, jurisdiction, organization, case_number, legal_basis, reason, ordered_by, ordering_organization, ordered_at, ordered_on, hides_from, until, lifted_at, lifted_by, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_facet_category_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.jurisdiction = n.jurisdiction and o.category = n.category and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.jurisdiction = n.jurisdiction and o.category = n.category and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.jurisdiction = n.jurisdiction and o.category = n.category)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from natural_person.facet_category_history h using x where h.jurisdiction = x.jurisdiction and h.category = x.category and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update natural_person.facet_category_history h set recorded_until = $1 from x where h.jurisdiction = x.jurisdiction and h.category = x.category and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from natural_person.facet_category_history h where h.jurisdiction = x.jurisdiction and h.category = x.category order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into natural_person.facet_category_history (jurisdiction, category, department, version, recorded_from, recorded_until) select jurisdiction, category, department, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
  register text := format('%I.%I', home, table_name);
  history text := format('%I.%I', home, table_name || '_history');
  keeper text := format('%I.%I()', home, 'keep_' || table_name || '_history');
  key text;
begin
  select string_agg(format('%I', attname), ', ' order by array_position(i.indkey::smallint[], a.attnum)) into key
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = register::regclass and i.indisprimary;
  if key is null then raise exception '% has no primary key', table_name; end if;

  execute format('create table %s as select t.*, recorded_now() as recorded_from, timestamptz ''infinity'' as recorded_until from %s t', history, register);
  execute format('alter table %s alter recorded_from set not null, alter recorded_until set not null, alter recorded_until set default ''infinity'', add check (recorded_from < recorded_until), add primary key (%s, recorded_from)', history, key);
  execute format('create unique index %I on %s (%s) where recorded_until = ''infinity''', table_name || '_history_open', history, key);
  execute format('revoke all on %s from %I', history, 'shuji_' || home);
  execute format('grant select on %s to %I', history, 'shuji_' || home);
  perform write_history_keeper(table_name);
  execute format('create trigger keep_history_of_insert after insert on %s referencing new table as new_rows for each statement execute function %s', register, keeper);
  execute format('create trigger keep_history_of_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function %s', register, keeper);
  execute format('create trigger keep_history_of_delete after delete on %s referencing old table as old_rows for each statement execute function %s', register, keeper);
  execute format('create trigger refuse_truncate before truncate on %s for each statement execute function refuse_truncate()', register);
  execute format('create trigger refuse_truncate before truncate on %s for each statement execute function refuse_truncate()', history);
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_known_calendar_year_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.year = n.year and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.year = n.year and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.year = n.year)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from natural_person.known_calendar_year_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update natural_person.known_calendar_year_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from natural_person.known_calendar_year_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into natural_person.known_calendar_year_history (year, notice, days, version, recorded_from, recorded_until) select year, notice, days, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_natural_person_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.id = n.id and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from natural_person.natural_person_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update natural_person.natural_person_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from natural_person.natural_person_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into natural_person.natural_person_history (id, document_type, masked_document_number, masked_name, jurisdiction, version, closed_on, closed_because, recorded_from, recorded_until) select id, document_type, masked_document_number, masked_name, jurisdiction, version, closed_on, closed_because, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_person_access_grant_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.id = n.id and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from natural_person.person_access_grant_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update natural_person.person_access_grant_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from natural_person.person_access_grant_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into natural_person.person_access_grant_history (id, jurisdiction, person, organization, subject, contents, purpose, legal_basis, case_number, medium, granted_by, granting_organization, granted_at, granted_on, until, revoked_at, revoked_by, version, recorded_from, recorded_until) select id, jurisdiction, person, organization, subject, contents, purpose, legal_basis, case_number, medium, granted_by, granting_organization, granted_at, granted_on, until, revoked_at, revoked_by, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_person_facet_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.person = n.person and o.category = n.category and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.person = n.person and o.category = n.category and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.person = n.person and o.category = n.category)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from natural_person.person_facet_history h using x where h.person = x.person and h.category = x.category and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update natural_person.person_facet_history h set recorded_until = $1 from x where h.person = x.person and h.category = x.category and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from natural_person.person_facet_history h where h.person = x.person and h.category = x.category order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into natural_person.person_facet_history (person, category, department, since, until, recorded_from, recorded_until) select person, category, department, since, until, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION natural_person.keep_statutory_clock_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.id = n.id and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.id = n.id)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from natural_person.statutory_clock_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update natural_person.statutory_clock_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from natural_person.statutory_clock_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into natural_person.statutory_clock_history (id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, recorded_from, recorded_until) select id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION natural_person.latest_as_of()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  asked_at timestamptz := clock_timestamp();
  writers name[] := array[session_user, current_user, 'shuji_' || current_schema()];
  oldest timestamptz;
begin
  perform pg_stat_clear_snapshot();
  if exists (select from pg_prepared_xacts where database = current_database() and owner = any (writers)) then
    return '-infinity';
  end if;
  select min(xact_start) into oldest
  from pg_stat_activity
  where datname = current_database() and backend_xid is not null and usename = any (writers) and pid <> pg_backend_pid();
  return least(oldest, asked_at) - interval '1 microsecond';
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.owe_events()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
begin
  insert into outbox_delivery (subscriber, outbox_id) select s.subscriber, n.id from new_rows n join subscription s using (kind);
  if found then
    execute format('select %I.add_job(''deliver-events'')', current_schema() || '_worker');
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.prepare_audit_months()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
  month timestamp;
  name text;
begin
  perform set_config('lock_timeout', '2s', true);
  for month in select generate_series(date_trunc('month', now() at time zone 'UTC'), date_trunc('month', now() at time zone 'UTC') + interval '2 months', '1 month') loop
    name := 'audit_entry_' || to_char(month, 'YYYY_MM');
    if to_regclass(format('%I.%I', home, name)) is null
       and not exists (select from audit_entry_rest where at >= month at time zone 'UTC' and at < (month + interval '1 month') at time zone 'UTC') then
      execute format('create table %I.%I partition of %I.audit_entry for values from (%L) to (%L)', home, name, home,
                     month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
      execute format('revoke all on %I.%I from %I', home, name, 'shuji_' || home);
    end if;
  end loop;
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.purge_audit(until date)
 RETURNS TABLE(batch bigint, entries integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  home text := current_schema();
  today date := (clock_timestamp() at time zone interval '8 hours')::date;
  due record;
  month record;
  gone integer;
  is_empty boolean;
begin
  if until > today then
    raise exception 'entries are kept until their day has come' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('lock_timeout', '5s', true);
  perform set_config('shuji.sees', '*', true);
  for due in
    select b.number, b.ids, b.keep_until from audit_batch b
    where b.keep_until <= until and not exists (select from audit_purge p where p.batch = b.number)
    order by b.number
  loop
    delete from audit_entry e where e.id = any (due.ids) and e.keep_until <= until;
    get diagnostics gone = row_count;
    insert into audit_purge (batch, keep_until, purged_on, entries) values (due.number, due.keep_until, today, gone);
    batch := due.number;
    entries := gone;
    return next;
  end loop;
  for month in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = format('%I.audit_entry', home)::regclass and c.relname ~ '^audit_entry_\d{4}_\d{2}$'
      and c.relname < 'audit_entry_' || to_char(now() at time zone 'UTC', 'YYYY_MM')
  loop
    execute format('select not exists (select from %I.%I)', home, month.relname) into is_empty;
    if is_empty then execute format('drop table %I.%I', home, month.relname); end if;
  end loop;
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.raise_audit_offset()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  latest bigint := greatest((select max(position) from audit_entry), (select max(to_position) from audit_batch));
begin
  update audit_offset set raised = greatest(raised, latest + 1 - pg_current_xact_id()::text::bigint);
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.recorded_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  mine text := pg_current_xact_id()::text;
  kept text := coalesce(current_setting('shuji.recorded_at', true), '');
  at timestamptz;
begin
  if split_part(kept, ' ', 1) = mine then
    return timestamptz 'epoch' + split_part(kept, ' ', 2)::bigint * interval '1 microsecond';
  end if;
  at := clock_timestamp();
  perform set_config('shuji.recorded_at', mine || ' ' || (extract(epoch from at) * 1000000)::bigint, true);
  return at;
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.refresh_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
  register text := format('%I.%I', home, table_name);
  history text := format('%I.%I', home, table_name || '_history');
  added text[];
  key text;
begin
  select array_agg(a.attname::text order by a.attnum) into added
  from pg_attribute a
  where a.attrelid = register::regclass and a.attnum > 0 and not a.attisdropped
    and not exists (select from pg_attribute h where h.attrelid = history::regclass and h.attname = a.attname and not h.attisdropped);
  if added is not null then
    execute (select format('alter table %s %s', history, string_agg(format('add column %I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by a.attnum))
             from pg_attribute a where a.attrelid = register::regclass and a.attname = any (added));
    select string_agg(format('h.%1$I = t.%1$I', attname), ' and ') into key
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = register::regclass and i.indisprimary;
    execute format('update %s h set %s from %s t where %s and h.recorded_until = ''infinity''', history,
                   (select string_agg(format('%1$I = t.%1$I', name), ', ') from unnest(added) name), register, key);
  end if;
  perform write_history_keeper(table_name);
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.refresh_statistics(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
begin
  execute format('analyze %I', table_name);
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.refuse_truncate()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% keeps its history and cannot be truncated', tg_table_name using errcode = 'feature_not_supported';
end $function$
;
CREATE OR REPLACE FUNCTION natural_person.sees_deferral(jurisdiction text, organization text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((current_setting('shuji.sees'::text, true) = ANY (ARRAY['*'::text, jurisdiction])) OR (current_setting('shuji.person'::text, true) <> ''::text) OR (split_part(current_setting('shuji.grantee'::text, true), ' '::text, 1) = organization)), false)
;
CREATE OR REPLACE FUNCTION natural_person.sees_everybody()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((current_setting('shuji.sees'::text, true) = '*'::text), false)
;
CREATE OR REPLACE FUNCTION natural_person.sees_grant(jurisdiction text, organization text, subject text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((current_setting('shuji.sees'::text, true) = ANY (ARRAY['*'::text, jurisdiction])) OR (current_setting('shuji.grantee'::text, true) = ((organization || ' '::text) || subject))), false)
;
CREATE OR REPLACE FUNCTION natural_person.sees_person(id uuid, jurisdiction text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((current_setting('shuji.sees'::text, true) = ANY (ARRAY['*'::text, jurisdiction])) OR (current_setting('shuji.person'::text, true) = (id)::text) OR ((current_setting('shuji.grantee'::text, true) <> ''::text) AND (EXISTS (SELECT FROM person_access_grant g WHERE ((g.person = sees_person.id) AND (g.revoked_at IS NULL) AND (current_setting('shuji.grantee'::text, true) = ((g.organization || ' '::text) || g.subject))))))), false)
;
CREATE OR REPLACE FUNCTION natural_person.write_history_keeper(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'natural_person', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
  register regclass := format('%I.%I', home, table_name)::regclass;
  history text := format('%I.%I', home, table_name || '_history');
  columns text;
  same_key_old_new text;
  same_key_history text;
  statements jsonb;
begin
  select string_agg(format('%I', attname), ', ' order by attnum) into columns
  from pg_attribute where attrelid = register and attnum > 0 and not attisdropped;
  select string_agg(format('o.%1$I = n.%1$I', attname), ' and ' order by attnum),
         string_agg(format('h.%1$I = x.%1$I', attname), ' and ' order by attnum)
  into same_key_old_new, same_key_history
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = register and i.indisprimary;
  if same_key_history is null then raise exception '% has no primary key', table_name; end if;

  -- Statements are planned at each firing, for as many rows as there are: a plan kept from a one-row update would take hours for
  -- a bulk load. For the same reason old and new rows are matched apart (materialized), where their number is known, and never
  -- inside the join with the history. Rows are compared byte for byte (*=), which works for every type.
  execute format($make$
    create or replace function %1$s() returns trigger
    language plpgsql security definer set search_path = %2$I, public, pg_temp as $body$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where %3$s and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where %3$s and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where %3$s)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from %5$s h using x where %4$s and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update %5$s h set recorded_until = $1 from x where %4$s and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from %5$s h where %4$s order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into %5$s (%6$s, recorded_from, recorded_until) select %6$s, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $body$
  $make$, format('%I.%I', home, 'keep_' || table_name || '_history'), home, same_key_old_new, same_key_history, history, columns);

  execute format('drop view if exists %I.%I', home || '_as_of', table_name);
  execute format($make$
    create view %I.%I with (security_invoker = true) as
    select %s from %s
    where recorded_from <= current_setting('shuji.as_of')::timestamptz
      and current_setting('shuji.as_of')::timestamptz < recorded_until
  $make$, home || '_as_of', table_name, columns, history);
  execute format('grant select on %I.%I to %I', home || '_as_of', table_name, 'shuji_' || home);
end $function$
;

-- Tables

create table audit_batch (
  number bigint not null,
  from_position bigint not null,
  to_position bigint not null,
  keep_until date not null,
  entries integer not null,
  ids bigint[] not null,
  leaves bytea not null,
  digest bytea not null,
  previous bytea not null,
  head bytea not null,
  key_id text not null,
  signature bytea not null,
  sealed_at timestamp with time zone not null,
  recorded_at timestamp with time zone default recorded_now() not null
);
create table audit_entry (
  id bigint default nextval('audit_entry_number'::regclass) not null,
  at timestamp with time zone not null,
  subject text not null,
  roles text[] not null,
  organization text,
  purpose text,
  operation text not null,
  operation_name text,
  outcome text not null,
  rules text[] default '{}'::text[] not null,
  aggregate text,
  event text,
  jurisdictions text[] default '{}'::text[] not null,
  keep_until date not null,
  detail jsonb default '{}'::jsonb not null,
  request_id text not null,
  recorded_at timestamp with time zone default recorded_now() not null,
  "position" bigint default audit_position() not null
) partition by RANGE (at);
create table audit_offset (
  only_one boolean default true not null,
  raised bigint default 0 not null
);
create table audit_purge (
  batch bigint not null,
  keep_until date not null,
  purged_on date not null,
  entries integer not null,
  recorded_at timestamp with time zone default recorded_now() not null
);
create table disclosure_deferral (
  id uuid not null,
  jurisdiction text not null,
  organization text not null,
  case_number text not null,
  legal_basis text not null,
  reason text not null,
  ordered_by text not null,
  ordering_organization text not null,
  ordered_at timestamp with time zone not null,
  ordered_on date not null,
  hides_from timestamp with time zone not null,
  until date not null,
  lifted_at timestamp with time zone,
  lifted_by text,
  version integer default 1 not null
);
create table disclosure_deferral_history (
  id uuid not null,
  jurisdiction text,
  organization text,
  case_number text,
  legal_basis text,
  reason text,
  ordered_by text,
  ordering_organization text,
  ordered_at timestamp with time zone,
  ordered_on date,
  hides_from timestamp with time zone,
  until date,
  lifted_at timestamp with time zone,
  lifted_by text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table facet_category (
  jurisdiction text not null,
  category text not null,
  department text not null,
  version integer default 1 not null
);
create table facet_category_history (
  jurisdiction text not null,
  category text not null,
  department text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table idempotency (
  key text not null,
  subject text not null,
  mutation text not null,
  body_digest text not null,
  answer jsonb,
  at timestamp with time zone default clock_timestamp() not null
);
create table import_act (
  id uuid default gen_random_uuid() not null,
  kind text not null,
  file_name text not null,
  file_digest text not null,
  file_bytes bigint not null,
  accepted integer default 0 not null,
  created integer default 0 not null,
  changed integer default 0 not null,
  unchanged integer default 0 not null,
  refused integer default 0 not null,
  subject text not null,
  organization text,
  status text not null,
  at timestamp with time zone default clock_timestamp() not null
);
create table inbox (
  source text not null,
  aggregate text not null,
  sequence bigint not null,
  received_at timestamp with time zone default clock_timestamp() not null
);
create table inbox_source (
  source text not null,
  up_to timestamp with time zone
);
create table known_calendar_year (
  year integer not null,
  notice text,
  days jsonb not null,
  version bigint not null
);
create table known_calendar_year_history (
  year integer not null,
  notice text,
  days jsonb,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table migration (
  name text not null,
  digest text not null,
  "position" integer generated always as identity not null,
  applied_at timestamp with time zone default clock_timestamp() not null
);
create table natural_person (
  id uuid default gen_random_uuid() not null,
  document_type text not null,
  masked_document_number text not null,
  masked_name text not null,
  jurisdiction text not null,
  version integer default 1 not null,
  closed_on date,
  closed_because text
);
create table natural_person_history (
  id uuid not null,
  document_type text,
  masked_document_number text,
  masked_name text,
  jurisdiction text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  closed_on date,
  closed_because text
);
create table outbox (
  id bigint generated always as identity not null,
  aggregate text not null,
  sequence bigint not null,
  kind text not null,
  payload jsonb not null,
  recorded_at timestamp with time zone default clock_timestamp() not null
);
create table outbox_delivery (
  subscriber text not null,
  outbox_id bigint not null,
  after text,
  tries integer default 0 not null,
  failing_since timestamp with time zone,
  retry_at timestamp with time zone,
  error text,
  code text
);
create table person_access_grant (
  id uuid not null,
  jurisdiction text not null,
  person uuid not null,
  organization text not null,
  subject text not null,
  contents text[] not null,
  purpose text not null,
  legal_basis text not null,
  case_number text not null,
  medium text not null,
  granted_by text not null,
  granting_organization text,
  granted_at timestamp with time zone not null,
  granted_on date not null,
  until date not null,
  revoked_at timestamp with time zone,
  revoked_by text,
  version integer default 1 not null
);
create table person_access_grant_history (
  id uuid not null,
  jurisdiction text,
  person uuid,
  organization text,
  subject text,
  contents text[],
  purpose text,
  legal_basis text,
  case_number text,
  medium text,
  granted_by text,
  granting_organization text,
  granted_at timestamp with time zone,
  granted_on date,
  until date,
  revoked_at timestamp with time zone,
  revoked_by text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table person_facet (
  person uuid not null,
  category text not null,
  department text not null,
  since date,
  until date
);
create table person_facet_history (
  person uuid not null,
  category text not null,
  department text,
  since date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  until date
);
create table person_identity (
  person uuid not null,
  since_version integer not null,
  document_type text not null,
  document_number_cipher bytea not null,
  name_cipher bytea not null,
  key smallint generated always as (get_byte(document_number_cipher, 0)) stored not null
);
create table person_index (
  document_type text not null,
  key smallint not null,
  index bytea not null,
  person uuid not null
);
create table person_key (
  ring text not null,
  key smallint not null,
  standing text not null
);
create table person_quota (
  day date not null,
  kind text not null,
  key text not null,
  used integer not null
);
create table statutory_clock (
  id uuid default gen_random_uuid() not null,
  aggregate text not null,
  workflow text not null,
  parameter text not null,
  jurisdiction text not null,
  article text,
  binding boolean not null,
  started_on date not null,
  working_days integer,
  fixed_due_on date,
  extensions jsonb default '[]'::jsonb not null,
  pauses jsonb default '[]'::jsonb not null,
  due_on date,
  answered_on date,
  closed_on date,
  overdue_since date,
  missing_year integer
);
create table statutory_clock_history (
  id uuid not null,
  aggregate text,
  workflow text,
  parameter text,
  jurisdiction text,
  article text,
  binding boolean,
  started_on date,
  working_days integer,
  fixed_due_on date,
  extensions jsonb,
  pauses jsonb,
  due_on date,
  answered_on date,
  closed_on date,
  overdue_since date,
  missing_year integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table subscription (
  kind text not null,
  subscriber text not null
);
create table suspended_access (
  id uuid not null,
  subject text,
  organization text,
  jurisdiction text not null,
  by_role text not null,
  until timestamp with time zone,
  version bigint not null
);
create table workflow_event (
  aggregate text not null,
  version bigint not null,
  workflow text not null,
  event text not null,
  from_state text,
  to_state text not null,
  at timestamp with time zone not null,
  by_role text not null,
  by_organization text,
  subject text not null,
  comment text,
  article text,
  request_id text not null,
  recorded_at timestamp with time zone default recorded_now() not null
);

-- Constraints

alter table audit_batch add constraint audit_batch_check CHECK ((to_position > from_position));
alter table audit_batch add constraint audit_batch_check1 CHECK ((cardinality(ids) = entries));
alter table audit_batch add constraint audit_batch_check2 CHECK ((length(leaves) = (32 * entries)));
alter table audit_batch add constraint audit_batch_digest_check CHECK ((length(digest) = 32));
alter table audit_batch add constraint audit_batch_entries_check CHECK ((entries > 0));
alter table audit_batch add constraint audit_batch_head_check CHECK ((length(head) = 32));
alter table audit_batch add constraint audit_batch_number_check CHECK ((number > 0));
alter table audit_batch add constraint audit_batch_pkey PRIMARY KEY (number);
alter table audit_batch add constraint audit_batch_previous_check CHECK ((length(previous) = 32));
alter table audit_entry add constraint audit_entry_detail_check CHECK ((jsonb_typeof(detail) = 'object'::text));
alter table audit_entry add constraint audit_entry_kept CHECK ((keep_until >= (((at AT TIME ZONE '08:00:00'::interval) + '6 mons'::interval))::date));
alter table audit_entry add constraint audit_entry_operation_check1 CHECK ((operation <> ''::text));
alter table audit_entry add constraint audit_entry_outcome_check CHECK ((outcome = ANY (ARRAY['DONE'::text, 'REFUSED'::text, 'FORBIDDEN'::text, 'FAILED'::text, 'REHEARSED'::text])));
alter table audit_entry add constraint audit_entry_pkey PRIMARY KEY (id, at);
alter table audit_entry add constraint audit_entry_purpose_check CHECK ((length(purpose) <= 1000));
alter table audit_offset add constraint audit_offset_only_one_check CHECK (only_one);
alter table audit_offset add constraint audit_offset_pkey PRIMARY KEY (only_one);
alter table audit_offset add constraint audit_offset_raised_check CHECK ((raised >= 0));
alter table audit_purge add constraint audit_purge_batch_fkey FOREIGN KEY (batch) REFERENCES audit_batch(number);
alter table audit_purge add constraint audit_purge_check CHECK ((purged_on >= keep_until));
alter table audit_purge add constraint audit_purge_pkey PRIMARY KEY (batch);
alter table disclosure_deferral add constraint disclosure_deferral_case_number_check CHECK (((case_number <> ''::text) AND (length(case_number) <= 100) AND (case_number !~ '[0-9]{15}'::text)));
alter table disclosure_deferral add constraint disclosure_deferral_check CHECK ((is_credit_code(ordering_organization) AND (ordering_organization <> organization)));
alter table disclosure_deferral add constraint disclosure_deferral_check1 CHECK ((hides_from <= ordered_at));
alter table disclosure_deferral add constraint disclosure_deferral_check2 CHECK (((until > ordered_on) AND (until <= ((ordered_on + '1 year'::interval))::date)));
alter table disclosure_deferral add constraint disclosure_deferral_check3 CHECK ((lifted_at >= ordered_at));
alter table disclosure_deferral add constraint disclosure_deferral_check4 CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)));
alter table disclosure_deferral add constraint disclosure_deferral_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table disclosure_deferral add constraint disclosure_deferral_legal_basis_check CHECK (((legal_basis <> ''::text) AND (length(legal_basis) <= 200) AND (legal_basis !~ '[0-9]{15}'::text)));
alter table disclosure_deferral add constraint disclosure_deferral_organization_check CHECK (is_credit_code(organization));
alter table disclosure_deferral add constraint disclosure_deferral_pkey PRIMARY KEY (id);
alter table disclosure_deferral add constraint disclosure_deferral_reason_check CHECK (((reason <> ''::text) AND (length(reason) <= 500) AND (reason !~ '[0-9]{15}'::text)));
alter table disclosure_deferral_history add constraint disclosure_deferral_history_check CHECK ((recorded_from < recorded_until));
alter table disclosure_deferral_history add constraint disclosure_deferral_history_pkey PRIMARY KEY (id, recorded_from);
alter table facet_category add constraint facet_category_category_check CHECK (((category <> ''::text) AND (length(category) <= 40) AND (category !~ '[0-9]'::text)));
alter table facet_category add constraint facet_category_department_check CHECK (is_credit_code(department));
alter table facet_category add constraint facet_category_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table facet_category add constraint facet_category_pkey PRIMARY KEY (jurisdiction, category);
alter table facet_category_history add constraint facet_category_history_check CHECK ((recorded_from < recorded_until));
alter table facet_category_history add constraint facet_category_history_pkey PRIMARY KEY (jurisdiction, category, recorded_from);
alter table idempotency add constraint idempotency_pkey PRIMARY KEY (key, subject);
alter table import_act add constraint import_act_accepted_check CHECK ((accepted >= 0));
alter table import_act add constraint import_act_changed_check CHECK ((changed >= 0));
alter table import_act add constraint import_act_created_check CHECK ((created >= 0));
alter table import_act add constraint import_act_file_bytes_check CHECK ((file_bytes >= 0));
alter table import_act add constraint import_act_pkey PRIMARY KEY (id);
alter table import_act add constraint import_act_refused_check CHECK ((refused >= 0));
alter table import_act add constraint import_act_status_check CHECK ((status = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'REFUSED'::text, 'FAILED'::text])));
alter table import_act add constraint import_act_unchanged_check CHECK ((unchanged >= 0));
alter table inbox add constraint inbox_pkey PRIMARY KEY (source, aggregate);
alter table inbox add constraint inbox_sequence_check CHECK ((sequence > 0));
alter table inbox_source add constraint inbox_source_pkey PRIMARY KEY (source);
alter table known_calendar_year add constraint known_calendar_year_days_check CHECK ((jsonb_typeof(days) = 'array'::text));
alter table known_calendar_year add constraint known_calendar_year_pkey PRIMARY KEY (year);
alter table known_calendar_year add constraint known_calendar_year_year_check CHECK (((year >= 1949) AND (year <= 9998)));
alter table known_calendar_year_history add constraint known_calendar_year_history_check CHECK ((recorded_from < recorded_until));
alter table known_calendar_year_history add constraint known_calendar_year_history_pkey PRIMARY KEY (year, recorded_from);
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table natural_person add constraint natural_person_closed CHECK (((closed_on IS NULL) = (closed_because IS NULL)));
alter table natural_person add constraint natural_person_closed_because_check CHECK ((closed_because = ANY (ARRAY['DEATH'::text, 'EMIGRATION'::text])));
alter table natural_person add constraint natural_person_document_type_check CHECK ((document_type = ANY (ARRAY['CITIZEN_ID'::text, 'PASSPORT'::text, 'HK_MACAO_PERMIT'::text, 'TAIWAN_PERMIT'::text, 'FOREIGN_PERMANENT_RESIDENT'::text, 'OTHER'::text])));
alter table natural_person add constraint natural_person_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table natural_person add constraint natural_person_masked_document_number_check CHECK (((masked_document_number ~ '^[^*]{0,6}[*]+[^*]{0,4}$'::text) AND (masked_document_number !~ '[0-9]{7}'::text)));
alter table natural_person add constraint natural_person_masked_name_check CHECK ((masked_name ~ '[*]'::text));
alter table natural_person add constraint natural_person_pkey PRIMARY KEY (id);
alter table natural_person_history add constraint natural_person_history_check CHECK ((recorded_from < recorded_until));
alter table natural_person_history add constraint natural_person_history_pkey PRIMARY KEY (id, recorded_from);
alter table outbox add constraint outbox_aggregate_sequence_key UNIQUE (aggregate, sequence);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table outbox add constraint outbox_sequence_check CHECK ((sequence > 0));
alter table outbox_delivery add constraint outbox_delivery_failing CHECK ((((tries = 0) = (retry_at IS NULL)) AND ((retry_at IS NULL) = (failing_since IS NULL))));
alter table outbox_delivery add constraint outbox_delivery_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES outbox(id);
alter table outbox_delivery add constraint outbox_delivery_pkey PRIMARY KEY (subscriber, outbox_id);
alter table outbox_delivery add constraint outbox_delivery_tries_check CHECK ((tries >= 0));
alter table person_access_grant add constraint person_access_grant_case_number_check CHECK (((case_number <> ''::text) AND (length(case_number) <= 100) AND (case_number !~ '[0-9]{15}'::text)));
alter table person_access_grant add constraint person_access_grant_check CHECK ((granted_by <> subject));
alter table person_access_grant add constraint person_access_grant_check1 CHECK ((is_credit_code(granting_organization) AND (granting_organization <> organization)));
alter table person_access_grant add constraint person_access_grant_check2 CHECK (((until > granted_on) AND (until <= ((granted_on + '1 year'::interval))::date)));
alter table person_access_grant add constraint person_access_grant_check3 CHECK ((revoked_at >= granted_at));
alter table person_access_grant add constraint person_access_grant_check4 CHECK (((revoked_by IS NULL) = (revoked_at IS NULL)));
alter table person_access_grant add constraint person_access_grant_contents_check CHECK (((cardinality(contents) > 0) AND (contents <@ ARRAY['DOCUMENT_NUMBER'::text, 'NAME'::text])));
alter table person_access_grant add constraint person_access_grant_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table person_access_grant add constraint person_access_grant_legal_basis_check CHECK (((legal_basis <> ''::text) AND (length(legal_basis) <= 200) AND (legal_basis !~ '[0-9]{15}'::text)));
alter table person_access_grant add constraint person_access_grant_medium_check CHECK ((medium = ANY (ARRAY['SCREEN'::text, 'PAPER'::text, 'INTERFACE'::text, 'REMOVABLE'::text])));
alter table person_access_grant add constraint person_access_grant_organization_check CHECK (is_credit_code(organization));
alter table person_access_grant add constraint person_access_grant_person_fkey FOREIGN KEY (person) REFERENCES natural_person(id);
alter table person_access_grant add constraint person_access_grant_pkey PRIMARY KEY (id);
alter table person_access_grant add constraint person_access_grant_purpose_check CHECK (((purpose <> ''::text) AND (length(purpose) <= 200) AND (purpose !~ '[0-9]{15}'::text)));
alter table person_access_grant add constraint person_access_grant_subject_check CHECK (((subject <> ''::text) AND (length(subject) <= 200)));
alter table person_access_grant_history add constraint person_access_grant_history_check CHECK ((recorded_from < recorded_until));
alter table person_access_grant_history add constraint person_access_grant_history_pkey PRIMARY KEY (id, recorded_from);
alter table person_facet add constraint person_facet_category_check CHECK (((category <> ''::text) AND (length(category) <= 40) AND (category !~ '[0-9]'::text)));
alter table person_facet add constraint person_facet_department_check CHECK (is_credit_code(department));
alter table person_facet add constraint person_facet_once PRIMARY KEY (person, category);
alter table person_facet add constraint person_facet_period CHECK ((until > since));
alter table person_facet add constraint person_facet_person_fkey FOREIGN KEY (person) REFERENCES natural_person(id);
alter table person_facet_history add constraint person_facet_history_check CHECK ((recorded_from < recorded_until));
alter table person_facet_history add constraint person_facet_history_pkey PRIMARY KEY (person, category, recorded_from);
alter table person_identity add constraint person_identity_document_number_cipher_check CHECK ((octet_length(document_number_cipher) > 29));
alter table person_identity add constraint person_identity_document_type_check CHECK ((document_type = ANY (ARRAY['CITIZEN_ID'::text, 'PASSPORT'::text, 'HK_MACAO_PERMIT'::text, 'TAIWAN_PERMIT'::text, 'FOREIGN_PERMANENT_RESIDENT'::text, 'OTHER'::text])));
alter table person_identity add constraint person_identity_key_check CHECK ((key > 0));
alter table person_identity add constraint person_identity_name_cipher_check CHECK ((octet_length(name_cipher) > 29));
alter table person_identity add constraint person_identity_one_key CHECK ((get_byte(document_number_cipher, 0) = get_byte(name_cipher, 0)));
alter table person_identity add constraint person_identity_pkey PRIMARY KEY (person, since_version);
alter table person_identity add constraint person_identity_since_version_check CHECK ((since_version > 0));
alter table person_index add constraint natural_person_document PRIMARY KEY (document_type, key, index);
alter table person_index add constraint person_index_document_type_check CHECK ((document_type = ANY (ARRAY['CITIZEN_ID'::text, 'PASSPORT'::text, 'HK_MACAO_PERMIT'::text, 'TAIWAN_PERMIT'::text, 'FOREIGN_PERMANENT_RESIDENT'::text, 'OTHER'::text])));
alter table person_index add constraint person_index_index_check CHECK ((octet_length(index) = 32));
alter table person_index add constraint person_index_key_check CHECK (((key >= 1) AND (key <= 255)));
alter table person_index add constraint person_index_person_fkey FOREIGN KEY (person) REFERENCES natural_person(id);
alter table person_key add constraint person_key_check CHECK (((ring = 'index'::text) OR (standing = 'RETIRED'::text)));
alter table person_key add constraint person_key_key_check CHECK (((key >= 1) AND (key <= 255)));
alter table person_key add constraint person_key_pkey PRIMARY KEY (ring, key);
alter table person_key add constraint person_key_ring_check CHECK ((ring = ANY (ARRAY['encryption'::text, 'index'::text])));
alter table person_key add constraint person_key_standing_check CHECK ((standing = ANY (ARRAY['REQUIRED'::text, 'RETIRED'::text])));
alter table person_quota add constraint person_quota_kind_check CHECK ((kind = ANY (ARRAY['USER'::text, 'ORGANIZATION'::text, 'PERSON'::text])));
alter table person_quota add constraint person_quota_pkey PRIMARY KEY (day, kind, key);
alter table person_quota add constraint person_quota_used_check CHECK ((used > 0));
alter table statutory_clock add constraint statutory_clock_aggregate_check CHECK ((aggregate <> ''::text));
alter table statutory_clock add constraint statutory_clock_check CHECK ((num_nonnulls(working_days, fixed_due_on) = 1));
alter table statutory_clock add constraint statutory_clock_check1 CHECK ((num_nonnulls(answered_on, closed_on) <= 1));
alter table statutory_clock add constraint statutory_clock_check2 CHECK ((binding OR (overdue_since IS NULL)));
alter table statutory_clock add constraint statutory_clock_extensions_check CHECK ((jsonb_typeof(extensions) = 'array'::text));
alter table statutory_clock add constraint statutory_clock_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table statutory_clock add constraint statutory_clock_parameter_check CHECK ((parameter <> ''::text));
alter table statutory_clock add constraint statutory_clock_pauses_check CHECK ((jsonb_typeof(pauses) = 'array'::text));
alter table statutory_clock add constraint statutory_clock_pkey PRIMARY KEY (id);
alter table statutory_clock add constraint statutory_clock_workflow_check CHECK ((workflow <> ''::text));
alter table statutory_clock add constraint statutory_clock_working_days_check CHECK ((working_days > 0));
alter table statutory_clock_history add constraint statutory_clock_history_check CHECK ((recorded_from < recorded_until));
alter table statutory_clock_history add constraint statutory_clock_history_pkey PRIMARY KEY (id, recorded_from);
alter table subscription add constraint subscription_pkey PRIMARY KEY (kind, subscriber);
alter table suspended_access add constraint suspended_access_by_role_check CHECK ((by_role = ANY (ARRAY['AUTHORITY'::text, 'GOVERNMENT'::text])));
alter table suspended_access add constraint suspended_access_check CHECK ((num_nonnulls(subject, organization) = 1));
alter table suspended_access add constraint suspended_access_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table suspended_access add constraint suspended_access_organization_check CHECK (is_credit_code(organization));
alter table suspended_access add constraint suspended_access_pkey PRIMARY KEY (id);
alter table suspended_access add constraint suspended_access_subject_check CHECK ((subject <> ''::text));
alter table workflow_event add constraint workflow_event_aggregate_check CHECK ((aggregate <> ''::text));
alter table workflow_event add constraint workflow_event_by_organization_check CHECK (is_credit_code(by_organization));
alter table workflow_event add constraint workflow_event_event_check CHECK ((event <> ''::text));
alter table workflow_event add constraint workflow_event_pkey PRIMARY KEY (aggregate, version);
alter table workflow_event add constraint workflow_event_version_check CHECK ((version > 0));
alter table workflow_event add constraint workflow_event_workflow_check CHECK ((workflow <> ''::text));

-- Indexes

CREATE INDEX audit_entry_in_order ON ONLY natural_person.audit_entry USING btree ("position", id);
CREATE INDEX audit_entry_of_aggregate ON ONLY natural_person.audit_entry USING btree (aggregate, id);
CREATE INDEX disclosure_deferral_live ON natural_person.disclosure_deferral USING btree (organization, case_number, jurisdiction) WHERE (lifted_at IS NULL);
CREATE INDEX disclosure_deferral_of_city ON natural_person.disclosure_deferral USING btree (jurisdiction, ordered_at, id);
CREATE UNIQUE INDEX disclosure_deferral_history_open ON natural_person.disclosure_deferral_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX facet_category_history_open ON natural_person.facet_category_history USING btree (jurisdiction, category) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX idempotency_at_idx ON natural_person.idempotency USING btree (at);
CREATE INDEX import_act_file_digest_idx ON natural_person.import_act USING btree (file_digest);
CREATE UNIQUE INDEX known_calendar_year_history_open ON natural_person.known_calendar_year_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX natural_person_history_open ON natural_person.natural_person_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX outbox_delivery_failing ON natural_person.outbox_delivery USING btree (subscriber, outbox_id) WHERE (retry_at IS NOT NULL);
CREATE INDEX outbox_delivery_outbox_id_idx ON natural_person.outbox_delivery USING btree (outbox_id);
CREATE INDEX person_access_grant_live ON natural_person.person_access_grant USING btree (subject, organization, person) WHERE (revoked_at IS NULL);
CREATE INDEX person_access_grant_of_city ON natural_person.person_access_grant USING btree (jurisdiction, granted_at, id);
CREATE INDEX person_access_grant_of_person ON natural_person.person_access_grant USING btree (person, granted_at, id);
CREATE UNIQUE INDEX person_access_grant_history_open ON natural_person.person_access_grant_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX person_facet_history_open ON natural_person.person_facet_history USING btree (person, category) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX person_identity_by_key ON natural_person.person_identity USING btree (key);
CREATE INDEX person_index_by_key ON natural_person.person_index USING btree (key, person);
CREATE INDEX person_index_by_person ON natural_person.person_index USING btree (person, document_type, key);
CREATE INDEX statutory_clock_by_aggregate ON natural_person.statutory_clock USING btree (aggregate, started_on);
CREATE INDEX statutory_clock_due ON natural_person.statutory_clock USING btree (due_on) WHERE ((answered_on IS NULL) AND (closed_on IS NULL) AND (overdue_since IS NULL) AND binding);
CREATE INDEX statutory_clock_waiting ON natural_person.statutory_clock USING btree (missing_year) WHERE (missing_year IS NOT NULL);
CREATE UNIQUE INDEX statutory_clock_running ON natural_person.statutory_clock USING btree (aggregate, parameter) WHERE ((answered_on IS NULL) AND (closed_on IS NULL));
CREATE UNIQUE INDEX statutory_clock_history_open ON natural_person.statutory_clock_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);

-- Triggers

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.audit_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.audit_purge FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON natural_person.disclosure_deferral REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_disclosure_deferral_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON natural_person.disclosure_deferral REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_disclosure_deferral_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON natural_person.disclosure_deferral REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_disclosure_deferral_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.disclosure_deferral FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.disclosure_deferral_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON natural_person.facet_category REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_facet_category_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON natural_person.facet_category REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_facet_category_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON natural_person.facet_category REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_facet_category_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.facet_category FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.facet_category_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON natural_person.known_calendar_year REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON natural_person.known_calendar_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON natural_person.known_calendar_year REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.known_calendar_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.known_calendar_year_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON natural_person.natural_person REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_natural_person_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON natural_person.natural_person REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_natural_person_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON natural_person.natural_person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_natural_person_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.natural_person FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.natural_person_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER owe_events AFTER INSERT ON natural_person.outbox REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION owe_events();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON natural_person.person_access_grant REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_person_access_grant_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON natural_person.person_access_grant REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_person_access_grant_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON natural_person.person_access_grant REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_person_access_grant_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.person_access_grant FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.person_access_grant_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON natural_person.person_facet REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_person_facet_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON natural_person.person_facet REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_person_facet_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON natural_person.person_facet REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_person_facet_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.person_facet FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.person_facet_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER check_key BEFORE INSERT OR UPDATE ON natural_person.person_identity FOR EACH ROW EXECUTE FUNCTION check_person_identity_key();
CREATE TRIGGER check_keys AFTER INSERT ON natural_person.person_index REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_person_index_keys();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON natural_person.statutory_clock REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON natural_person.statutory_clock REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON natural_person.statutory_clock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.statutory_clock FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.statutory_clock_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON natural_person.workflow_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Row-level security

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy keeper on audit_entry for all using (true) with check (true);
create policy noted on audit_entry for insert with check (true);
create policy seen on audit_entry for select using (COALESCE(((current_setting('shuji.sees'::text, true) = ANY ((ARRAY['*'::text] || jurisdictions))) OR (aggregate = ('person:'::text || NULLIF(current_setting('shuji.person'::text, true), ''::text)))), false));
alter table disclosure_deferral enable row level security;
alter table disclosure_deferral force row level security;
create policy seen on disclosure_deferral for all using (sees_deferral(jurisdiction, organization)) with check (COALESCE(((current_setting('shuji.sees'::text, true) = '*'::text) OR (current_setting('shuji.sees'::text, true) = jurisdiction)), false));
alter table disclosure_deferral_history enable row level security;
alter table disclosure_deferral_history force row level security;
create policy history_keeper on disclosure_deferral_history for all using (true) with check (true);
create policy seen on disclosure_deferral_history for select using (sees_deferral(jurisdiction, organization));
alter table natural_person enable row level security;
alter table natural_person force row level security;
create policy seen on natural_person for all using (sees_person(id, jurisdiction)) with check (sees_person(id, jurisdiction));
alter table natural_person_history enable row level security;
alter table natural_person_history force row level security;
create policy history_keeper on natural_person_history for all using (true) with check (true);
create policy seen on natural_person_history for select using (sees_person(id, jurisdiction));
alter table person_access_grant enable row level security;
alter table person_access_grant force row level security;
create policy seen on person_access_grant for all using (sees_grant(jurisdiction, organization, subject)) with check (COALESCE(((current_setting('shuji.sees'::text, true) = '*'::text) OR (current_setting('shuji.sees'::text, true) = jurisdiction)), false));
alter table person_access_grant_history enable row level security;
alter table person_access_grant_history force row level security;
create policy history_keeper on person_access_grant_history for all using (true) with check (true);
create policy seen on person_access_grant_history for select using (sees_grant(jurisdiction, organization, subject));
alter table person_facet enable row level security;
alter table person_facet force row level security;
create policy seen on person_facet for all using ((sees_everybody() OR (EXISTS ( SELECT
   FROM natural_person p
  WHERE (p.id = person_facet.person))))) with check ((sees_everybody() OR (EXISTS ( SELECT
   FROM natural_person p
  WHERE (p.id = person_facet.person)))));
alter table person_facet_history enable row level security;
alter table person_facet_history force row level security;
create policy history_keeper on person_facet_history for all using (true) with check (true);
create policy seen on person_facet_history for select using ((sees_everybody() OR (EXISTS ( SELECT
   FROM natural_person_history p
  WHERE (p.id = person_facet_history.person)))));
alter table person_identity enable row level security;
alter table person_identity force row level security;
create policy seen on person_identity for all using ((sees_everybody() OR (EXISTS ( SELECT
   FROM natural_person p
  WHERE (p.id = person_identity.person))))) with check ((sees_everybody() OR (EXISTS ( SELECT
   FROM natural_person p
  WHERE (p.id = person_identity.person)))));
alter table person_index enable row level security;
alter table person_index force row level security;
create policy seen on person_index for all using ((sees_everybody() OR (EXISTS ( SELECT
   FROM natural_person p
  WHERE (p.id = person_index.person))))) with check ((sees_everybody() OR (EXISTS ( SELECT
   FROM natural_person p
  WHERE (p.id = person_index.person)))));

-- Views

create view natural_person_as_of.audit_batch with (security_invoker=true) as
 SELECT number,
    from_position,
    to_position,
    keep_until,
    entries,
    ids,
    leaves,
    digest,
    previous,
    head,
    key_id,
    signature,
    sealed_at,
    recorded_at
   FROM audit_batch
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view natural_person_as_of.audit_entry with (security_invoker=true) as
 SELECT id,
    at,
    subject,
    roles,
    organization,
    purpose,
    operation,
    operation_name,
    outcome,
    rules,
    aggregate,
    event,
    jurisdictions,
    keep_until,
    detail,
    request_id,
    recorded_at,
    "position"
   FROM audit_entry
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view natural_person_as_of.audit_purge with (security_invoker=true) as
 SELECT batch,
    keep_until,
    purged_on,
    entries,
    recorded_at
   FROM audit_purge
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view natural_person_as_of.disclosure_deferral with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    organization,
    case_number,
    legal_basis,
    reason,
    ordered_by,
    ordering_organization,
    ordered_at,
    ordered_on,
    hides_from,
    until,
    lifted_at,
    lifted_by,
    version
   FROM disclosure_deferral_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view natural_person_as_of.facet_category with (security_invoker=true) as
 SELECT jurisdiction,
    category,
    department,
    version
   FROM facet_category_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view natural_person_as_of.known_calendar_year with (security_invoker=true) as
 SELECT year,
    notice,
    days,
    version
   FROM known_calendar_year_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view natural_person_as_of.natural_person with (security_invoker=true) as
 SELECT id,
    document_type,
    masked_document_number,
    masked_name,
    jurisdiction,
    version,
    closed_on,
    closed_because
   FROM natural_person_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view natural_person_as_of.person_access_grant with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    person,
    organization,
    subject,
    contents,
    purpose,
    legal_basis,
    case_number,
    medium,
    granted_by,
    granting_organization,
    granted_at,
    granted_on,
    until,
    revoked_at,
    revoked_by,
    version
   FROM person_access_grant_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view natural_person_as_of.person_facet with (security_invoker=true) as
 SELECT person,
    category,
    department,
    since,
    until
   FROM person_facet_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view natural_person_as_of.statutory_clock with (security_invoker=true) as
 SELECT id,
    aggregate,
    workflow,
    parameter,
    jurisdiction,
    article,
    binding,
    started_on,
    working_days,
    fixed_due_on,
    extensions,
    pauses,
    due_on,
    answered_on,
    closed_on,
    overdue_since,
    missing_year
   FROM statutory_clock_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view natural_person_as_of.workflow_event with (security_invoker=true) as
 SELECT aggregate,
    version,
    workflow,
    event,
    from_state,
    to_state,
    at,
    by_role,
    by_organization,
    subject,
    comment,
    article,
    request_id,
    recorded_at
   FROM workflow_event
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
