-- Schema catalog, generated from its steps: change those, not this.

-- Functions

CREATE OR REPLACE FUNCTION catalog.audit_position()
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
begin
  return pg_current_xact_id()::text::bigint + (select raised from audit_offset);
end $function$
;
CREATE OR REPLACE FUNCTION catalog.bigrams(content text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE length(content) WHEN 1 THEN ARRAY[lower(content)] ELSE array_remove(string_to_array((regexp_replace(lower(content), '(..)|.'::text, '\1'::text, 'g'::text) || regexp_replace(substr(lower(content), 2), '(..)|.'::text, '\1'::text, 'g'::text)), ''::text), ''::text) END
;
CREATE OR REPLACE FUNCTION catalog.drop_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
begin
  execute format('drop table %I.%I cascade', home, table_name || '_history');
  execute format('drop function %I.%I() cascade', home, 'keep_' || table_name || '_history');
  execute format('drop trigger refuse_truncate on %I.%I', home, table_name);
end $function$
;
CREATE OR REPLACE FUNCTION catalog.is_credit_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((code ~ '^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'::text) AND (substr(code, 17, 1) = substr('0X987654321'::text, (1 + ((((((((((3 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 9, 1))) + (7 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 10, 1)))) + (9 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 11, 1)))) + (10 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 12, 1)))) + (5 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 13, 1)))) + (8 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 14, 1)))) + (4 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 15, 1)))) + (2 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 16, 1)))) - 48) % 11)), 1)) AND (((((((((((((((((((((1 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 1, 1))) + (3 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 2, 1)))) + (9 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 3, 1)))) + (27 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 4, 1)))) + (19 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 5, 1)))) + (26 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 6, 1)))) + (16 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 7, 1)))) + (17 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 8, 1)))) + (20 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 9, 1)))) + (29 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 10, 1)))) + (25 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 11, 1)))) + (13 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 12, 1)))) + (8 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 13, 1)))) + (24 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 14, 1)))) + (10 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 15, 1)))) + (30 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 16, 1)))) + (28 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 17, 1)))) + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 18, 1))) - 306) % 31) = 0))
;
CREATE OR REPLACE FUNCTION catalog.is_division_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (code ~ '^[1-9][0-9]{5}$'::text)
;
CREATE OR REPLACE FUNCTION catalog.is_identity_number(number text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((number ~ '^[1-9][0-9]{5}(?!0000)([0-9]{4}(0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|[0-9]{4}(0[469]|11)(0[1-9]|[12][0-9]|30)|[0-9]{4}02(0[1-9]|1[0-9]|2[0-8])|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)0229)[0-9]{3}[0-9X]$'::text) AND (substr(number, 18, 1) = substr('10X98765432'::text, (1 + ((((((((((((((((((7 * (ascii(substr(number, 1, 1)) - 48)) + (9 * (ascii(substr(number, 2, 1)) - 48))) + (10 * (ascii(substr(number, 3, 1)) - 48))) + (5 * (ascii(substr(number, 4, 1)) - 48))) + (8 * (ascii(substr(number, 5, 1)) - 48))) + (4 * (ascii(substr(number, 6, 1)) - 48))) + (2 * (ascii(substr(number, 7, 1)) - 48))) + (1 * (ascii(substr(number, 8, 1)) - 48))) + (6 * (ascii(substr(number, 9, 1)) - 48))) + (3 * (ascii(substr(number, 10, 1)) - 48))) + (7 * (ascii(substr(number, 11, 1)) - 48))) + (9 * (ascii(substr(number, 12, 1)) - 48))) + (10 * (ascii(substr(number, 13, 1)) - 48))) + (5 * (ascii(substr(number, 14, 1)) - 48))) + (8 * (ascii(substr(number, 15, 1)) - 48))) + (4 * (ascii(substr(number, 16, 1)) - 48))) + (2 * (ascii(substr(number, 17, 1)) - 48))) % 11)), 1)))
;
CREATE OR REPLACE FUNCTION catalog.keep_aggregated_dataset_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.aggregated_dataset_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.aggregated_dataset_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.aggregated_dataset_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.aggregated_dataset_history (id, entry, jurisdiction, provider, name, columns, source_records, source_digest, source_reported_at, platform_records, platform_digest, platform_reported_at, attached_at, detached_at, detached_because, version, recorded_from, recorded_until) select id, entry, jurisdiction, provider, name, columns, source_records, source_digest, source_reported_at, platform_records, platform_digest, platform_reported_at, attached_at, detached_at, detached_because, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_aggregation_filing_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.aggregation_filing_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.aggregation_filing_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.aggregation_filing_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.aggregation_filing_history (id, place, entry, jurisdiction, provider, interval_days, reason, filed_on, filed_at, recorded_from, recorded_until) select id, place, entry, jurisdiction, provider, interval_days, reason, filed_on, filed_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_aggregation_norm_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.aggregation_norm_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.aggregation_norm_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.aggregation_norm_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.aggregation_norm_history (id, jurisdiction, norm_version, title, reference, published_on, published_at, recorded_from, recorded_until) select id, jurisdiction, norm_version, title, reference, published_on, published_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_append_only(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION catalog.keep_catalog_entry_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.catalog_entry_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.catalog_entry_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.catalog_entry_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.catalog_entry_history (id, code, title, abstract, catalog_status, jurisdiction, provider, catalog_kind, domain, format, update_frequency, tags, share_type, share_basis, share_conditions, share_modes, open_type, open_basis, open_conditions, published_on, import_act, version, bigrams, record_form, holder_class, derived, classification, base_database, theme, building_departments, level, share_requirements, share_basis_level, share_filing, allowed_departments, shared_items, unmet_condition, share_type_owed, open_criteria, law_stance, open_basis_level, open_listed, data_class, data_grade, priority_tags, priority_area, priority_reason, prohibitions, questions, assessment, resources, secrecy_reviewed_on, secrecy_reviewer, aggregation_mode, aggregation_filing, aggregation_evidence, aggregation_path, origin, connected_system, last_aggregated_at, freshness_days, return_comment, register_clerk, withdrawal_reason, changed_on, change_ground, update_late, proposed, told_items, grading_rule, open_listed_at, open_conditions_changed_at, emergency, collection_notice, consent_basis, recorded_from, recorded_until) select id, code, title, abstract, catalog_status, jurisdiction, provider, catalog_kind, domain, format, update_frequency, tags, share_type, share_basis, share_conditions, share_modes, open_type, open_basis, open_conditions, published_on, import_act, version, bigrams, record_form, holder_class, derived, classification, base_database, theme, building_departments, level, share_requirements, share_basis_level, share_filing, allowed_departments, shared_items, unmet_condition, share_type_owed, open_criteria, law_stance, open_basis_level, open_listed, data_class, data_grade, priority_tags, priority_area, priority_reason, prohibitions, questions, assessment, resources, secrecy_reviewed_on, secrecy_reviewer, aggregation_mode, aggregation_filing, aggregation_evidence, aggregation_path, origin, connected_system, last_aggregated_at, freshness_days, return_comment, register_clerk, withdrawal_reason, changed_on, change_ground, update_late, proposed, told_items, grading_rule, open_listed_at, open_conditions_changed_at, emergency, collection_notice, consent_basis, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_collection_batch_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.collection_batch_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.collection_batch_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.collection_batch_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.collection_batch_history (id, jurisdiction, entry, department, items, records, digest, collected_on, received_at, uploader, aggregation_mode, norm_version, recorded_from, recorded_until) select id, jurisdiction, entry, department, items, records, digest, collected_on, received_at, uploader, aggregation_mode, norm_version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_collection_responsibility_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.collection_responsibility_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.collection_responsibility_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.collection_responsibility_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.collection_responsibility_history (id, jurisdiction, department, item_name, item_code, entry, function_basis, lawful_exception, since_version, until_version, since, until, released_because, version, recorded_from, recorded_until) select id, jurisdiction, department, item_name, item_code, entry, function_basis, lawful_exception, since_version, until_version, since, until, released_because, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_completeness_declaration_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.completeness_declaration_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.completeness_declaration_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.completeness_declaration_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.completeness_declaration_history (id, "position", jurisdiction, department, statement, signed_at, signed_on, entries, digest, recorded_from, recorded_until) select id, "position", jurisdiction, department, statement, signed_at, signed_on, entries, digest, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_data_item_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.data_item_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.data_item_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.data_item_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.data_item_history (id, entry, "position", name, name_en, data_type, length, description, code, item_kind, sensitivity, security_grade, lawful_exception, collectors, division_of_duties, source, recorded_from, recorded_until) select id, entry, "position", name, name_en, data_type, length, description, code, item_kind, sensitivity, security_grade, lawful_exception, collectors, division_of_duties, source, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_data_need_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.data_need_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.data_need_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.data_need_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.data_need_history (id, jurisdiction, requester, owner, description, purpose, since_version, until_version, since, until, met_by, ended_because, version, recorded_from, recorded_until) select id, jurisdiction, requester, owner, description, purpose, since_version, until_version, since, until, met_by, ended_because, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_data_notice_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.data_notice_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.data_notice_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.data_notice_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.data_notice_history (id, entry, jurisdiction, provider, cause, differing, raised_at, ended_at, version, recorded_from, recorded_until) select id, entry, jurisdiction, provider, cause, differing, raised_at, ended_at, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_data_platform_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.data_platform_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.data_platform_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.data_platform_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.data_platform_history (id, jurisdiction, platform_kind, owner, name, operator, parent, hosts, exception, registered_on, retired_on, retired_because, version, existing_since, merge_plan, merge_by, mlps_grade, mlps_certificate, mlps_until, budget_ref, budget_year, recorded_from, recorded_until) select id, jurisdiction, platform_kind, owner, name, operator, parent, hosts, exception, registered_on, retired_on, retired_because, version, existing_since, merge_plan, merge_by, mlps_grade, mlps_certificate, mlps_until, budget_ref, budget_year, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_desensitization_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.desensitization_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.desensitization_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.desensitization_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.desensitization_history (id, place, entry, item, method, description, done_by, done_on, recorded_at, recorded_from, recorded_until) select id, place, entry, item, method, description, done_by, done_on, recorded_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_emergency_entry_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.emergency = n.emergency and o.entry = n.entry and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.emergency = n.emergency and o.entry = n.entry and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.emergency = n.emergency and o.entry = n.entry)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from catalog.emergency_entry_history h using x where h.emergency = x.emergency and h.entry = x.entry and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.emergency_entry_history h set recorded_until = $1 from x where h.emergency = x.emergency and h.entry = x.entry and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.emergency_entry_history h where h.emergency = x.emergency and h.entry = x.entry order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.emergency_entry_history (emergency, entry, linked_on, recorded_from, recorded_until) select emergency, entry, linked_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_emergency_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.emergency_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.emergency_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.emergency_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.emergency_history (id, jurisdiction, kind, title, declared_by, declared_on, ended_on, version, recorded_from, recorded_until) select id, jurisdiction, kind, title, declared_by, declared_on, ended_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_emergency_update_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.emergency_update_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.emergency_update_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.emergency_update_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.emergency_update_history (id, place, emergency, entry, description, updated_by, recorded_at, recorded_from, recorded_until) select id, place, emergency, entry, description, updated_by, recorded_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_expert_opinion_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.expert_opinion_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.expert_opinion_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.expert_opinion_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.expert_opinion_history (id, place, entry, jurisdiction, about, conclusion, author, organization, given_on, recorded_at, recorded_from, recorded_until) select id, place, entry, jurisdiction, about, conclusion, author, organization, given_on, recorded_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_grading_rule_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.grading_rule_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.grading_rule_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.grading_rule_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.grading_rule_history (id, jurisdiction, rule_version, title, data_classes, data_grades, since, set_by, version, recorded_from, recorded_until) select id, jurisdiction, rule_version, title, data_classes, data_grades, since, set_by, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION catalog.keep_information_system_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.information_system_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.information_system_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.information_system_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.information_system_history (id, jurisdiction, department, name, connection_status, platform, connected_on, certificate, assessor, protection_grade, assessed_on, certified_until, version, recorded_from, recorded_until) select id, jurisdiction, department, name, connection_status, platform, connected_on, certificate, assessor, protection_grade, assessed_on, certified_until, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_item_source_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.entry = n.entry and o.item_code = n.item_code and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry and o.item_code = n.item_code and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry and o.item_code = n.item_code)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from catalog.item_source_history h using x where h.entry = x.entry and h.item_code = x.item_code and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.item_source_history h set recorded_until = $1 from x where h.entry = x.entry and h.item_code = x.item_code and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.item_source_history h where h.entry = x.entry and h.item_code = x.item_code order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.item_source_history (entry, item_code, jurisdiction, department, exclusive, lawful_exception, recorded_from, recorded_until) select entry, item_code, jurisdiction, department, exclusive, lawful_exception, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_known_calendar_year_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.known_calendar_year_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.known_calendar_year_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.known_calendar_year_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.known_calendar_year_history (year, notice, days, version, recorded_from, recorded_until) select year, notice, days, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_list_edition_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.list_edition_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.list_edition_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.list_edition_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.list_edition_history (id, jurisdiction, list, version, valid_from, made_by, entry, approval, approved_on, recorded_from, recorded_until) select id, jurisdiction, list, version, valid_from, made_by, entry, approval, approved_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_managed_database_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.managed_database_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.managed_database_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.managed_database_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.managed_database_history (id, jurisdiction, kind, name, base, theme, manager, managers, builder, norm, created_on, version, recorded_from, recorded_until) select id, jurisdiction, kind, name, base, theme, manager, managers, builder, norm, created_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_negative_list_item_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.negative_list_item_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.negative_list_item_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.negative_list_item_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.negative_list_item_history (id, jurisdiction, entry, exclusion, basis, since_version, until_version, since, until, removed_because, version, recorded_from, recorded_until) select id, jurisdiction, entry, exclusion, basis, since_version, until_version, since, until, removed_because, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_open_condition_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.open_condition_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.open_condition_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.open_condition_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.open_condition_history (id, entry, condition_version, conditions, reason, approved_by, approved_on, recorded_from, recorded_until) select id, entry, condition_version, conditions, reason, approved_by, approved_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_open_listing()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
declare
  at timestamptz := coalesce(new.open_listed_at, recorded_now());
begin
  if tg_op = 'UPDATE' then
    if (new.open_listed, new.open_type, new.open_conditions, new.open_criteria, new.title, new.abstract, new.domain, new.update_frequency)
      is not distinct from
      (old.open_listed, old.open_type, old.open_conditions, old.open_criteria, old.title, old.abstract, old.domain, old.update_frequency)
    then return null; end if;
    update open_listing set unlisted_at = greatest(at, published_at) where entry = new.id and unlisted_at is null;
  end if;
  if new.open_listed then
    insert into open_listing (entry, jurisdiction, provider, listing_version, entry_version, open_type, open_conditions, published_at)
    select new.id, new.jurisdiction, new.provider, count(*) + 1, new.version, new.open_type, new.open_conditions,
      greatest(at, max(unlisted_at))
    from open_listing where entry = new.id;
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_open_listing_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.open_listing_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.open_listing_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.open_listing_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.open_listing_history (id, entry, jurisdiction, provider, listing_version, entry_version, open_type, open_conditions, published_at, unlisted_at, reason, unlisted_because, recorded_from, recorded_until) select id, entry, jurisdiction, provider, listing_version, entry_version, open_type, open_conditions, published_at, unlisted_at, reason, unlisted_because, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_open_resource_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.open_resource_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.open_resource_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.open_resource_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.open_resource_history (id, jurisdiction, provider, entry, name, url, format, processing, reported_on, attached_on, detached_on, version, level, recorded_from, recorded_until) select id, jurisdiction, provider, entry, name, url, format, processing, reported_on, attached_on, detached_on, version, level, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_opening_assessment_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.opening_assessment_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.opening_assessment_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.opening_assessment_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.opening_assessment_history (id, place, entry, outcome, conclusion, assessed_by, assessed_on, recorded_at, recorded_from, recorded_until) select id, place, entry, outcome, conclusion, assessed_by, assessed_on, recorded_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_opening_review_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.opening_review_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.opening_review_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.opening_review_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.opening_review_history (id, place, entry, jurisdiction, kind, outcome, conclusion, consultation, held_on, reviewed_by, reviewer_role, recorded_at, recorded_from, recorded_until) select id, place, entry, jurisdiction, kind, outcome, conclusion, consultation, held_on, reviewed_by, reviewer_role, recorded_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_quality_check_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.quality_check_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.quality_check_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.quality_check_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.quality_check_history (id, place, entry, jurisdiction, provider, stage, dimension, measure, checked, passed, result, method, responsible, checked_by, checked_on, recorded_at, recorded_from, recorded_until) select id, place, entry, jurisdiction, provider, stage, dimension, measure, checked, passed, result, method, responsible, checked_by, checked_on, recorded_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_statutory_clock_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.statutory_clock_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.statutory_clock_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.statutory_clock_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.statutory_clock_history (id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, recorded_from, recorded_until) select id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_type_review_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.type_review_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.type_review_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.type_review_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.type_review_history (id, place, entry, jurisdiction, provider, about, type_before, type_after, outcome, reason, reviewed_by, reviewed_on, recorded_at, recorded_from, recorded_until) select id, place, entry, jurisdiction, provider, about, type_before, type_after, outcome, reason, reviewed_by, reviewed_on, recorded_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.keep_type_review_interval_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
            delete from catalog.type_review_interval_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update catalog.type_review_interval_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from catalog.type_review_interval_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into catalog.type_review_interval_history (id, place, jurisdiction, every, set_at, recorded_from, recorded_until) select id, place, jurisdiction, every, set_at, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION catalog.latest_as_of()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION catalog.owe_events()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
begin
  insert into outbox_delivery (subscriber, outbox_id) select s.subscriber, n.id from new_rows n join subscription s using (kind);
  if found then
    execute format('select %I.add_job(''deliver-events'')', current_schema() || '_worker');
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION catalog.prepare_audit_months()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION catalog.purge_audit(until date)
 RETURNS TABLE(batch bigint, entries integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION catalog.raise_audit_offset()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
declare
  latest bigint := greatest((select max(position) from audit_entry), (select max(to_position) from audit_batch));
begin
  update audit_offset set raised = greatest(raised, latest + 1 - pg_current_xact_id()::text::bigint);
end $function$
;
CREATE OR REPLACE FUNCTION catalog.recorded_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION catalog.refresh_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION catalog.refresh_statistics(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
begin
  execute format('analyze %I', table_name);
end $function$
;
CREATE OR REPLACE FUNCTION catalog.refuse_new_past()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION catalog.refuse_truncate()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% keeps its history and cannot be truncated', tg_table_name using errcode = 'feature_not_supported';
end $function$
;
CREATE OR REPLACE FUNCTION catalog.settle_opening()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
AS $function$
begin
  if new.open_listed and (new.catalog_status not in ('PUBLISHED', 'UPDATE_REQUESTED') or coalesce(new.open_type, 'NOT_OPEN') = 'NOT_OPEN') then
    new.open_listed := false;
  end if;
  if not new.open_listed then
    new.open_listed_at := null;
  elsif new.open_listed_at is null then
    new.open_listed_at := recorded_now();
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION catalog.write_history_keeper(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'catalog', 'public', 'pg_temp'
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

create table aggregated_dataset (
  id uuid default gen_random_uuid() not null,
  entry uuid not null,
  jurisdiction text not null,
  provider text not null,
  name text not null,
  columns jsonb,
  source_records bigint,
  source_digest text,
  source_reported_at timestamp with time zone,
  platform_records bigint,
  platform_digest text,
  platform_reported_at timestamp with time zone,
  attached_at timestamp with time zone not null,
  detached_at timestamp with time zone,
  detached_because text,
  version integer default 1 not null
);
create table aggregated_dataset_history (
  id uuid not null,
  entry uuid,
  jurisdiction text,
  provider text,
  name text,
  columns jsonb,
  source_records bigint,
  source_digest text,
  source_reported_at timestamp with time zone,
  platform_records bigint,
  platform_digest text,
  platform_reported_at timestamp with time zone,
  attached_at timestamp with time zone,
  detached_at timestamp with time zone,
  detached_because text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table aggregation_filing (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  entry uuid not null,
  jurisdiction text not null,
  provider text not null,
  interval_days integer not null,
  reason text not null,
  filed_on date not null,
  filed_at timestamp with time zone not null
);
create table aggregation_filing_history (
  id uuid not null,
  place bigint,
  entry uuid,
  jurisdiction text,
  provider text,
  interval_days integer,
  reason text,
  filed_on date,
  filed_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table aggregation_norm (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  norm_version integer not null,
  title text not null,
  reference text not null,
  published_on date not null,
  published_at timestamp with time zone not null
);
create table aggregation_norm_history (
  id uuid not null,
  jurisdiction text,
  norm_version integer,
  title text,
  reference text,
  published_on date,
  published_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
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
create table catalog_code_sequence (
  classification text not null,
  last integer not null
);
create table catalog_entry (
  id uuid default gen_random_uuid() not null,
  code text not null,
  title text not null,
  abstract text,
  catalog_status text not null,
  jurisdiction text not null,
  provider text not null,
  catalog_kind text not null,
  domain text,
  format text,
  update_frequency text,
  tags text[] default '{}'::text[] not null,
  share_type text,
  share_basis text,
  share_conditions text,
  share_modes text[] default '{}'::text[] not null,
  open_type text,
  open_basis text,
  open_conditions text,
  published_on date,
  import_act uuid,
  version integer default 1 not null,
  bigrams text[] generated always as (bigrams(title)) stored not null,
  record_form text,
  holder_class text,
  derived boolean default false not null,
  classification text,
  base_database text,
  theme text,
  building_departments text[] default '{}'::text[] not null,
  level text,
  share_requirements text,
  share_basis_level text,
  share_filing text,
  allowed_departments text[] default '{}'::text[] not null,
  shared_items text[] default '{}'::text[] not null,
  unmet_condition text,
  share_type_owed boolean default true not null,
  open_criteria text[] default '{}'::text[] not null,
  law_stance text,
  open_basis_level text,
  open_listed boolean default false not null,
  data_class text,
  data_grade text,
  priority_tags text[] default '{}'::text[] not null,
  priority_area text,
  priority_reason text,
  prohibitions text[] default '{}'::text[] not null,
  questions text[] default '{}'::text[] not null,
  assessment text,
  resources jsonb default '[]'::jsonb not null,
  secrecy_reviewed_on date,
  secrecy_reviewer text,
  aggregation_mode text,
  aggregation_filing text,
  aggregation_evidence text,
  aggregation_path text,
  origin text,
  connected_system text,
  last_aggregated_at timestamp with time zone,
  freshness_days integer,
  return_comment text,
  register_clerk text,
  withdrawal_reason text,
  changed_on date,
  change_ground text,
  update_late boolean default false not null,
  proposed jsonb,
  told_items jsonb default '[]'::jsonb not null,
  grading_rule uuid,
  open_listed_at timestamp with time zone,
  open_conditions_changed_at timestamp with time zone,
  emergency uuid,
  collection_notice text,
  consent_basis text
);
create table catalog_entry_history (
  id uuid not null,
  code text,
  title text,
  abstract text,
  catalog_status text,
  jurisdiction text,
  provider text,
  catalog_kind text,
  domain text,
  format text,
  update_frequency text,
  tags text[],
  share_type text,
  share_basis text,
  share_conditions text,
  share_modes text[],
  open_type text,
  open_basis text,
  open_conditions text,
  published_on date,
  import_act uuid,
  version integer,
  bigrams text[],
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  record_form text,
  holder_class text,
  derived boolean,
  classification text,
  base_database text,
  theme text,
  building_departments text[],
  level text,
  share_requirements text,
  share_basis_level text,
  share_filing text,
  allowed_departments text[],
  shared_items text[],
  unmet_condition text,
  share_type_owed boolean,
  open_criteria text[],
  law_stance text,
  open_basis_level text,
  open_listed boolean,
  data_class text,
  data_grade text,
  priority_tags text[],
  priority_area text,
  priority_reason text,
  prohibitions text[],
  questions text[],
  assessment text,
  resources jsonb,
  secrecy_reviewed_on date,
  secrecy_reviewer text,
  aggregation_mode text,
  aggregation_filing text,
  aggregation_evidence text,
  aggregation_path text,
  origin text,
  connected_system text,
  last_aggregated_at timestamp with time zone,
  freshness_days integer,
  return_comment text,
  register_clerk text,
  withdrawal_reason text,
  changed_on date,
  change_ground text,
  update_late boolean,
  proposed jsonb,
  told_items jsonb,
  grading_rule uuid,
  open_listed_at timestamp with time zone,
  open_conditions_changed_at timestamp with time zone,
  emergency uuid,
  collection_notice text,
  consent_basis text
);
create table collection_batch (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  department text not null,
  items text[] not null,
  records integer not null,
  digest text,
  collected_on date not null,
  received_at timestamp with time zone not null,
  uploader text,
  aggregation_mode text,
  norm_version integer
);
create table collection_batch_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  department text,
  items text[],
  records integer,
  digest text,
  collected_on date,
  received_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  uploader text,
  aggregation_mode text,
  norm_version integer
);
create table collection_responsibility (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  department text not null,
  item_name text not null,
  item_code text,
  entry uuid,
  function_basis text,
  lawful_exception text,
  since_version integer not null,
  until_version integer,
  since date not null,
  until date,
  released_because text,
  version integer default 1 not null
);
create table collection_responsibility_history (
  id uuid not null,
  jurisdiction text,
  department text,
  item_name text,
  item_code text,
  entry uuid,
  function_basis text,
  lawful_exception text,
  since_version integer,
  until_version integer,
  since date,
  until date,
  released_because text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table completeness_declaration (
  id uuid default gen_random_uuid() not null,
  "position" bigint generated always as identity not null,
  jurisdiction text not null,
  department text not null,
  statement text not null,
  signed_at timestamp with time zone not null,
  signed_on date not null,
  entries integer not null,
  digest text not null
);
create table completeness_declaration_history (
  id uuid not null,
  "position" bigint,
  jurisdiction text,
  department text,
  statement text,
  signed_at timestamp with time zone,
  signed_on date,
  entries integer,
  digest text,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table data_item (
  id uuid default gen_random_uuid() not null,
  entry uuid not null,
  "position" integer not null,
  name text not null,
  name_en text,
  data_type text not null,
  length integer,
  description text,
  code text,
  item_kind text,
  sensitivity text,
  security_grade integer,
  lawful_exception text,
  collectors text[] default '{}'::text[] not null,
  division_of_duties text,
  source text
);
create table data_item_history (
  id uuid not null,
  entry uuid,
  "position" integer,
  name text,
  name_en text,
  data_type text,
  length integer,
  description text,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  code text,
  item_kind text,
  sensitivity text,
  security_grade integer,
  lawful_exception text,
  collectors text[],
  division_of_duties text,
  source text
);
create table data_need (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  requester text not null,
  owner text not null,
  description text not null,
  purpose text not null,
  since_version integer not null,
  until_version integer,
  since date not null,
  until date,
  met_by uuid,
  ended_because text,
  version integer default 1 not null
);
create table data_need_history (
  id uuid not null,
  jurisdiction text,
  requester text,
  owner text,
  description text,
  purpose text,
  since_version integer,
  until_version integer,
  since date,
  until date,
  met_by uuid,
  ended_because text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table data_notice (
  id uuid default gen_random_uuid() not null,
  entry uuid not null,
  jurisdiction text not null,
  provider text not null,
  cause text not null,
  differing text[] default '{}'::text[] not null,
  raised_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer default 1 not null
);
create table data_notice_history (
  id uuid not null,
  entry uuid,
  jurisdiction text,
  provider text,
  cause text,
  differing text[],
  raised_at timestamp with time zone,
  ended_at timestamp with time zone,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table data_platform (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  platform_kind text not null,
  owner text not null,
  name text not null,
  operator text,
  parent uuid,
  hosts text[] default '{}'::text[] not null,
  exception text,
  registered_on date not null,
  retired_on date,
  retired_because text,
  version integer default 1 not null,
  existing_since date,
  merge_plan text,
  merge_by date,
  mlps_grade integer,
  mlps_certificate text,
  mlps_until date,
  budget_ref text,
  budget_year integer
);
create table data_platform_history (
  id uuid not null,
  jurisdiction text,
  platform_kind text,
  owner text,
  name text,
  operator text,
  parent uuid,
  hosts text[],
  exception text,
  registered_on date,
  retired_on date,
  retired_because text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  existing_since date,
  merge_plan text,
  merge_by date,
  mlps_grade integer,
  mlps_certificate text,
  mlps_until date,
  budget_ref text,
  budget_year integer
);
create table desensitization (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  entry uuid not null,
  item text not null,
  method text not null,
  description text not null,
  done_by text not null,
  done_on date not null,
  recorded_at timestamp with time zone not null
);
create table desensitization_history (
  id uuid not null,
  place bigint,
  entry uuid,
  item text,
  method text,
  description text,
  done_by text,
  done_on date,
  recorded_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table emergency (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  title text not null,
  declared_by text,
  declared_on date not null,
  ended_on date,
  version integer default 1 not null
);
create table emergency_entry (
  emergency uuid not null,
  entry uuid not null,
  linked_on date not null
);
create table emergency_entry_history (
  emergency uuid not null,
  entry uuid not null,
  linked_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table emergency_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  title text,
  declared_by text,
  declared_on date,
  ended_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table emergency_update (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  emergency uuid not null,
  entry uuid not null,
  description text not null,
  updated_by text not null,
  recorded_at timestamp with time zone not null
);
create table emergency_update_history (
  id uuid not null,
  place bigint,
  emergency uuid,
  entry uuid,
  description text,
  updated_by text,
  recorded_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table expert_opinion (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  entry uuid not null,
  jurisdiction text not null,
  about text not null,
  conclusion text not null,
  author text not null,
  organization text,
  given_on date not null,
  recorded_at timestamp with time zone not null
);
create table expert_opinion_history (
  id uuid not null,
  place bigint,
  entry uuid,
  jurisdiction text,
  about text,
  conclusion text,
  author text,
  organization text,
  given_on date,
  recorded_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table grading_rule (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  rule_version text not null,
  title text not null,
  data_classes text[] not null,
  data_grades text[] not null,
  since date not null,
  set_by text,
  version integer default 1 not null
);
create table grading_rule_history (
  id uuid not null,
  jurisdiction text,
  rule_version text,
  title text,
  data_classes text[],
  data_grades text[],
  since date,
  set_by text,
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
create table information_system (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  department text not null,
  name text not null,
  connection_status text default 'NOT_CONNECTED'::text not null,
  platform uuid,
  connected_on date,
  certificate text,
  assessor text,
  protection_grade integer,
  assessed_on date,
  certified_until date,
  version integer default 1 not null
);
create table information_system_history (
  id uuid not null,
  jurisdiction text,
  department text,
  name text,
  connection_status text,
  platform uuid,
  connected_on date,
  certificate text,
  assessor text,
  protection_grade integer,
  assessed_on date,
  certified_until date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table item_source (
  entry uuid not null,
  item_code text not null,
  jurisdiction text not null,
  department text not null,
  exclusive boolean not null,
  lawful_exception text
);
create table item_source_history (
  entry uuid not null,
  item_code text not null,
  jurisdiction text,
  department text,
  exclusive boolean,
  lawful_exception text,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table known_agreement (
  agreement uuid not null,
  jurisdiction text not null,
  unit text not null,
  open_type text,
  ended_on date,
  version bigint not null
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
create table known_security_regime (
  regime uuid not null,
  jurisdiction text not null,
  body text not null,
  reviews boolean not null,
  version bigint not null
);
create table list_counter (
  jurisdiction text not null,
  last integer not null
);
create table list_edition (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  list text not null,
  version integer not null,
  valid_from date not null,
  made_by text not null,
  entry uuid,
  approval text,
  approved_on date
);
create table list_edition_history (
  id uuid not null,
  jurisdiction text,
  list text,
  version integer,
  valid_from date,
  made_by text,
  entry uuid,
  approval text,
  approved_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table managed_database (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  name text not null,
  base text,
  theme text,
  manager text not null,
  managers text[] default '{}'::text[] not null,
  builder text,
  norm text,
  created_on date not null,
  version integer default 1 not null
);
create table managed_database_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  name text,
  base text,
  theme text,
  manager text,
  managers text[],
  builder text,
  norm text,
  created_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table migration (
  name text not null,
  digest text not null,
  "position" integer generated always as identity not null,
  applied_at timestamp with time zone default clock_timestamp() not null
);
create table negative_list_item (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  exclusion text not null,
  basis text not null,
  since_version integer not null,
  until_version integer,
  since date not null,
  until date,
  removed_because text,
  version integer default 1 not null
);
create table negative_list_item_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  exclusion text,
  basis text,
  since_version integer,
  until_version integer,
  since date,
  until date,
  removed_because text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table open_condition (
  id uuid default gen_random_uuid() not null,
  entry uuid not null,
  condition_version integer not null,
  conditions text not null,
  reason text not null,
  approved_by text,
  approved_on date not null
);
create table open_condition_history (
  id uuid not null,
  entry uuid,
  condition_version integer,
  conditions text,
  reason text,
  approved_by text,
  approved_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table open_listing (
  id uuid default gen_random_uuid() not null,
  entry uuid not null,
  jurisdiction text not null,
  provider text not null,
  listing_version integer not null,
  entry_version integer not null,
  open_type text not null,
  open_conditions text,
  published_at timestamp with time zone not null,
  unlisted_at timestamp with time zone,
  reason text,
  unlisted_because text
);
create table open_listing_history (
  id uuid not null,
  entry uuid,
  jurisdiction text,
  provider text,
  listing_version integer,
  entry_version integer,
  open_type text,
  open_conditions text,
  published_at timestamp with time zone,
  unlisted_at timestamp with time zone,
  reason text,
  unlisted_because text,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table open_resource (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  provider text not null,
  entry uuid,
  name text not null,
  url text not null,
  format text not null,
  processing text[] default '{}'::text[] not null,
  reported_on date not null,
  attached_on date,
  detached_on date,
  version integer default 1 not null,
  level text
);
create table open_resource_history (
  id uuid not null,
  jurisdiction text,
  provider text,
  entry uuid,
  name text,
  url text,
  format text,
  processing text[],
  reported_on date,
  attached_on date,
  detached_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  level text
);
create table opening_assessment (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  entry uuid not null,
  outcome text not null,
  conclusion text not null,
  assessed_by text not null,
  assessed_on date not null,
  recorded_at timestamp with time zone not null
);
create table opening_assessment_history (
  id uuid not null,
  place bigint,
  entry uuid,
  outcome text,
  conclusion text,
  assessed_by text,
  assessed_on date,
  recorded_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table opening_review (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  entry uuid not null,
  jurisdiction text not null,
  kind text not null,
  outcome text not null,
  conclusion text not null,
  consultation text,
  held_on date not null,
  reviewed_by text,
  reviewer_role text not null,
  recorded_at timestamp with time zone not null
);
create table opening_review_history (
  id uuid not null,
  place bigint,
  entry uuid,
  jurisdiction text,
  kind text,
  outcome text,
  conclusion text,
  consultation text,
  held_on date,
  reviewed_by text,
  reviewer_role text,
  recorded_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
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
create table quality_check (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  entry uuid not null,
  jurisdiction text not null,
  provider text not null,
  stage text not null,
  dimension text not null,
  measure text not null,
  checked integer not null,
  passed integer not null,
  result text not null,
  method text not null,
  responsible text not null,
  checked_by text,
  checked_on date not null,
  recorded_at timestamp with time zone not null
);
create table quality_check_history (
  id uuid not null,
  place bigint,
  entry uuid,
  jurisdiction text,
  provider text,
  stage text,
  dimension text,
  measure text,
  checked integer,
  passed integer,
  result text,
  method text,
  responsible text,
  checked_by text,
  checked_on date,
  recorded_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
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
create table type_review (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  entry uuid not null,
  jurisdiction text not null,
  provider text not null,
  about text not null,
  type_before text,
  type_after text not null,
  outcome text not null,
  reason text not null,
  reviewed_by text,
  reviewed_on date not null,
  recorded_at timestamp with time zone not null
);
create table type_review_history (
  id uuid not null,
  place bigint,
  entry uuid,
  jurisdiction text,
  provider text,
  about text,
  type_before text,
  type_after text,
  outcome text,
  reason text,
  reviewed_by text,
  reviewed_on date,
  recorded_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table type_review_interval (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  jurisdiction text not null,
  every text not null,
  set_at timestamp with time zone not null
);
create table type_review_interval_history (
  id uuid not null,
  place bigint,
  jurisdiction text,
  every text,
  set_at timestamp with time zone,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
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

alter table aggregated_dataset add constraint aggregated_dataset_check CHECK ((detached_at >= attached_at));
alter table aggregated_dataset add constraint aggregated_dataset_columns_check CHECK ((jsonb_typeof(columns) = 'array'::text));
alter table aggregated_dataset add constraint aggregated_dataset_detached CHECK (((detached_at IS NULL) = (detached_because IS NULL)));
alter table aggregated_dataset add constraint aggregated_dataset_detached_because_check CHECK ((btrim(detached_because) <> ''::text));
alter table aggregated_dataset add constraint aggregated_dataset_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table aggregated_dataset add constraint aggregated_dataset_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table aggregated_dataset add constraint aggregated_dataset_name_check CHECK ((btrim(name) <> ''::text));
alter table aggregated_dataset add constraint aggregated_dataset_pkey PRIMARY KEY (id);
alter table aggregated_dataset add constraint aggregated_dataset_platform CHECK ((num_nulls(platform_records, platform_digest, platform_reported_at) = ANY (ARRAY[0, 3])));
alter table aggregated_dataset add constraint aggregated_dataset_platform_digest_check CHECK ((platform_digest ~ '^[0-9a-f]{64}$'::text));
alter table aggregated_dataset add constraint aggregated_dataset_platform_records_check CHECK ((platform_records >= 0));
alter table aggregated_dataset add constraint aggregated_dataset_provider_check CHECK (is_credit_code(provider));
alter table aggregated_dataset add constraint aggregated_dataset_source CHECK ((num_nulls(source_records, source_digest, source_reported_at) = ANY (ARRAY[0, 3])));
alter table aggregated_dataset add constraint aggregated_dataset_source_digest_check CHECK ((source_digest ~ '^[0-9a-f]{64}$'::text));
alter table aggregated_dataset add constraint aggregated_dataset_source_records_check CHECK ((source_records >= 0));
alter table aggregated_dataset_history add constraint aggregated_dataset_history_check CHECK ((recorded_from < recorded_until));
alter table aggregated_dataset_history add constraint aggregated_dataset_history_pkey PRIMARY KEY (id, recorded_from);
alter table aggregation_filing add constraint aggregation_filing_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table aggregation_filing add constraint aggregation_filing_interval_days_check CHECK (((interval_days >= 1) AND (interval_days <= 366)));
alter table aggregation_filing add constraint aggregation_filing_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table aggregation_filing add constraint aggregation_filing_pkey PRIMARY KEY (id);
alter table aggregation_filing add constraint aggregation_filing_provider_check CHECK (is_credit_code(provider));
alter table aggregation_filing add constraint aggregation_filing_reason_check CHECK ((btrim(reason) <> ''::text));
alter table aggregation_filing_history add constraint aggregation_filing_history_check CHECK ((recorded_from < recorded_until));
alter table aggregation_filing_history add constraint aggregation_filing_history_pkey PRIMARY KEY (id, recorded_from);
alter table aggregation_norm add constraint aggregation_norm_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table aggregation_norm add constraint aggregation_norm_norm_version_check CHECK ((norm_version > 0));
alter table aggregation_norm add constraint aggregation_norm_number UNIQUE (jurisdiction, norm_version);
alter table aggregation_norm add constraint aggregation_norm_pkey PRIMARY KEY (id);
alter table aggregation_norm add constraint aggregation_norm_reference_check CHECK ((btrim(reference) <> ''::text));
alter table aggregation_norm add constraint aggregation_norm_title_check CHECK ((btrim(title) <> ''::text));
alter table aggregation_norm_history add constraint aggregation_norm_history_check CHECK ((recorded_from < recorded_until));
alter table aggregation_norm_history add constraint aggregation_norm_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table catalog_code_sequence add constraint catalog_code_sequence_classification_check CHECK ((classification ~ '^[123][0-9]{5,}$'::text));
alter table catalog_code_sequence add constraint catalog_code_sequence_last_check CHECK ((last > 0));
alter table catalog_code_sequence add constraint catalog_code_sequence_pkey PRIMARY KEY (classification);
alter table catalog_entry add constraint catalog_entry_aggregation_mode_check CHECK ((aggregation_mode = ANY (ARRAY['REALTIME'::text, 'RETURN_FLOW'::text, 'MANUAL_UPLOAD'::text, 'PERIODIC_WITH_FILING'::text, 'NONE_WITH_EVIDENCE'::text])));
alter table catalog_entry add constraint catalog_entry_assessment CHECK ((assessment = ANY (ARRAY['QUALIFIED'::text, 'NOT_QUALIFIED'::text])));
alter table catalog_entry add constraint catalog_entry_base_database_check CHECK ((base_database = ANY (ARRAY['POPULATION'::text, 'LEGAL_ENTITY'::text, 'GEOGRAPHY'::text, 'E_CERTIFICATE'::text, 'CREDIT'::text, 'TRUSTED_MATERIALS'::text])));
alter table catalog_entry add constraint catalog_entry_catalog_kind_check CHECK ((catalog_kind = ANY (ARRAY['BASE'::text, 'THEME'::text, 'DEPARTMENT'::text])));
alter table catalog_entry add constraint catalog_entry_catalog_status_check CHECK ((catalog_status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'PUBLISHED'::text, 'UPDATE_REQUESTED'::text, 'WITHDRAWN'::text])));
alter table catalog_entry add constraint catalog_entry_classification_check CHECK ((classification ~ '^[123][0-9]{5,}$'::text));
alter table catalog_entry add constraint catalog_entry_code UNIQUE (code);
alter table catalog_entry add constraint catalog_entry_collection_notice_check CHECK ((btrim(collection_notice) <> ''::text));
alter table catalog_entry add constraint catalog_entry_consent_basis_check CHECK ((btrim(consent_basis) <> ''::text));
alter table catalog_entry add constraint catalog_entry_emergency FOREIGN KEY (emergency) REFERENCES emergency(id);
alter table catalog_entry add constraint catalog_entry_freshness_days_check CHECK ((freshness_days > 0));
alter table catalog_entry add constraint catalog_entry_grading_rule_fkey FOREIGN KEY (grading_rule) REFERENCES grading_rule(id);
alter table catalog_entry add constraint catalog_entry_holder_class_check CHECK ((holder_class = ANY (ARRAY['GOVERNMENT'::text, 'PUBLIC_INSTITUTION'::text, 'PUBLIC_ENTERPRISE'::text])));
alter table catalog_entry add constraint catalog_entry_import_act_fkey FOREIGN KEY (import_act) REFERENCES import_act(id);
alter table catalog_entry add constraint catalog_entry_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table catalog_entry add constraint catalog_entry_law_stance CHECK ((law_stance = ANY (ARRAY['REQUIRED'::text, 'PERMITTED'::text, 'SILENT'::text, 'PROHIBITED'::text])));
alter table catalog_entry add constraint catalog_entry_level_check CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'TOWN'::text, 'VILLAGE'::text])));
alter table catalog_entry add constraint catalog_entry_listed_open CHECK (((NOT open_listed) OR (COALESCE(open_type, 'NOT_OPEN'::text) <> 'NOT_OPEN'::text)));
alter table catalog_entry add constraint catalog_entry_named CHECK (((btrim(code) <> ''::text) AND (btrim(title) <> ''::text)));
alter table catalog_entry add constraint catalog_entry_open_criteria_check CHECK ((open_criteria <@ ARRAY['SECURITY_AND_PROCESSING'::text, 'TIMELINESS'::text, 'CONTINUOUS_RETRIEVAL'::text]));
alter table catalog_entry add constraint catalog_entry_open_type_check CHECK ((open_type = ANY (ARRAY['UNCONDITIONAL'::text, 'CONDITIONAL'::text, 'NOT_OPEN'::text])));
alter table catalog_entry add constraint catalog_entry_opening_prohibited CHECK (((open_type IS NULL) OR (open_type = 'NOT_OPEN'::text) OR ((law_stance IS DISTINCT FROM 'PROHIBITED'::text) AND (prohibitions = '{}'::text[]))));
alter table catalog_entry add constraint catalog_entry_origin CHECK ((origin = ANY (ARRAY['OWN_SYSTEM'::text, 'UPPER_SYSTEM'::text, 'NO_SYSTEM'::text])));
alter table catalog_entry add constraint catalog_entry_pkey PRIMARY KEY (id);
alter table catalog_entry add constraint catalog_entry_priority_area CHECK ((priority_area = ANY (ARRAY['SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD'::text, 'RESOURCES_ENVIRONMENT_TRAFFIC_WEATHER'::text, 'LICENCES_AND_ENTERPRISE_CREDIT'::text, 'OTHER'::text])));
alter table catalog_entry add constraint catalog_entry_priority_tags CHECK ((priority_tags <@ ARRAY['LIVELIHOOD'::text, 'URGENT_SOCIAL_NEED'::text, 'INDUSTRY_POTENTIAL'::text, 'STRATEGIC_INDUSTRY'::text]));
alter table catalog_entry add constraint catalog_entry_prohibitions CHECK ((prohibitions <@ ARRAY['NATIONAL_SECURITY'::text, 'PUBLIC_SECURITY'::text, 'ECONOMIC_SECURITY'::text, 'SOCIAL_STABILITY'::text, 'COMMERCIAL_SECRET'::text, 'PERSONAL_PRIVACY'::text, 'OTHER_LAW'::text]));
alter table catalog_entry add constraint catalog_entry_proposal CHECK (((proposed IS NULL) OR (catalog_status = 'UPDATE_REQUESTED'::text)));
alter table catalog_entry add constraint catalog_entry_provider_check CHECK (is_credit_code(provider));
alter table catalog_entry add constraint catalog_entry_published CHECK (((catalog_status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text])) OR (published_on IS NOT NULL)));
alter table catalog_entry add constraint catalog_entry_questions_check CHECK ((questions <@ ARRAY['LEGAL'::text, 'PROFESSIONAL'::text, 'PUBLIC_CONCERN'::text]));
alter table catalog_entry add constraint catalog_entry_record_form_check CHECK ((record_form = ANY (ARRAY['TEXT'::text, 'NUMBER'::text, 'CHART'::text, 'IMAGE'::text, 'AUDIO'::text, 'VIDEO'::text, 'E_CERTIFICATE'::text, 'E_ARCHIVE'::text, 'OTHER'::text])));
alter table catalog_entry add constraint catalog_entry_resources_check CHECK ((jsonb_typeof(resources) = 'array'::text));
alter table catalog_entry add constraint catalog_entry_secrecy_review CHECK (((secrecy_reviewed_on IS NULL) = (secrecy_reviewer IS NULL)));
alter table catalog_entry add constraint catalog_entry_secrecy_reviewer_check CHECK ((btrim(secrecy_reviewer) <> ''::text));
alter table catalog_entry add constraint catalog_entry_share_modes_check CHECK ((share_modes <@ ARRAY['PLATFORM_ACQUISITION'::text, 'INTERFACE'::text, 'BULK'::text, 'CROSS_VERIFICATION'::text, 'VERIFICATION'::text]));
alter table catalog_entry add constraint catalog_entry_share_type_check CHECK ((share_type = ANY (ARRAY['UNCONDITIONAL'::text, 'CONDITIONAL'::text, 'NOT_SHARED'::text, 'TEMPORARILY_NOT_SHARED'::text])));
alter table catalog_entry add constraint catalog_entry_share_type_justified CHECK (((catalog_status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text])) OR (share_type = 'UNCONDITIONAL'::text) OR (btrim((COALESCE(share_basis, ''::text) || COALESCE(share_conditions, ''::text))) <> ''::text)));
alter table catalog_entry add constraint catalog_entry_share_type_stated CHECK (((catalog_status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text])) OR (share_type IS NOT NULL) OR (NOT share_type_owed)));
alter table catalog_entry add constraint catalog_entry_told_items_check CHECK ((jsonb_typeof(told_items) = 'array'::text));
alter table catalog_entry add constraint catalog_entry_update_frequency_check CHECK ((update_frequency = ANY (ARRAY['REAL_TIME'::text, 'DAILY'::text, 'WEEKLY'::text, 'MONTHLY'::text, 'QUARTERLY'::text, 'HALF_YEARLY'::text, 'YEARLY'::text, 'IRREGULAR'::text])));
alter table catalog_entry add constraint catalog_entry_withdrawal CHECK (((withdrawal_reason IS NULL) OR (catalog_status = 'WITHDRAWN'::text)));
alter table catalog_entry_history add constraint catalog_entry_history_check CHECK ((recorded_from < recorded_until));
alter table catalog_entry_history add constraint catalog_entry_history_pkey PRIMARY KEY (id, recorded_from);
alter table collection_batch add constraint collection_batch_aggregation_mode_check CHECK ((aggregation_mode = ANY (ARRAY['REALTIME'::text, 'RETURN_FLOW'::text, 'MANUAL_UPLOAD'::text, 'PERIODIC_WITH_FILING'::text, 'NONE_WITH_EVIDENCE'::text])));
alter table collection_batch add constraint collection_batch_department_check CHECK (is_credit_code(department));
alter table collection_batch add constraint collection_batch_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text));
alter table collection_batch add constraint collection_batch_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table collection_batch add constraint collection_batch_items_check CHECK ((items <> '{}'::text[]));
alter table collection_batch add constraint collection_batch_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table collection_batch add constraint collection_batch_norm_version_check CHECK ((norm_version > 0));
alter table collection_batch add constraint collection_batch_pkey PRIMARY KEY (id);
alter table collection_batch add constraint collection_batch_records_check CHECK ((records > 0));
alter table collection_batch add constraint collection_batch_uploader_check CHECK ((btrim(uploader) <> ''::text));
alter table collection_batch_history add constraint collection_batch_history_check CHECK ((recorded_from < recorded_until));
alter table collection_batch_history add constraint collection_batch_history_pkey PRIMARY KEY (id, recorded_from);
alter table collection_responsibility add constraint collection_responsibility_check CHECK ((until_version > since_version));
alter table collection_responsibility add constraint collection_responsibility_check1 CHECK ((until >= since));
alter table collection_responsibility add constraint collection_responsibility_department_check CHECK (is_credit_code(department));
alter table collection_responsibility add constraint collection_responsibility_end CHECK (((until_version IS NULL) = (until IS NULL)));
alter table collection_responsibility add constraint collection_responsibility_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table collection_responsibility add constraint collection_responsibility_function_basis_check CHECK ((btrim(function_basis) <> ''::text));
alter table collection_responsibility add constraint collection_responsibility_ground CHECK (((entry IS NULL) = (function_basis IS NOT NULL)));
alter table collection_responsibility add constraint collection_responsibility_item_code_check CHECK ((btrim(item_code) <> ''::text));
alter table collection_responsibility add constraint collection_responsibility_item_name_check CHECK ((btrim(item_name) <> ''::text));
alter table collection_responsibility add constraint collection_responsibility_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table collection_responsibility add constraint collection_responsibility_lawful_exception_check CHECK ((btrim(lawful_exception) <> ''::text));
alter table collection_responsibility add constraint collection_responsibility_pkey PRIMARY KEY (id);
alter table collection_responsibility add constraint collection_responsibility_released_because_check CHECK ((btrim(released_because) <> ''::text));
alter table collection_responsibility add constraint collection_responsibility_since_version_check CHECK ((since_version > 0));
alter table collection_responsibility_history add constraint collection_responsibility_history_check CHECK ((recorded_from < recorded_until));
alter table collection_responsibility_history add constraint collection_responsibility_history_pkey PRIMARY KEY (id, recorded_from);
alter table completeness_declaration add constraint completeness_declaration_department_check CHECK (is_credit_code(department));
alter table completeness_declaration add constraint completeness_declaration_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text));
alter table completeness_declaration add constraint completeness_declaration_entries_check CHECK ((entries >= 0));
alter table completeness_declaration add constraint completeness_declaration_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table completeness_declaration add constraint completeness_declaration_pkey PRIMARY KEY (id);
alter table completeness_declaration add constraint completeness_declaration_statement_check CHECK ((btrim(statement) <> ''::text));
alter table completeness_declaration_history add constraint completeness_declaration_history_check CHECK ((recorded_from < recorded_until));
alter table completeness_declaration_history add constraint completeness_declaration_history_pkey PRIMARY KEY (id, recorded_from);
alter table data_item add constraint data_item_code_check CHECK ((btrim(code) <> ''::text));
alter table data_item add constraint data_item_data_type_check CHECK ((data_type = ANY (ARRAY['STRING'::text, 'NUMBER'::text, 'MONEY'::text, 'DATE'::text, 'DATETIME'::text, 'BOOLEAN'::text, 'TEXT'::text, 'BINARY'::text])));
alter table data_item add constraint data_item_described CHECK (((btrim(name) <> ''::text) AND (length > 0)));
alter table data_item add constraint data_item_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table data_item add constraint data_item_item_kind_check CHECK ((item_kind = ANY (ARRAY['BASIC'::text, 'BUSINESS'::text])));
alter table data_item add constraint data_item_lawful_exception_check CHECK ((btrim(lawful_exception) <> ''::text));
alter table data_item add constraint data_item_name UNIQUE (entry, name);
alter table data_item add constraint data_item_not_secret CHECK ((sensitivity = ANY (ARRAY['NONE'::text, 'PERSONAL_INFO'::text, 'PERSONAL_PRIVACY'::text, 'COMMERCIAL_SECRET'::text])));
alter table data_item add constraint data_item_pkey PRIMARY KEY (id);
alter table data_item add constraint data_item_position UNIQUE (entry, "position") DEFERRABLE;
alter table data_item add constraint data_item_position_check CHECK (("position" > 0));
alter table data_item add constraint data_item_security_grade_check CHECK (((security_grade >= 1) AND (security_grade <= 5)));
alter table data_item add constraint data_item_source CHECK (((source = ANY (collectors)) OR (collectors = '{}'::text[])));
alter table data_item add constraint data_item_source_check CHECK (is_credit_code(source));
alter table data_item_history add constraint data_item_history_check CHECK ((recorded_from < recorded_until));
alter table data_item_history add constraint data_item_history_pkey PRIMARY KEY (id, recorded_from);
alter table data_need add constraint data_need_check CHECK ((until_version > since_version));
alter table data_need add constraint data_need_check1 CHECK ((until >= since));
alter table data_need add constraint data_need_description_check CHECK ((btrim(description) <> ''::text));
alter table data_need add constraint data_need_end CHECK ((((until_version IS NULL) = (until IS NULL)) AND ((until IS NULL) OR (met_by IS NOT NULL) OR (ended_because IS NOT NULL))));
alter table data_need add constraint data_need_ended_because_check CHECK ((btrim(ended_because) <> ''::text));
alter table data_need add constraint data_need_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table data_need add constraint data_need_met_by_fkey FOREIGN KEY (met_by) REFERENCES catalog_entry(id);
alter table data_need add constraint data_need_owner_check CHECK (is_credit_code(owner));
alter table data_need add constraint data_need_parties CHECK ((requester <> owner));
alter table data_need add constraint data_need_pkey PRIMARY KEY (id);
alter table data_need add constraint data_need_purpose_check CHECK ((btrim(purpose) <> ''::text));
alter table data_need add constraint data_need_requester_check CHECK (is_credit_code(requester));
alter table data_need add constraint data_need_since_version_check CHECK ((since_version > 0));
alter table data_need_history add constraint data_need_history_check CHECK ((recorded_from < recorded_until));
alter table data_need_history add constraint data_need_history_pkey PRIMARY KEY (id, recorded_from);
alter table data_notice add constraint data_notice_cause_check CHECK ((cause = ANY (ARRAY['SCHEMA_CHANGED'::text, 'SHARE_TYPE_REVIEWED'::text, 'OPEN_TYPE_REVIEWED'::text, 'DATA_DIFFERS'::text])));
alter table data_notice add constraint data_notice_check CHECK ((ended_at >= raised_at));
alter table data_notice add constraint data_notice_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table data_notice add constraint data_notice_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table data_notice add constraint data_notice_pkey PRIMARY KEY (id);
alter table data_notice add constraint data_notice_provider_check CHECK (is_credit_code(provider));
alter table data_notice_history add constraint data_notice_history_check CHECK ((recorded_from < recorded_until));
alter table data_notice_history add constraint data_notice_history_pkey PRIMARY KEY (id, recorded_from);
alter table data_platform add constraint data_platform_budget_ref_check CHECK ((btrim(budget_ref) <> ''::text));
alter table data_platform add constraint data_platform_budget_year_check CHECK (((budget_year >= 2000) AND (budget_year <= 2100)));
alter table data_platform add constraint data_platform_budgeted CHECK (((budget_ref IS NULL) = (budget_year IS NULL)));
alter table data_platform add constraint data_platform_check CHECK ((parent <> id));
alter table data_platform add constraint data_platform_check1 CHECK ((retired_on >= registered_on));
alter table data_platform add constraint data_platform_exception_check CHECK ((btrim(exception) <> ''::text));
alter table data_platform add constraint data_platform_existing CHECK ((existing_since < registered_on));
alter table data_platform add constraint data_platform_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table data_platform add constraint data_platform_merge_plan_check CHECK ((btrim(merge_plan) <> ''::text));
alter table data_platform add constraint data_platform_merged CHECK (((merge_plan IS NULL) = (merge_by IS NULL)));
alter table data_platform add constraint data_platform_mlps_certificate_check CHECK ((btrim(mlps_certificate) <> ''::text));
alter table data_platform add constraint data_platform_mlps_grade_check CHECK (((mlps_grade >= 1) AND (mlps_grade <= 5)));
alter table data_platform add constraint data_platform_name_check CHECK ((btrim(name) <> ''::text));
alter table data_platform add constraint data_platform_of_a_parent CHECK (((platform_kind <> 'SUB_PLATFORM'::text) OR (parent IS NOT NULL)));
alter table data_platform add constraint data_platform_operator_check CHECK (is_credit_code(operator));
alter table data_platform add constraint data_platform_owner_check CHECK ((owner = ANY (ARRAY['LOCAL'::text, 'PROVINCE'::text, 'AUTONOMOUS_REGION'::text])));
alter table data_platform add constraint data_platform_parent_fkey FOREIGN KEY (parent) REFERENCES data_platform(id);
alter table data_platform add constraint data_platform_pkey PRIMARY KEY (id);
alter table data_platform add constraint data_platform_platform_kind_check CHECK ((platform_kind = ANY (ARRAY['SHARING'::text, 'SUB_PLATFORM'::text, 'OPENING'::text])));
alter table data_platform add constraint data_platform_protected CHECK ((num_nulls(mlps_grade, mlps_certificate, mlps_until) = ANY (ARRAY[0, 3])));
alter table data_platform add constraint data_platform_retired CHECK (((retired_on IS NULL) = (retired_because IS NULL)));
alter table data_platform add constraint data_platform_retired_because_check CHECK ((btrim(retired_because) <> ''::text));
alter table data_platform_history add constraint data_platform_history_check CHECK ((recorded_from < recorded_until));
alter table data_platform_history add constraint data_platform_history_pkey PRIMARY KEY (id, recorded_from);
alter table desensitization add constraint desensitization_description_check CHECK ((btrim(description) <> ''::text));
alter table desensitization add constraint desensitization_done_by_check CHECK (is_credit_code(done_by));
alter table desensitization add constraint desensitization_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table desensitization add constraint desensitization_item_check CHECK ((btrim(item) <> ''::text));
alter table desensitization add constraint desensitization_method_check CHECK ((method = ANY (ARRAY['REMOVAL'::text, 'MASKING'::text, 'GENERALIZATION'::text, 'AGGREGATION'::text, 'PSEUDONYMIZATION'::text, 'NOISE'::text])));
alter table desensitization add constraint desensitization_pkey PRIMARY KEY (id);
alter table desensitization_history add constraint desensitization_history_check CHECK ((recorded_from < recorded_until));
alter table desensitization_history add constraint desensitization_history_pkey PRIMARY KEY (id, recorded_from);
alter table emergency add constraint emergency_check CHECK ((ended_on >= declared_on));
alter table emergency add constraint emergency_declared_by_check CHECK (is_credit_code(declared_by));
alter table emergency add constraint emergency_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table emergency add constraint emergency_kind_check CHECK ((kind = ANY (ARRAY['NATURAL_DISASTER'::text, 'ACCIDENT'::text, 'PUBLIC_HEALTH'::text, 'SOCIAL_SECURITY'::text])));
alter table emergency add constraint emergency_pkey PRIMARY KEY (id);
alter table emergency add constraint emergency_title_check CHECK ((btrim(title) <> ''::text));
alter table emergency_entry add constraint emergency_entry_emergency_fkey FOREIGN KEY (emergency) REFERENCES emergency(id);
alter table emergency_entry add constraint emergency_entry_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table emergency_entry add constraint emergency_entry_pkey PRIMARY KEY (emergency, entry);
alter table emergency_entry_history add constraint emergency_entry_history_check CHECK ((recorded_from < recorded_until));
alter table emergency_entry_history add constraint emergency_entry_history_pkey PRIMARY KEY (emergency, entry, recorded_from);
alter table emergency_history add constraint emergency_history_check CHECK ((recorded_from < recorded_until));
alter table emergency_history add constraint emergency_history_pkey PRIMARY KEY (id, recorded_from);
alter table emergency_update add constraint emergency_update_description_check CHECK ((btrim(description) <> ''::text));
alter table emergency_update add constraint emergency_update_emergency_entry_fkey FOREIGN KEY (emergency, entry) REFERENCES emergency_entry(emergency, entry);
alter table emergency_update add constraint emergency_update_pkey PRIMARY KEY (id);
alter table emergency_update add constraint emergency_update_updated_by_check CHECK (is_credit_code(updated_by));
alter table emergency_update_history add constraint emergency_update_history_check CHECK ((recorded_from < recorded_until));
alter table emergency_update_history add constraint emergency_update_history_pkey PRIMARY KEY (id, recorded_from);
alter table expert_opinion add constraint expert_opinion_about_check CHECK ((about = ANY (ARRAY['DIFFICULT_QUESTION'::text, 'USE_RISK'::text, 'OTHER'::text])));
alter table expert_opinion add constraint expert_opinion_author_check CHECK ((btrim(author) <> ''::text));
alter table expert_opinion add constraint expert_opinion_conclusion_check CHECK ((btrim(conclusion) <> ''::text));
alter table expert_opinion add constraint expert_opinion_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table expert_opinion add constraint expert_opinion_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table expert_opinion add constraint expert_opinion_organization_check CHECK (is_credit_code(organization));
alter table expert_opinion add constraint expert_opinion_pkey PRIMARY KEY (id);
alter table expert_opinion_history add constraint expert_opinion_history_check CHECK ((recorded_from < recorded_until));
alter table expert_opinion_history add constraint expert_opinion_history_pkey PRIMARY KEY (id, recorded_from);
alter table grading_rule add constraint grading_rule_grades CHECK (((cardinality(data_classes) > 0) AND (cardinality(data_grades) > 0)));
alter table grading_rule add constraint grading_rule_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table grading_rule add constraint grading_rule_named CHECK (((btrim(rule_version) <> ''::text) AND (btrim(title) <> ''::text)));
alter table grading_rule add constraint grading_rule_pkey PRIMARY KEY (id);
alter table grading_rule add constraint grading_rule_set_by_check CHECK (is_credit_code(set_by));
alter table grading_rule add constraint grading_rule_version UNIQUE (jurisdiction, rule_version);
alter table grading_rule_history add constraint grading_rule_history_check CHECK ((recorded_from < recorded_until));
alter table grading_rule_history add constraint grading_rule_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table information_system add constraint information_system_assessor_check CHECK ((btrim(assessor) <> ''::text));
alter table information_system add constraint information_system_certificate_check CHECK ((btrim(certificate) <> ''::text));
alter table information_system add constraint information_system_certified CHECK ((num_nulls(certificate, assessor, protection_grade, assessed_on, certified_until) = ANY (ARRAY[0, 5])));
alter table information_system add constraint information_system_check CHECK ((certified_until > assessed_on));
alter table information_system add constraint information_system_connected CHECK (((connection_status = 'CONNECTED'::text) = ((platform IS NOT NULL) AND (connected_on IS NOT NULL))));
alter table information_system add constraint information_system_connection_status_check CHECK ((connection_status = ANY (ARRAY['NOT_CONNECTED'::text, 'CONNECTED'::text])));
alter table information_system add constraint information_system_department_check CHECK (is_credit_code(department));
alter table information_system add constraint information_system_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table information_system add constraint information_system_name UNIQUE (jurisdiction, department, name);
alter table information_system add constraint information_system_name_check CHECK ((btrim(name) <> ''::text));
alter table information_system add constraint information_system_pkey PRIMARY KEY (id);
alter table information_system add constraint information_system_platform_fkey FOREIGN KEY (platform) REFERENCES data_platform(id);
alter table information_system add constraint information_system_protection_grade_check CHECK (((protection_grade >= 1) AND (protection_grade <= 5)));
alter table information_system_history add constraint information_system_history_check CHECK ((recorded_from < recorded_until));
alter table information_system_history add constraint information_system_history_pkey PRIMARY KEY (id, recorded_from);
alter table item_source add constraint item_source_department_check CHECK (is_credit_code(department));
alter table item_source add constraint item_source_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table item_source add constraint item_source_item_code_check CHECK ((btrim(item_code) <> ''::text));
alter table item_source add constraint item_source_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table item_source add constraint item_source_lawful_exception_check CHECK ((btrim(lawful_exception) <> ''::text));
alter table item_source add constraint item_source_one EXCLUDE USING gist (jurisdiction WITH =, item_code WITH =, department WITH <>) WHERE ((exclusive AND (lawful_exception IS NULL)));
alter table item_source add constraint item_source_pkey PRIMARY KEY (entry, item_code);
alter table item_source_history add constraint item_source_history_check CHECK ((recorded_from < recorded_until));
alter table item_source_history add constraint item_source_history_pkey PRIMARY KEY (entry, item_code, recorded_from);
alter table known_agreement add constraint known_agreement_pkey PRIMARY KEY (agreement);
alter table known_calendar_year add constraint known_calendar_year_days_check CHECK ((jsonb_typeof(days) = 'array'::text));
alter table known_calendar_year add constraint known_calendar_year_pkey PRIMARY KEY (year);
alter table known_calendar_year add constraint known_calendar_year_year_check CHECK (((year >= 1949) AND (year <= 9998)));
alter table known_calendar_year_history add constraint known_calendar_year_history_check CHECK ((recorded_from < recorded_until));
alter table known_calendar_year_history add constraint known_calendar_year_history_pkey PRIMARY KEY (year, recorded_from);
alter table known_security_regime add constraint known_security_regime_pkey PRIMARY KEY (regime);
alter table list_counter add constraint list_counter_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table list_counter add constraint list_counter_last_check CHECK ((last > 0));
alter table list_counter add constraint list_counter_pkey PRIMARY KEY (jurisdiction);
alter table list_edition add constraint list_edition_approval CHECK ((((approval IS NULL) = (approved_on IS NULL)) AND (approved_on <= valid_from)));
alter table list_edition add constraint list_edition_approval_check CHECK ((btrim(approval) <> ''::text));
alter table list_edition add constraint list_edition_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table list_edition add constraint list_edition_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table list_edition add constraint list_edition_list_check CHECK ((list = ANY (ARRAY['CATALOGUE'::text, 'RESPONSIBILITY'::text, 'DEMAND'::text, 'NEGATIVE'::text])));
alter table list_edition add constraint list_edition_made_by_check CHECK ((made_by <> ''::text));
alter table list_edition add constraint list_edition_number UNIQUE (jurisdiction, list, version);
alter table list_edition add constraint list_edition_pkey PRIMARY KEY (id);
alter table list_edition add constraint list_edition_version_check CHECK ((version > 0));
alter table list_edition_history add constraint list_edition_history_check CHECK ((recorded_from < recorded_until));
alter table list_edition_history add constraint list_edition_history_pkey PRIMARY KEY (id, recorded_from);
alter table managed_database add constraint managed_database_base UNIQUE (jurisdiction, base);
alter table managed_database add constraint managed_database_base_check CHECK ((base = ANY (ARRAY['POPULATION'::text, 'LEGAL_ENTITY'::text, 'GEOGRAPHY'::text, 'E_CERTIFICATE'::text, 'CREDIT'::text, 'TRUSTED_MATERIALS'::text])));
alter table managed_database add constraint managed_database_builder_check CHECK (is_credit_code(builder));
alter table managed_database add constraint managed_database_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table managed_database add constraint managed_database_kind_check CHECK ((kind = ANY (ARRAY['BASE'::text, 'THEME'::text, 'SPECIAL_TOPIC'::text])));
alter table managed_database add constraint managed_database_manager_check CHECK (is_credit_code(manager));
alter table managed_database add constraint managed_database_name UNIQUE (jurisdiction, name);
alter table managed_database add constraint managed_database_name_check CHECK ((btrim(name) <> ''::text));
alter table managed_database add constraint managed_database_norm_check CHECK ((btrim(norm) <> ''::text));
alter table managed_database add constraint managed_database_of_a_base CHECK ((((kind = 'BASE'::text) = (base IS NOT NULL)) AND ((kind = 'THEME'::text) OR (theme IS NULL))));
alter table managed_database add constraint managed_database_pkey PRIMARY KEY (id);
alter table managed_database add constraint managed_database_theme UNIQUE (jurisdiction, theme);
alter table managed_database add constraint managed_database_theme_check CHECK ((btrim(theme) <> ''::text));
alter table managed_database_history add constraint managed_database_history_check CHECK ((recorded_from < recorded_until));
alter table managed_database_history add constraint managed_database_history_pkey PRIMARY KEY (id, recorded_from);
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table negative_list_item add constraint negative_list_item_basis_check CHECK ((btrim(basis) <> ''::text));
alter table negative_list_item add constraint negative_list_item_check CHECK ((until_version > since_version));
alter table negative_list_item add constraint negative_list_item_check1 CHECK ((until >= since));
alter table negative_list_item add constraint negative_list_item_end CHECK ((((until_version IS NULL) = (until IS NULL)) AND ((until IS NULL) = (removed_because IS NULL))));
alter table negative_list_item add constraint negative_list_item_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table negative_list_item add constraint negative_list_item_exclusion_check CHECK ((exclusion = ANY (ARRAY['SHARING'::text, 'OPENING'::text, 'BOTH'::text])));
alter table negative_list_item add constraint negative_list_item_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table negative_list_item add constraint negative_list_item_pkey PRIMARY KEY (id);
alter table negative_list_item add constraint negative_list_item_removed_because_check CHECK ((btrim(removed_because) <> ''::text));
alter table negative_list_item add constraint negative_list_item_since_version_check CHECK ((since_version > 0));
alter table negative_list_item_history add constraint negative_list_item_history_check CHECK ((recorded_from < recorded_until));
alter table negative_list_item_history add constraint negative_list_item_history_pkey PRIMARY KEY (id, recorded_from);
alter table open_condition add constraint open_condition_approved_by_check CHECK (is_credit_code(approved_by));
alter table open_condition add constraint open_condition_condition_version_check CHECK ((condition_version > 0));
alter table open_condition add constraint open_condition_conditions_check CHECK ((btrim(conditions) <> ''::text));
alter table open_condition add constraint open_condition_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table open_condition add constraint open_condition_pkey PRIMARY KEY (id);
alter table open_condition add constraint open_condition_reason_check CHECK ((btrim(reason) <> ''::text));
alter table open_condition add constraint open_condition_version UNIQUE (entry, condition_version);
alter table open_condition_history add constraint open_condition_history_check CHECK ((recorded_from < recorded_until));
alter table open_condition_history add constraint open_condition_history_pkey PRIMARY KEY (id, recorded_from);
alter table open_listing add constraint open_listing_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table open_listing add constraint open_listing_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table open_listing add constraint open_listing_listing_version_check CHECK ((listing_version > 0));
alter table open_listing add constraint open_listing_open_type_check CHECK ((open_type = ANY (ARRAY['UNCONDITIONAL'::text, 'CONDITIONAL'::text])));
alter table open_listing add constraint open_listing_period CHECK ((unlisted_at >= published_at));
alter table open_listing add constraint open_listing_pkey PRIMARY KEY (id);
alter table open_listing add constraint open_listing_provider_check CHECK (is_credit_code(provider));
alter table open_listing add constraint open_listing_reason_check CHECK ((btrim(reason) <> ''::text));
alter table open_listing add constraint open_listing_unlisted_because_check CHECK ((btrim(unlisted_because) <> ''::text));
alter table open_listing add constraint open_listing_version UNIQUE (entry, listing_version);
alter table open_listing_history add constraint open_listing_history_check CHECK ((recorded_from < recorded_until));
alter table open_listing_history add constraint open_listing_history_pkey PRIMARY KEY (id, recorded_from);
alter table open_resource add constraint open_resource_address CHECK ((url ~ '^https?://[^\s]+$'::text));
alter table open_resource add constraint open_resource_attached CHECK (((entry IS NULL) = (attached_on IS NULL)));
alter table open_resource add constraint open_resource_detached CHECK (((detached_on IS NULL) OR (detached_on >= attached_on)));
alter table open_resource add constraint open_resource_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table open_resource add constraint open_resource_format_check CHECK ((format = ANY (ARRAY['CSV'::text, 'JSON'::text, 'XML'::text, 'XLSX'::text, 'GEOJSON'::text, 'SHAPEFILE'::text, 'RDF'::text, 'PARQUET'::text, 'INTERFACE'::text, 'PDF_TEXT'::text, 'PDF_SCAN'::text, 'IMAGE'::text, 'OTHER'::text])));
alter table open_resource add constraint open_resource_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table open_resource add constraint open_resource_level_check CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'TOWN'::text, 'VILLAGE'::text])));
alter table open_resource add constraint open_resource_name_check CHECK ((btrim(name) <> ''::text));
alter table open_resource add constraint open_resource_pkey PRIMARY KEY (id);
alter table open_resource add constraint open_resource_processing_check CHECK ((processing <@ ARRAY['SORTED'::text, 'CLEANED'::text, 'DESENSITIZED'::text, 'CONVERTED'::text]));
alter table open_resource add constraint open_resource_provider_check CHECK (is_credit_code(provider));
alter table open_resource_history add constraint open_resource_history_check CHECK ((recorded_from < recorded_until));
alter table open_resource_history add constraint open_resource_history_pkey PRIMARY KEY (id, recorded_from);
alter table opening_assessment add constraint opening_assessment_assessed_by_check CHECK (is_credit_code(assessed_by));
alter table opening_assessment add constraint opening_assessment_conclusion_check CHECK ((btrim(conclusion) <> ''::text));
alter table opening_assessment add constraint opening_assessment_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table opening_assessment add constraint opening_assessment_outcome_check CHECK ((outcome = ANY (ARRAY['QUALIFIED'::text, 'NOT_QUALIFIED'::text])));
alter table opening_assessment add constraint opening_assessment_pkey PRIMARY KEY (id);
alter table opening_assessment_history add constraint opening_assessment_history_check CHECK ((recorded_from < recorded_until));
alter table opening_assessment_history add constraint opening_assessment_history_pkey PRIMARY KEY (id, recorded_from);
alter table opening_review add constraint opening_review_conclusion_check CHECK ((btrim(conclusion) <> ''::text));
alter table opening_review add constraint opening_review_consultation_check CHECK ((consultation = ANY (ARRAY['HEARING'::text, 'MEETING'::text, 'OPINIONS_INVITED'::text])));
alter table opening_review add constraint opening_review_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table opening_review add constraint opening_review_heard CHECK (((kind = 'PUBLIC_CONSULTATION'::text) = (consultation IS NOT NULL)));
alter table opening_review add constraint opening_review_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table opening_review add constraint opening_review_kind_check CHECK ((kind = ANY (ARRAY['SECURITY'::text, 'LEGALITY'::text, 'EXPERT_MEETING'::text, 'EXPERT_COMMITTEE'::text, 'PUBLIC_CONSULTATION'::text])));
alter table opening_review add constraint opening_review_outcome_check CHECK ((outcome = ANY (ARRAY['PASSED'::text, 'FAILED'::text])));
alter table opening_review add constraint opening_review_pkey PRIMARY KEY (id);
alter table opening_review add constraint opening_review_reviewed_by_check CHECK (is_credit_code(reviewed_by));
alter table opening_review_history add constraint opening_review_history_check CHECK ((recorded_from < recorded_until));
alter table opening_review_history add constraint opening_review_history_pkey PRIMARY KEY (id, recorded_from);
alter table outbox add constraint outbox_aggregate_sequence_key UNIQUE (aggregate, sequence);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table outbox add constraint outbox_sequence_check CHECK ((sequence > 0));
alter table outbox_delivery add constraint outbox_delivery_failing CHECK ((((tries = 0) = (retry_at IS NULL)) AND ((retry_at IS NULL) = (failing_since IS NULL))));
alter table outbox_delivery add constraint outbox_delivery_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES outbox(id);
alter table outbox_delivery add constraint outbox_delivery_pkey PRIMARY KEY (subscriber, outbox_id);
alter table outbox_delivery add constraint outbox_delivery_tries_check CHECK ((tries >= 0));
alter table quality_check add constraint quality_check_check CHECK (((passed >= 0) AND (passed <= checked)));
alter table quality_check add constraint quality_check_checked_by_check CHECK (is_credit_code(checked_by));
alter table quality_check add constraint quality_check_checked_check CHECK ((checked > 0));
alter table quality_check add constraint quality_check_dimension_check CHECK ((dimension = ANY (ARRAY['ACCURACY'::text, 'TIMELINESS'::text, 'COMPLETENESS'::text, 'USABILITY'::text])));
alter table quality_check add constraint quality_check_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table quality_check add constraint quality_check_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table quality_check add constraint quality_check_measure_check CHECK ((measure = ANY (ARRAY['COMPARISON'::text, 'VERIFICATION'::text, 'CORRECTION'::text])));
alter table quality_check add constraint quality_check_method_check CHECK ((btrim(method) <> ''::text));
alter table quality_check add constraint quality_check_pkey PRIMARY KEY (id);
alter table quality_check add constraint quality_check_provider_check CHECK (is_credit_code(provider));
alter table quality_check add constraint quality_check_responsible_check CHECK (is_credit_code(responsible));
alter table quality_check add constraint quality_check_result_check CHECK ((result = ANY (ARRAY['PASSED'::text, 'FAILED'::text])));
alter table quality_check add constraint quality_check_stage_check CHECK ((stage = ANY (ARRAY['COLLECTION'::text, 'AGGREGATION'::text, 'SHARING'::text, 'OPENING'::text])));
alter table quality_check_history add constraint quality_check_history_check CHECK ((recorded_from < recorded_until));
alter table quality_check_history add constraint quality_check_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table type_review add constraint type_review_about_check CHECK ((about = ANY (ARRAY['SHARE'::text, 'OPEN'::text])));
alter table type_review add constraint type_review_entry_fkey FOREIGN KEY (entry) REFERENCES catalog_entry(id);
alter table type_review add constraint type_review_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table type_review add constraint type_review_kept CHECK (((outcome = 'KEPT'::text) = (NOT (type_before IS DISTINCT FROM type_after))));
alter table type_review add constraint type_review_outcome_check CHECK ((outcome = ANY (ARRAY['KEPT'::text, 'RAISED'::text, 'LOWERED'::text])));
alter table type_review add constraint type_review_pkey PRIMARY KEY (id);
alter table type_review add constraint type_review_provider_check CHECK (is_credit_code(provider));
alter table type_review add constraint type_review_reason_check CHECK ((btrim(reason) <> ''::text));
alter table type_review add constraint type_review_reviewed_by_check CHECK (is_credit_code(reviewed_by));
alter table type_review_history add constraint type_review_history_check CHECK ((recorded_from < recorded_until));
alter table type_review_history add constraint type_review_history_pkey PRIMARY KEY (id, recorded_from);
alter table type_review_interval add constraint type_review_interval_every_check CHECK ((every ~ '^P[0-9]'::text));
alter table type_review_interval add constraint type_review_interval_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table type_review_interval add constraint type_review_interval_pkey PRIMARY KEY (id);
alter table type_review_interval_history add constraint type_review_interval_history_check CHECK ((recorded_from < recorded_until));
alter table type_review_interval_history add constraint type_review_interval_history_pkey PRIMARY KEY (id, recorded_from);
alter table workflow_event add constraint workflow_event_aggregate_check CHECK ((aggregate <> ''::text));
alter table workflow_event add constraint workflow_event_by_organization_check CHECK (is_credit_code(by_organization));
alter table workflow_event add constraint workflow_event_event_check CHECK ((event <> ''::text));
alter table workflow_event add constraint workflow_event_pkey PRIMARY KEY (aggregate, version);
alter table workflow_event add constraint workflow_event_version_check CHECK ((version > 0));
alter table workflow_event add constraint workflow_event_workflow_check CHECK ((workflow <> ''::text));

-- Indexes

CREATE UNIQUE INDEX aggregated_dataset_one ON catalog.aggregated_dataset USING btree (entry) WHERE (detached_at IS NULL);
CREATE UNIQUE INDEX aggregated_dataset_history_open ON catalog.aggregated_dataset_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX aggregation_filing_by_entry ON catalog.aggregation_filing USING btree (entry, place DESC);
CREATE INDEX aggregation_filing_by_jurisdiction ON catalog.aggregation_filing USING btree (jurisdiction, filed_at, id);
CREATE INDEX aggregation_filing_by_provider ON catalog.aggregation_filing USING btree (provider, filed_at, id);
CREATE UNIQUE INDEX aggregation_filing_history_open ON catalog.aggregation_filing_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX aggregation_norm_history_open ON catalog.aggregation_norm_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX audit_entry_in_order ON ONLY catalog.audit_entry USING btree ("position", id);
CREATE INDEX audit_entry_of_aggregate ON ONLY catalog.audit_entry USING btree (aggregate, id);
CREATE INDEX catalog_entry_by_base_database ON catalog.catalog_entry USING btree (jurisdiction, base_database) WHERE (base_database IS NOT NULL);
CREATE INDEX catalog_entry_by_bigrams ON catalog.catalog_entry USING gin (bigrams);
CREATE INDEX catalog_entry_by_domain ON catalog.catalog_entry USING btree (domain, title COLLATE "zh-x-icu", id);
CREATE INDEX catalog_entry_by_emergency ON catalog.catalog_entry USING btree (emergency) WHERE (emergency IS NOT NULL);
CREATE INDEX catalog_entry_by_grading_rule ON catalog.catalog_entry USING btree (grading_rule);
CREATE INDEX catalog_entry_by_import_act ON catalog.catalog_entry USING btree (import_act, id);
CREATE INDEX catalog_entry_by_jurisdiction ON catalog.catalog_entry USING btree (jurisdiction, title COLLATE "zh-x-icu", id);
CREATE INDEX catalog_entry_by_provider ON catalog.catalog_entry USING btree (provider, title COLLATE "zh-x-icu", id);
CREATE INDEX catalog_entry_by_tags ON catalog.catalog_entry USING gin (tags);
CREATE INDEX catalog_entry_by_title ON catalog.catalog_entry USING btree (title COLLATE "zh-x-icu", id);
CREATE UNIQUE INDEX catalog_entry_history_open ON catalog.catalog_entry_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX collection_batch_by_department ON catalog.collection_batch USING btree (jurisdiction, department, received_at, id);
CREATE INDEX collection_batch_by_entry ON catalog.collection_batch USING btree (entry, received_at, id);
CREATE UNIQUE INDEX collection_batch_history_open ON catalog.collection_batch_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX collection_responsibility_by_code ON catalog.collection_responsibility USING btree (jurisdiction, item_code) WHERE (until_version IS NULL);
CREATE INDEX collection_responsibility_by_jurisdiction ON catalog.collection_responsibility USING btree (jurisdiction, department, item_name, id);
CREATE UNIQUE INDEX collection_responsibility_assigned ON catalog.collection_responsibility USING btree (jurisdiction, department, item_name) WHERE ((until_version IS NULL) AND (entry IS NULL));
CREATE UNIQUE INDEX collection_responsibility_of_item ON catalog.collection_responsibility USING btree (entry, item_name) WHERE ((until_version IS NULL) AND (entry IS NOT NULL));
CREATE UNIQUE INDEX collection_responsibility_history_open ON catalog.collection_responsibility_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX completeness_declaration_by_department ON catalog.completeness_declaration USING btree (jurisdiction, department, "position" DESC);
CREATE UNIQUE INDEX completeness_declaration_history_open ON catalog.completeness_declaration_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX data_item_history_open ON catalog.data_item_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX data_need_by_jurisdiction ON catalog.data_need USING btree (jurisdiction, since, id);
CREATE INDEX data_need_by_owner ON catalog.data_need USING btree (owner, since, id);
CREATE INDEX data_need_by_requester ON catalog.data_need USING btree (requester, since, id);
CREATE UNIQUE INDEX data_need_history_open ON catalog.data_need_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX data_notice_by_jurisdiction ON catalog.data_notice USING btree (jurisdiction, raised_at, id);
CREATE INDEX data_notice_by_provider ON catalog.data_notice USING btree (provider, raised_at, id);
CREATE UNIQUE INDEX data_notice_one ON catalog.data_notice USING btree (entry, cause) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX data_notice_history_open ON catalog.data_notice_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX data_platform_by_jurisdiction ON catalog.data_platform USING btree (jurisdiction, name COLLATE "zh-x-icu", id);
CREATE UNIQUE INDEX data_platform_name ON catalog.data_platform USING btree (jurisdiction, name) WHERE (retired_on IS NULL);
CREATE UNIQUE INDEX data_platform_parallel ON catalog.data_platform USING btree (jurisdiction, platform_kind) WHERE ((retired_on IS NULL) AND (exception IS NULL) AND (existing_since IS NULL) AND ((platform_kind = 'OPENING'::text) OR ((platform_kind = 'SHARING'::text) AND (owner = 'LOCAL'::text))));
CREATE UNIQUE INDEX data_platform_history_open ON catalog.data_platform_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX desensitization_by_entry ON catalog.desensitization USING btree (entry, place);
CREATE UNIQUE INDEX desensitization_history_open ON catalog.desensitization_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX emergency_by_jurisdiction ON catalog.emergency USING btree (jurisdiction, declared_on, id);
CREATE INDEX emergency_entry_by_entry ON catalog.emergency_entry USING btree (entry);
CREATE UNIQUE INDEX emergency_entry_history_open ON catalog.emergency_entry_history USING btree (emergency, entry) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX emergency_history_open ON catalog.emergency_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX emergency_update_by_entry ON catalog.emergency_update USING btree (entry, place);
CREATE UNIQUE INDEX emergency_update_history_open ON catalog.emergency_update_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX expert_opinion_by_entry ON catalog.expert_opinion USING btree (entry, place);
CREATE UNIQUE INDEX expert_opinion_history_open ON catalog.expert_opinion_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX grading_rule_history_open ON catalog.grading_rule_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX idempotency_at_idx ON catalog.idempotency USING btree (at);
CREATE INDEX import_act_file_digest_idx ON catalog.import_act USING btree (file_digest);
CREATE INDEX information_system_by_department ON catalog.information_system USING btree (department, name COLLATE "zh-x-icu", id);
CREATE INDEX information_system_by_jurisdiction ON catalog.information_system USING btree (jurisdiction, name COLLATE "zh-x-icu", id);
CREATE INDEX information_system_by_platform ON catalog.information_system USING btree (platform) WHERE (platform IS NOT NULL);
CREATE UNIQUE INDEX information_system_history_open ON catalog.information_system_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX item_source_by_code ON catalog.item_source USING btree (jurisdiction, item_code);
CREATE UNIQUE INDEX item_source_history_open ON catalog.item_source_history USING btree (entry, item_code) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX known_agreement_of_unit ON catalog.known_agreement USING btree (jurisdiction, unit, open_type) WHERE (ended_on IS NULL);
CREATE UNIQUE INDEX known_calendar_year_history_open ON catalog.known_calendar_year_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX known_security_regime_of ON catalog.known_security_regime USING btree (body, jurisdiction);
CREATE UNIQUE INDEX list_edition_history_open ON catalog.list_edition_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX managed_database_by_jurisdiction ON catalog.managed_database USING btree (jurisdiction, name COLLATE "zh-x-icu", id);
CREATE UNIQUE INDEX managed_database_history_open ON catalog.managed_database_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX negative_list_item_by_jurisdiction ON catalog.negative_list_item USING btree (jurisdiction, since, id);
CREATE UNIQUE INDEX negative_list_item_once ON catalog.negative_list_item USING btree (entry) WHERE (until_version IS NULL);
CREATE UNIQUE INDEX negative_list_item_history_open ON catalog.negative_list_item_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX open_condition_history_open ON catalog.open_condition_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX open_listing_by_jurisdiction ON catalog.open_listing USING btree (jurisdiction, published_at, id);
CREATE INDEX open_listing_by_provider ON catalog.open_listing USING btree (provider, published_at);
CREATE UNIQUE INDEX open_listing_current ON catalog.open_listing USING btree (entry) WHERE (unlisted_at IS NULL);
CREATE UNIQUE INDEX open_listing_history_open ON catalog.open_listing_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX open_resource_by_entry ON catalog.open_resource USING btree (entry, id);
CREATE INDEX open_resource_unlisted ON catalog.open_resource USING btree (jurisdiction, reported_on, id) WHERE (entry IS NULL);
CREATE UNIQUE INDEX open_resource_once ON catalog.open_resource USING btree (provider, url) WHERE (detached_on IS NULL);
CREATE UNIQUE INDEX open_resource_history_open ON catalog.open_resource_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX opening_assessment_by_entry ON catalog.opening_assessment USING btree (entry, place);
CREATE UNIQUE INDEX opening_assessment_history_open ON catalog.opening_assessment_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX opening_review_by_entry ON catalog.opening_review USING btree (entry, place);
CREATE UNIQUE INDEX opening_review_history_open ON catalog.opening_review_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX outbox_delivery_failing ON catalog.outbox_delivery USING btree (subscriber, outbox_id) WHERE (retry_at IS NOT NULL);
CREATE INDEX outbox_delivery_outbox_id_idx ON catalog.outbox_delivery USING btree (outbox_id);
CREATE INDEX quality_check_by_entry ON catalog.quality_check USING btree (entry, place DESC);
CREATE UNIQUE INDEX quality_check_history_open ON catalog.quality_check_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX statutory_clock_by_aggregate ON catalog.statutory_clock USING btree (aggregate, started_on);
CREATE INDEX statutory_clock_due ON catalog.statutory_clock USING btree (due_on) WHERE ((answered_on IS NULL) AND (closed_on IS NULL) AND (overdue_since IS NULL) AND binding);
CREATE INDEX statutory_clock_waiting ON catalog.statutory_clock USING btree (missing_year) WHERE (missing_year IS NOT NULL);
CREATE UNIQUE INDEX statutory_clock_running ON catalog.statutory_clock USING btree (aggregate, parameter) WHERE ((answered_on IS NULL) AND (closed_on IS NULL));
CREATE UNIQUE INDEX statutory_clock_history_open ON catalog.statutory_clock_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX type_review_by_entry ON catalog.type_review USING btree (entry, about, reviewed_on DESC);
CREATE UNIQUE INDEX type_review_history_open ON catalog.type_review_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX type_review_interval_by_jurisdiction ON catalog.type_review_interval USING btree (jurisdiction, place DESC);
CREATE UNIQUE INDEX type_review_interval_history_open ON catalog.type_review_interval_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);

-- Triggers

CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.aggregated_dataset REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregated_dataset_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.aggregated_dataset REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregated_dataset_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.aggregated_dataset REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregated_dataset_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.aggregated_dataset FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.aggregated_dataset_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.aggregation_filing REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregation_filing_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.aggregation_filing REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregation_filing_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.aggregation_filing REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregation_filing_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.aggregation_filing FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.aggregation_filing FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.aggregation_filing_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.aggregation_norm REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregation_norm_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.aggregation_norm REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregation_norm_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.aggregation_norm REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_aggregation_norm_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.aggregation_norm FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.aggregation_norm FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.aggregation_norm_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.audit_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.audit_purge FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.catalog_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_catalog_entry_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.catalog_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_catalog_entry_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.catalog_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_catalog_entry_history();
CREATE TRIGGER keep_open_listing AFTER INSERT OR UPDATE ON catalog.catalog_entry FOR EACH ROW EXECUTE FUNCTION keep_open_listing();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.catalog_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER settle_opening BEFORE INSERT OR UPDATE ON catalog.catalog_entry FOR EACH ROW EXECUTE FUNCTION settle_opening();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.catalog_entry_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.collection_batch REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_collection_batch_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.collection_batch REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_collection_batch_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.collection_batch REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_collection_batch_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.collection_batch FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.collection_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.collection_batch_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.collection_responsibility REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_collection_responsibility_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.collection_responsibility REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_collection_responsibility_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.collection_responsibility REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_collection_responsibility_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.collection_responsibility FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.collection_responsibility_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.completeness_declaration REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_completeness_declaration_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.completeness_declaration REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_completeness_declaration_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.completeness_declaration REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_completeness_declaration_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.completeness_declaration FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.completeness_declaration FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.completeness_declaration_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.data_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_item_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.data_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_item_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.data_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_item_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_item FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_item_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.data_need REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_need_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.data_need REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_need_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.data_need REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_need_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_need FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_need_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.data_notice REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_notice_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.data_notice REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_notice_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.data_notice REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_notice_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_notice_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.data_platform REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_platform_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.data_platform REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_platform_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.data_platform REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_platform_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_platform FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.data_platform_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.desensitization REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_desensitization_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.desensitization REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_desensitization_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.desensitization REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_desensitization_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.desensitization FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.desensitization_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.emergency REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.emergency REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.emergency REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.emergency FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.emergency_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_entry_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.emergency_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_entry_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.emergency_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_entry_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.emergency_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.emergency_entry_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.emergency_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.emergency_update REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_update_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.emergency_update REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_update_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.emergency_update REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_emergency_update_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.emergency_update FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.emergency_update_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.expert_opinion REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_expert_opinion_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.expert_opinion REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_expert_opinion_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.expert_opinion REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_expert_opinion_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.expert_opinion FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.expert_opinion_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.grading_rule REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_grading_rule_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.grading_rule REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_grading_rule_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.grading_rule REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_grading_rule_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.grading_rule FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.grading_rule_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.information_system REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_information_system_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.information_system REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_information_system_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.information_system REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_information_system_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.information_system FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.information_system_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.item_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_item_source_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.item_source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_item_source_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.item_source REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_item_source_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.item_source FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.item_source_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.known_calendar_year REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.known_calendar_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.known_calendar_year REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.known_calendar_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.known_calendar_year_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.list_edition REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_list_edition_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.list_edition REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_list_edition_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.list_edition REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_list_edition_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.list_edition FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.list_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.list_edition_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.managed_database REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_managed_database_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.managed_database REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_managed_database_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.managed_database REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_managed_database_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.managed_database FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.managed_database_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.negative_list_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_negative_list_item_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.negative_list_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_negative_list_item_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.negative_list_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_negative_list_item_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.negative_list_item FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.negative_list_item_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.open_condition REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_condition_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.open_condition REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_condition_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.open_condition REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_condition_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.open_condition FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.open_condition_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.open_listing REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_listing_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.open_listing REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_listing_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.open_listing REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_listing_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.open_listing FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.open_listing_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.open_resource REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_resource_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.open_resource REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_resource_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.open_resource REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_resource_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.open_resource FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.open_resource_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.opening_assessment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opening_assessment_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.opening_assessment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opening_assessment_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.opening_assessment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opening_assessment_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.opening_assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.opening_assessment_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.opening_review REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opening_review_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.opening_review REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opening_review_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.opening_review REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opening_review_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.opening_review FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.opening_review_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER owe_events AFTER INSERT ON catalog.outbox REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION owe_events();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.quality_check REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_quality_check_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.quality_check REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_quality_check_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.quality_check REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_quality_check_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.quality_check FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.quality_check FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.quality_check_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.statutory_clock REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.statutory_clock REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.statutory_clock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.statutory_clock FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.statutory_clock_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.type_review REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_type_review_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.type_review REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_type_review_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.type_review REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_type_review_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.type_review FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.type_review FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.type_review_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON catalog.type_review_interval REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_type_review_interval_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON catalog.type_review_interval REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_type_review_interval_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON catalog.type_review_interval REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_type_review_interval_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON catalog.type_review_interval FOR EACH ROW EXECUTE FUNCTION refuse_new_past();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.type_review_interval FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.type_review_interval_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON catalog.workflow_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Views

create view catalog_as_of.aggregated_dataset with (security_invoker=true) as
 SELECT id,
    entry,
    jurisdiction,
    provider,
    name,
    columns,
    source_records,
    source_digest,
    source_reported_at,
    platform_records,
    platform_digest,
    platform_reported_at,
    attached_at,
    detached_at,
    detached_because,
    version
   FROM aggregated_dataset_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.aggregation_filing with (security_invoker=true) as
 SELECT id,
    place,
    entry,
    jurisdiction,
    provider,
    interval_days,
    reason,
    filed_on,
    filed_at
   FROM aggregation_filing_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.aggregation_norm with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    norm_version,
    title,
    reference,
    published_on,
    published_at
   FROM aggregation_norm_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.audit_batch with (security_invoker=true) as
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
create view catalog_as_of.audit_entry with (security_invoker=true) as
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
create view catalog_as_of.audit_purge with (security_invoker=true) as
 SELECT batch,
    keep_until,
    purged_on,
    entries,
    recorded_at
   FROM audit_purge
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view catalog_as_of.catalog_entry with (security_invoker=true) as
 SELECT id,
    code,
    title,
    abstract,
    catalog_status,
    jurisdiction,
    provider,
    catalog_kind,
    domain,
    format,
    update_frequency,
    tags,
    share_type,
    share_basis,
    share_conditions,
    share_modes,
    open_type,
    open_basis,
    open_conditions,
    published_on,
    import_act,
    version,
    bigrams,
    record_form,
    holder_class,
    derived,
    classification,
    base_database,
    theme,
    building_departments,
    level,
    share_requirements,
    share_basis_level,
    share_filing,
    allowed_departments,
    shared_items,
    unmet_condition,
    share_type_owed,
    open_criteria,
    law_stance,
    open_basis_level,
    open_listed,
    data_class,
    data_grade,
    priority_tags,
    priority_area,
    priority_reason,
    prohibitions,
    questions,
    assessment,
    resources,
    secrecy_reviewed_on,
    secrecy_reviewer,
    aggregation_mode,
    aggregation_filing,
    aggregation_evidence,
    aggregation_path,
    origin,
    connected_system,
    last_aggregated_at,
    freshness_days,
    return_comment,
    register_clerk,
    withdrawal_reason,
    changed_on,
    change_ground,
    update_late,
    proposed,
    told_items,
    grading_rule,
    open_listed_at,
    open_conditions_changed_at,
    emergency,
    collection_notice,
    consent_basis
   FROM catalog_entry_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.collection_batch with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    department,
    items,
    records,
    digest,
    collected_on,
    received_at,
    uploader,
    aggregation_mode,
    norm_version
   FROM collection_batch_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.collection_responsibility with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    department,
    item_name,
    item_code,
    entry,
    function_basis,
    lawful_exception,
    since_version,
    until_version,
    since,
    until,
    released_because,
    version
   FROM collection_responsibility_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.completeness_declaration with (security_invoker=true) as
 SELECT id,
    "position",
    jurisdiction,
    department,
    statement,
    signed_at,
    signed_on,
    entries,
    digest
   FROM completeness_declaration_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.data_item with (security_invoker=true) as
 SELECT id,
    entry,
    "position",
    name,
    name_en,
    data_type,
    length,
    description,
    code,
    item_kind,
    sensitivity,
    security_grade,
    lawful_exception,
    collectors,
    division_of_duties,
    source
   FROM data_item_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.data_need with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    requester,
    owner,
    description,
    purpose,
    since_version,
    until_version,
    since,
    until,
    met_by,
    ended_because,
    version
   FROM data_need_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.data_notice with (security_invoker=true) as
 SELECT id,
    entry,
    jurisdiction,
    provider,
    cause,
    differing,
    raised_at,
    ended_at,
    version
   FROM data_notice_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.data_platform with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    platform_kind,
    owner,
    name,
    operator,
    parent,
    hosts,
    exception,
    registered_on,
    retired_on,
    retired_because,
    version,
    existing_since,
    merge_plan,
    merge_by,
    mlps_grade,
    mlps_certificate,
    mlps_until,
    budget_ref,
    budget_year
   FROM data_platform_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.desensitization with (security_invoker=true) as
 SELECT id,
    place,
    entry,
    item,
    method,
    description,
    done_by,
    done_on,
    recorded_at
   FROM desensitization_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.emergency with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    title,
    declared_by,
    declared_on,
    ended_on,
    version
   FROM emergency_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.emergency_entry with (security_invoker=true) as
 SELECT emergency,
    entry,
    linked_on
   FROM emergency_entry_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.emergency_update with (security_invoker=true) as
 SELECT id,
    place,
    emergency,
    entry,
    description,
    updated_by,
    recorded_at
   FROM emergency_update_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.expert_opinion with (security_invoker=true) as
 SELECT id,
    place,
    entry,
    jurisdiction,
    about,
    conclusion,
    author,
    organization,
    given_on,
    recorded_at
   FROM expert_opinion_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.grading_rule with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    rule_version,
    title,
    data_classes,
    data_grades,
    since,
    set_by,
    version
   FROM grading_rule_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.information_system with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    department,
    name,
    connection_status,
    platform,
    connected_on,
    certificate,
    assessor,
    protection_grade,
    assessed_on,
    certified_until,
    version
   FROM information_system_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.item_source with (security_invoker=true) as
 SELECT entry,
    item_code,
    jurisdiction,
    department,
    exclusive,
    lawful_exception
   FROM item_source_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.known_calendar_year with (security_invoker=true) as
 SELECT year,
    notice,
    days,
    version
   FROM known_calendar_year_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.list_edition with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    list,
    version,
    valid_from,
    made_by,
    entry,
    approval,
    approved_on
   FROM list_edition_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.managed_database with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    name,
    base,
    theme,
    manager,
    managers,
    builder,
    norm,
    created_on,
    version
   FROM managed_database_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.negative_list_item with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    exclusion,
    basis,
    since_version,
    until_version,
    since,
    until,
    removed_because,
    version
   FROM negative_list_item_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.open_condition with (security_invoker=true) as
 SELECT id,
    entry,
    condition_version,
    conditions,
    reason,
    approved_by,
    approved_on
   FROM open_condition_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.open_listing with (security_invoker=true) as
 SELECT id,
    entry,
    jurisdiction,
    provider,
    listing_version,
    entry_version,
    open_type,
    open_conditions,
    published_at,
    unlisted_at,
    reason,
    unlisted_because
   FROM open_listing_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.open_resource with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    provider,
    entry,
    name,
    url,
    format,
    processing,
    reported_on,
    attached_on,
    detached_on,
    version,
    level
   FROM open_resource_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.opening_assessment with (security_invoker=true) as
 SELECT id,
    place,
    entry,
    outcome,
    conclusion,
    assessed_by,
    assessed_on,
    recorded_at
   FROM opening_assessment_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.opening_review with (security_invoker=true) as
 SELECT id,
    place,
    entry,
    jurisdiction,
    kind,
    outcome,
    conclusion,
    consultation,
    held_on,
    reviewed_by,
    reviewer_role,
    recorded_at
   FROM opening_review_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.quality_check with (security_invoker=true) as
 SELECT id,
    place,
    entry,
    jurisdiction,
    provider,
    stage,
    dimension,
    measure,
    checked,
    passed,
    result,
    method,
    responsible,
    checked_by,
    checked_on,
    recorded_at
   FROM quality_check_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.statutory_clock with (security_invoker=true) as
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
create view catalog_as_of.type_review with (security_invoker=true) as
 SELECT id,
    place,
    entry,
    jurisdiction,
    provider,
    about,
    type_before,
    type_after,
    outcome,
    reason,
    reviewed_by,
    reviewed_on,
    recorded_at
   FROM type_review_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.type_review_interval with (security_invoker=true) as
 SELECT id,
    place,
    jurisdiction,
    every,
    set_at
   FROM type_review_interval_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view catalog_as_of.workflow_event with (security_invoker=true) as
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
