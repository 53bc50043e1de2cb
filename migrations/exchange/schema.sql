-- Schema exchange, generated from its steps: change those, not this.

-- Functions

CREATE OR REPLACE FUNCTION exchange.audit_position()
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
begin
  return pg_current_xact_id()::text::bigint + (select raised from audit_offset);
end $function$
;
CREATE OR REPLACE FUNCTION exchange.bigrams(content text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE length(content) WHEN 1 THEN ARRAY[lower(content)] ELSE array_remove(string_to_array((regexp_replace(lower(content), '(..)|.'::text, '\1'::text, 'g'::text) || regexp_replace(substr(lower(content), 2), '(..)|.'::text, '\1'::text, 'g'::text)), ''::text), ''::text) END
;
CREATE OR REPLACE FUNCTION exchange.drop_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
begin
  execute format('drop table %I.%I cascade', home, table_name || '_history');
  execute format('drop function %I.%I() cascade', home, 'keep_' || table_name || '_history');
  execute format('drop trigger refuse_truncate on %I.%I', home, table_name);
end $function$
;
CREATE OR REPLACE FUNCTION exchange.is_credit_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((code ~ '^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'::text) AND (substr(code, 17, 1) = substr('0X987654321'::text, (1 + ((((((((((3 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 9, 1))) + (7 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 10, 1)))) + (9 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 11, 1)))) + (10 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 12, 1)))) + (5 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 13, 1)))) + (8 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 14, 1)))) + (4 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 15, 1)))) + (2 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 16, 1)))) - 48) % 11)), 1)) AND (((((((((((((((((((((1 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 1, 1))) + (3 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 2, 1)))) + (9 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 3, 1)))) + (27 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 4, 1)))) + (19 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 5, 1)))) + (26 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 6, 1)))) + (16 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 7, 1)))) + (17 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 8, 1)))) + (20 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 9, 1)))) + (29 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 10, 1)))) + (25 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 11, 1)))) + (13 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 12, 1)))) + (8 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 13, 1)))) + (24 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 14, 1)))) + (10 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 15, 1)))) + (30 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 16, 1)))) + (28 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 17, 1)))) + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 18, 1))) - 306) % 31) = 0))
;
CREATE OR REPLACE FUNCTION exchange.is_division_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (code ~ '^[1-9][0-9]{5}$'::text)
;
CREATE OR REPLACE FUNCTION exchange.is_identity_number(number text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((number ~ '^[1-9][0-9]{5}(?!0000)([0-9]{4}(0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|[0-9]{4}(0[469]|11)(0[1-9]|[12][0-9]|30)|[0-9]{4}02(0[1-9]|1[0-9]|2[0-8])|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)0229)[0-9]{3}[0-9X]$'::text) AND (substr(number, 18, 1) = substr('10X98765432'::text, (1 + ((((((((((((((((((7 * (ascii(substr(number, 1, 1)) - 48)) + (9 * (ascii(substr(number, 2, 1)) - 48))) + (10 * (ascii(substr(number, 3, 1)) - 48))) + (5 * (ascii(substr(number, 4, 1)) - 48))) + (8 * (ascii(substr(number, 5, 1)) - 48))) + (4 * (ascii(substr(number, 6, 1)) - 48))) + (2 * (ascii(substr(number, 7, 1)) - 48))) + (1 * (ascii(substr(number, 8, 1)) - 48))) + (6 * (ascii(substr(number, 9, 1)) - 48))) + (3 * (ascii(substr(number, 10, 1)) - 48))) + (7 * (ascii(substr(number, 11, 1)) - 48))) + (9 * (ascii(substr(number, 12, 1)) - 48))) + (10 * (ascii(substr(number, 13, 1)) - 48))) + (5 * (ascii(substr(number, 14, 1)) - 48))) + (8 * (ascii(substr(number, 15, 1)) - 48))) + (4 * (ascii(substr(number, 16, 1)) - 48))) + (2 * (ascii(substr(number, 17, 1)) - 48))) % 11)), 1)))
;
CREATE OR REPLACE FUNCTION exchange.keep_access_grant_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.access_grant_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.access_grant_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.access_grant_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.access_grant_history (id, jurisdiction, entry, provider, holder, held_by, ground_register, ground_key, means, items, purpose, scenario, system, since, until, approver, approved_by, grant_status, status_reason, version, recorded_from, recorded_until) select id, jurisdiction, entry, provider, holder, held_by, ground_register, ground_key, means, items, purpose, scenario, system, since, until, approver, approved_by, grant_status, status_reason, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_account_request_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.account_request_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.account_request_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.account_request_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.account_request_history (id, jurisdiction, account_change, applicant, applicant_subject, content, account_request_status, submitted_on, answered_on, reason, version, recorded_from, recorded_until) select id, jurisdiction, account_change, applicant, applicant_subject, content, account_request_status, submitted_on, answered_on, reason, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_agreement_template_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.agreement_template_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.agreement_template_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.agreement_template_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.agreement_template_history (id, jurisdiction, agreement_kind, unit, open_type, title, wording, since, ended_on, version, recorded_from, recorded_until) select id, jurisdiction, agreement_kind, unit, open_type, title, wording, since, ended_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_append_only(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION exchange.keep_bulk_export_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.bulk_export_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.bulk_export_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.bulk_export_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.bulk_export_history (id, access_grant, jurisdiction, requested_by, requested_at, dataset_version, watermark, export_status, records_total, records_done, parts, stopped_because, finished_at, version, recorded_from, recorded_until) select id, access_grant, jurisdiction, requested_by, requested_at, dataset_version, watermark, export_status, records_total, records_done, parts, stopped_because, finished_at, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_catalog_correction_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.catalog_correction_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.catalog_correction_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.catalog_correction_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.catalog_correction_history (id, jurisdiction, entry, entry_title, objector, objector_subject, provider, description, correction_status, reply, basis, replied_on, filed_on, version, recorded_from, recorded_until) select id, jurisdiction, entry, entry_title, objector, objector_subject, provider, description, correction_status, reply, basis, replied_on, filed_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_closed_by_cases()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from violation_case c where c.access_grant = new.id and c.case_status in ('SUSPENDED', 'CORRECTED', 'REFERRED')) then
    raise exception 'a case keeps the grant closed' using errcode = 'check_violation', constraint = 'access_grant_closed_by_case';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_data_interface_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.data_interface_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.data_interface_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.data_interface_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.data_interface_history (id, jurisdiction, entry, provider, scenario, demanded_by, demanded_on, agreed_on, specification, call_description, submitted_on, wrapped_on, wrapped_by, published_on, published_by, delay_asked_until, delay_reason, delayed_until, delay_approved_by, interface_status, version, system, recorded_from, recorded_until) select id, jurisdiction, entry, provider, scenario, demanded_by, demanded_on, agreed_on, specification, call_description, submitted_on, wrapped_on, wrapped_by, published_on, published_by, delay_asked_until, delay_reason, delayed_until, delay_approved_by, interface_status, version, system, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_dataset_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.entry = n.entry and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from exchange.dataset_history h using x where h.entry = x.entry and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.dataset_history h set recorded_until = $1 from x where h.entry = x.entry and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.dataset_history h where h.entry = x.entry order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.dataset_history (entry, jurisdiction, provider, key_item, items, records, loaded_at, loaded_by, version, recorded_from, recorded_until) select entry, jurisdiction, provider, key_item, items, records, loaded_at, loaded_by, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_delivery_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.delivery_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.delivery_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.delivery_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.delivery_history (id, jurisdiction, entry, provider, access_grant, recipient, recipient_subject, delivery_class, title, seal_ref, signature_check, delivered_on, version, channel, superior_rule, recorded_from, recorded_until) select id, jurisdiction, entry, provider, access_grant, recipient, recipient_subject, delivery_class, title, seal_ref, signature_check, delivered_on, version, channel, superior_rule, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_demand_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.demand_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.demand_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.demand_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.demand_history (id, jurisdiction, kind, channel, title, purpose, scenario, items, service_mode, duty, compliance_commitment, applicant, applicant_subject, entered_by, entered_by_body, provider, demand_status, officer, result, notice, closed_on, linked_entry, share_request, submitted_on, version, recorded_from, recorded_until) select id, jurisdiction, kind, channel, title, purpose, scenario, items, service_mode, duty, compliance_commitment, applicant, applicant_subject, entered_by, entered_by_body, provider, demand_status, officer, result, notice, closed_on, linked_entry, share_request, submitted_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_department_duty_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.department_duty_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.department_duty_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.department_duty_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.department_duty_history (id, jurisdiction, department, code, title, basis, since, until, version, recorded_from, recorded_until) select id, jurisdiction, department, code, title, basis, since, until, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_ended_grants_ended()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a terminated grant stays so' using errcode = 'check_violation', constraint = 'access_grant_stays_ended';
end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION exchange.keep_known_calendar_year_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.known_calendar_year_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.known_calendar_year_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.known_calendar_year_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.known_calendar_year_history (year, notice, days, version, recorded_from, recorded_until) select year, notice, days, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_known_platform_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.platform = n.platform and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.platform = n.platform and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.platform = n.platform)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from exchange.known_platform_history h using x where h.platform = x.platform and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.known_platform_history h set recorded_until = $1 from x where h.platform = x.platform and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.known_platform_history h where h.platform = x.platform order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.known_platform_history (platform, jurisdiction, platform_kind, operator, retired, version, recorded_from, recorded_until) select platform, jurisdiction, platform_kind, operator, retired, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_objection_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.objection_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.objection_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.objection_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.objection_history (id, jurisdiction, kind, entry, entry_title, share_request, objector, objector_subject, provider, grounds, description, evidence, objection_status, suspension_needed, suspension_reason, producer_statement, authority_statement, outcome, reason, processing, handler, resolved_on, filed_on, version, recorded_from, recorded_until) select id, jurisdiction, kind, entry, entry_title, share_request, objector, objector_subject, provider, grounds, description, evidence, objection_status, suspension_needed, suspension_reason, producer_statement, authority_statement, outcome, reason, processing, handler, resolved_on, filed_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_open_request_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.open_request_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.open_request_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.open_request_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.open_request_history (id, jurisdiction, entry, entry_title, provider, applicant_kind, applicant, applicant_subject, consultation, purpose, scenario, security_measures, items, means, accepted_responsibility, open_request_status, submitted_on, permitted_purpose, permitted_scope, permitted_items, permitted_until, reason, legal_basis, agreement_template, provider_signed_on, applicant_signed_on, halted_because, version, recorded_from, recorded_until) select id, jurisdiction, entry, entry_title, provider, applicant_kind, applicant, applicant_subject, consultation, purpose, scenario, security_measures, items, means, accepted_responsibility, open_request_status, submitted_on, permitted_purpose, permitted_scope, permitted_items, permitted_until, reason, legal_basis, agreement_template, provider_signed_on, applicant_signed_on, halted_because, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_opinion_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.opinion_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.opinion_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.opinion_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.opinion_history (id, jurisdiction, submitter, submitter_subject, text, submitted_on, answer, answered_by, answered_on, version, recorded_from, recorded_until) select id, jurisdiction, submitter, submitter_subject, text, submitted_on, answer, answered_by, answered_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_platform_acceptance_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.platform_acceptance_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.platform_acceptance_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.platform_acceptance_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.platform_acceptance_history (id, jurisdiction, template, organization, subject, accepted_on, version, recorded_from, recorded_until) select id, jurisdiction, template, organization, subject, accepted_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_problem_report_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.problem_report_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.problem_report_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.problem_report_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.problem_report_history (id, jurisdiction, entry, entry_title, items, reporter, reporter_subject, provider, description, evidence, problem_status, cause, reason, decided_at, correction, aggregation, feedback, dispute, coordination_result, coordination, decision, decided_by, reported_on, version, recorded_from, recorded_until) select id, jurisdiction, entry, entry_title, items, reporter, reporter_subject, provider, description, evidence, problem_status, cause, reason, decided_at, correction, aggregation, feedback, dispute, coordination_result, coordination, decision, decided_by, reported_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_published_entry_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.entry = n.entry and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from exchange.published_entry_history h using x where h.entry = x.entry and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.published_entry_history h set recorded_until = $1 from x where h.entry = x.entry and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.published_entry_history h where h.entry = x.entry order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.published_entry_history (entry, provider, jurisdiction, status, share_type, version, terms, recorded_from, recorded_until) select entry, provider, jurisdiction, status, share_type, version, terms, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_rating_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.rating_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.rating_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.rating_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.rating_history (id, jurisdiction, entry, rater, conformity, completeness, accuracy, consistency, timeliness, usability, comment, rated_on, version, recorded_from, recorded_until) select id, jurisdiction, entry, rater, conformity, completeness, accuracy, consistency, timeliness, usability, comment, rated_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_return_flow_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.return_flow_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.return_flow_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.return_flow_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.return_flow_history (id, jurisdiction, direction, content, purpose, holder, applicant, producer, demand, joint, producer_signed_on, authority_signed_on, return_flow_status, expected_rows, delivered_rows, reason, submitted_upstream_on, filed_on, version, recorded_from, recorded_until) select id, jurisdiction, direction, content, purpose, holder, applicant, producer, demand, joint, producer_signed_on, authority_signed_on, return_flow_status, expected_rows, delivered_rows, reason, submitted_upstream_on, filed_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_risk_alert_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.risk_alert_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.risk_alert_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.risk_alert_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.risk_alert_history (id, jurisdiction, combination, holder, used_by, datasets, found_at, version, recorded_from, recorded_until) select id, jurisdiction, combination, holder, used_by, datasets, found_at, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_sensitive_combination_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.sensitive_combination_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.sensitive_combination_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.sensitive_combination_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.sensitive_combination_history (id, jurisdiction, title, items, reason, since, until, version, recorded_from, recorded_until) select id, jurisdiction, title, items, reason, since, until, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_share_request_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.share_request_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.share_request_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.share_request_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.share_request_history (id, request_number, jurisdiction, entry, consumer, provider, scenario, purpose, legal_basis, service_mode, items, share_request_status, submitted_on, version, workflow, share_type, entry_title, submitted_at, taken_over, consuming_system, duty, compliance_commitment, internal_approver, bulk_justification, needed_until, accepted_at, accepted_by, producer_opinion, granted_items, granted_mode, decided_on, decided_by, decision_reason, refusal_basis, official_letter, verification_rule, aggregation_review, delay_application, overriding_law, system_certificate, fulfilled_on, access_reason, platform, recorded_from, recorded_until) select id, request_number, jurisdiction, entry, consumer, provider, scenario, purpose, legal_basis, service_mode, items, share_request_status, submitted_on, version, workflow, share_type, entry_title, submitted_at, taken_over, consuming_system, duty, compliance_commitment, internal_approver, bulk_justification, needed_until, accepted_at, accepted_by, producer_opinion, granted_items, granted_mode, decided_on, decided_by, decision_reason, refusal_basis, official_letter, verification_rule, aggregation_review, delay_application, overriding_law, system_certificate, fulfilled_on, access_reason, platform, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_showcase_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.showcase_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.showcase_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.showcase_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.showcase_history (id, jurisdiction, title, summary, value, entries, shown_by, shown_on, version, recorded_from, recorded_until) select id, jurisdiction, title, summary, value, entries, shown_by, shown_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_statutory_clock_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.statutory_clock_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.statutory_clock_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.statutory_clock_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.statutory_clock_history (id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, recorded_from, recorded_until) select id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_usage_feedback_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.usage_feedback_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.usage_feedback_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.usage_feedback_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.usage_feedback_history (id, jurisdiction, access_grant, provider, holder, held_by, since, until, summary, submitted_on, version, recorded_from, recorded_until) select id, jurisdiction, access_grant, provider, holder, held_by, since, until, summary, submitted_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_usage_feedback_interval_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.access_grant = n.access_grant and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.access_grant = n.access_grant and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.access_grant = n.access_grant)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from exchange.usage_feedback_interval_history h using x where h.access_grant = x.access_grant and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.usage_feedback_interval_history h set recorded_until = $1 from x where h.access_grant = x.access_grant and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.usage_feedback_interval_history h where h.access_grant = x.access_grant order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.usage_feedback_interval_history (access_grant, jurisdiction, every, agreed_on, version, recorded_from, recorded_until) select access_grant, jurisdiction, every, agreed_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_verification_request_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.verification_request_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.verification_request_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.verification_request_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.verification_request_history (id, jurisdiction, entry, consumer, provider, purpose, scenario, items, verification_status, submitted_on, decided_on, refusal_basis, outcomes, version, recorded_from, recorded_until) select id, jurisdiction, entry, consumer, provider, purpose, scenario, items, verification_status, submitted_on, decided_on, refusal_basis, outcomes, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_violation_case_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
            delete from exchange.violation_case_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update exchange.violation_case_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from exchange.violation_case_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into exchange.violation_case_history (id, case_number, jurisdiction, entry, entry_title, provider, access_grant, used_by, used_by_subject, reporter, reporter_subject, description, evidence, misuses, ground, case_status, suspender, suspended_on, due_on, correction, acceptance, reason, receiving_body, reported_on, version, agreement, incident, cited_law, recorded_from, recorded_until) select id, case_number, jurisdiction, entry, entry_title, provider, access_grant, used_by, used_by_subject, reporter, reporter_subject, description, evidence, misuses, ground, case_status, suspender, suspended_on, due_on, correction, acceptance, reason, receiving_body, reported_on, version, agreement, incident, cited_law, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION exchange.keep_who_answers()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
begin
  if old.access_grant is not null
    and (new.access_grant, new.used_by, new.used_by_subject) is distinct from (old.access_grant, old.used_by, old.used_by_subject) then
    raise exception 'who answers for a case is not changed' using errcode = 'check_violation', constraint = 'violation_case_answered_for';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION exchange.latest_as_of()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION exchange.owe_events()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
begin
  insert into outbox_delivery (subscriber, outbox_id) select s.subscriber, n.id from new_rows n join subscription s using (kind);
  if found then
    execute format('select %I.add_job(''deliver-events'')', current_schema() || '_worker');
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION exchange.prepare_audit_months()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION exchange.purge_audit(until date)
 RETURNS TABLE(batch bigint, entries integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION exchange.raise_audit_offset()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
declare
  latest bigint := greatest((select max(position) from audit_entry), (select max(to_position) from audit_batch));
begin
  update audit_offset set raised = greatest(raised, latest + 1 - pg_current_xact_id()::text::bigint);
end $function$
;
CREATE OR REPLACE FUNCTION exchange.recorded_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION exchange.refresh_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION exchange.refresh_statistics(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
begin
  execute format('analyze %I', table_name);
end $function$
;
CREATE OR REPLACE FUNCTION exchange.refuse_change_of_usage()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a record of use stays as it is' using errcode = 'feature_not_supported';
end $function$
;
CREATE OR REPLACE FUNCTION exchange.refuse_truncate()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% keeps its history and cannot be truncated', tg_table_name using errcode = 'feature_not_supported';
end $function$
;
CREATE OR REPLACE FUNCTION exchange.write_history_keeper(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'exchange', 'public', 'pg_temp'
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

create table access_grant (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  provider text not null,
  holder text,
  held_by text,
  ground_register text not null,
  ground_key text not null,
  means text not null,
  items text[] not null,
  purpose text not null,
  scenario text,
  system text,
  since date not null,
  until date,
  approver text,
  approved_by text,
  grant_status text default 'ACTIVE'::text not null,
  status_reason text,
  version integer default 1 not null
);
create table access_grant_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  provider text,
  holder text,
  held_by text,
  ground_register text,
  ground_key text,
  means text,
  items text[],
  purpose text,
  scenario text,
  system text,
  since date,
  until date,
  approver text,
  approved_by text,
  grant_status text,
  status_reason text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table access_misuse (
  id uuid default gen_random_uuid() not null,
  access_grant uuid not null,
  jurisdiction text not null,
  rule text not null,
  organization text,
  subject text not null,
  system text,
  tried_at timestamp with time zone not null,
  tried_on date not null,
  version integer default 1 not null,
  recorded_at timestamp with time zone default recorded_now() not null
);
create table account_request (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  account_change text not null,
  applicant text,
  applicant_subject text,
  content text,
  account_request_status text not null,
  submitted_on date not null,
  answered_on date,
  reason text,
  version integer default 1 not null
);
create table account_request_history (
  id uuid not null,
  jurisdiction text,
  account_change text,
  applicant text,
  applicant_subject text,
  content text,
  account_request_status text,
  submitted_on date,
  answered_on date,
  reason text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table agreement_template (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  agreement_kind text not null,
  unit text not null,
  open_type text,
  title text not null,
  wording text not null,
  since date not null,
  ended_on date,
  version integer default 1 not null
);
create table agreement_template_history (
  id uuid not null,
  jurisdiction text,
  agreement_kind text,
  unit text,
  open_type text,
  title text,
  wording text,
  since date,
  ended_on date,
  version integer,
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
create table bulk_export (
  id uuid default gen_random_uuid() not null,
  access_grant uuid not null,
  jurisdiction text not null,
  requested_by text not null,
  requested_at timestamp with time zone not null,
  dataset_version integer not null,
  watermark text not null,
  export_status text not null,
  records_total integer not null,
  records_done integer default 0 not null,
  parts integer default 0 not null,
  stopped_because text,
  finished_at timestamp with time zone,
  version integer default 1 not null
);
create table bulk_export_history (
  id uuid not null,
  access_grant uuid,
  jurisdiction text,
  requested_by text,
  requested_at timestamp with time zone,
  dataset_version integer,
  watermark text,
  export_status text,
  records_total integer,
  records_done integer,
  parts integer,
  stopped_because text,
  finished_at timestamp with time zone,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table bulk_export_part (
  export uuid not null,
  number integer not null,
  records integer not null,
  sealed bytea not null
);
create table call_count (
  access_grant uuid not null,
  counted_on date not null,
  kind text not null,
  digest text not null,
  times integer not null
);
create table catalog_correction (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  entry_title text not null,
  objector text,
  objector_subject text not null,
  provider text not null,
  description text not null,
  correction_status text not null,
  reply text,
  basis text,
  replied_on date,
  filed_on date not null,
  version integer default 1 not null
);
create table catalog_correction_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  entry_title text,
  objector text,
  objector_subject text,
  provider text,
  description text,
  correction_status text,
  reply text,
  basis text,
  replied_on date,
  filed_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table data_interface (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  provider text not null,
  scenario text not null,
  demanded_by text,
  demanded_on date not null,
  agreed_on date,
  specification text,
  call_description text,
  submitted_on date,
  wrapped_on date,
  wrapped_by text,
  published_on date,
  published_by text,
  delay_asked_until date,
  delay_reason text,
  delayed_until date,
  delay_approved_by text,
  interface_status text not null,
  version integer default 1 not null,
  system uuid
);
create table data_interface_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  provider text,
  scenario text,
  demanded_by text,
  demanded_on date,
  agreed_on date,
  specification text,
  call_description text,
  submitted_on date,
  wrapped_on date,
  wrapped_by text,
  published_on date,
  published_by text,
  delay_asked_until date,
  delay_reason text,
  delayed_until date,
  delay_approved_by text,
  interface_status text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  system uuid
);
create table dataset (
  entry uuid not null,
  jurisdiction text not null,
  provider text not null,
  key_item text not null,
  items text[] not null,
  records integer not null,
  loaded_at timestamp with time zone not null,
  loaded_by text not null,
  version integer default 1 not null
);
create table dataset_history (
  entry uuid not null,
  jurisdiction text,
  provider text,
  key_item text,
  items text[],
  records integer,
  loaded_at timestamp with time zone,
  loaded_by text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table dataset_record (
  id uuid default gen_random_uuid() not null,
  entry uuid not null,
  "position" integer not null,
  key smallint not null,
  index bytea not null,
  sealed bytea[] not null
);
create table delivery (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  provider text not null,
  access_grant uuid not null,
  recipient text,
  recipient_subject text,
  delivery_class text not null,
  title text not null,
  seal_ref text,
  signature_check text,
  delivered_on date not null,
  version integer default 1 not null,
  channel text,
  superior_rule text
);
create table delivery_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  provider text,
  access_grant uuid,
  recipient text,
  recipient_subject text,
  delivery_class text,
  title text,
  seal_ref text,
  signature_check text,
  delivered_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  channel text,
  superior_rule text
);
create table demand (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  channel text not null,
  title text not null,
  purpose text not null,
  scenario text,
  items text[] not null,
  service_mode text,
  duty text,
  compliance_commitment boolean not null,
  applicant text,
  applicant_subject text not null,
  entered_by text not null,
  entered_by_body text,
  provider text,
  demand_status text not null,
  officer text,
  result text,
  notice text,
  closed_on date,
  linked_entry uuid,
  share_request uuid,
  submitted_on date not null,
  version integer default 1 not null
);
create table demand_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  channel text,
  title text,
  purpose text,
  scenario text,
  items text[],
  service_mode text,
  duty text,
  compliance_commitment boolean,
  applicant text,
  applicant_subject text,
  entered_by text,
  entered_by_body text,
  provider text,
  demand_status text,
  officer text,
  result text,
  notice text,
  closed_on date,
  linked_entry uuid,
  share_request uuid,
  submitted_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table department_duty (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  department text not null,
  code text not null,
  title text not null,
  basis text not null,
  since date not null,
  until date,
  version integer default 1 not null
);
create table department_duty_history (
  id uuid not null,
  jurisdiction text,
  department text,
  code text,
  title text,
  basis text,
  since date,
  until date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table derivation (
  source text not null,
  made text not null
);
create table gone_body (
  credit_code text not null
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
create table known_commission (
  commission uuid not null,
  jurisdiction text not null,
  unit text not null,
  scope text[] not null,
  since date not null,
  until date not null,
  version bigint not null
);
create table known_platform (
  platform uuid not null,
  jurisdiction text not null,
  platform_kind text not null,
  operator text,
  retired boolean not null,
  version bigint not null
);
create table known_platform_history (
  platform uuid not null,
  jurisdiction text,
  platform_kind text,
  operator text,
  retired boolean,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table known_system (
  system uuid not null,
  jurisdiction text not null,
  department text not null,
  connected boolean not null,
  version bigint not null
);
create table migration (
  name text not null,
  digest text not null,
  "position" integer generated always as identity not null,
  applied_at timestamp with time zone default clock_timestamp() not null
);
create table objection (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  entry uuid not null,
  entry_title text not null,
  share_request uuid,
  objector text,
  objector_subject text not null,
  provider text not null,
  grounds text[] not null,
  description text not null,
  evidence text[] not null,
  objection_status text not null,
  suspension_needed boolean,
  suspension_reason text,
  producer_statement text,
  authority_statement text,
  outcome text,
  reason text,
  processing text,
  handler text,
  resolved_on date,
  filed_on date not null,
  version integer default 1 not null
);
create table objection_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  entry uuid,
  entry_title text,
  share_request uuid,
  objector text,
  objector_subject text,
  provider text,
  grounds text[],
  description text,
  evidence text[],
  objection_status text,
  suspension_needed boolean,
  suspension_reason text,
  producer_statement text,
  authority_statement text,
  outcome text,
  reason text,
  processing text,
  handler text,
  resolved_on date,
  filed_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table open_request (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  entry_title text not null,
  provider text not null,
  applicant_kind text,
  applicant text,
  applicant_subject text,
  consultation text,
  purpose text,
  scenario text,
  security_measures text,
  items text[] default '{}'::text[] not null,
  means text default 'DOWNLOAD'::text not null,
  accepted_responsibility boolean default false not null,
  open_request_status text not null,
  submitted_on date,
  permitted_purpose text,
  permitted_scope text,
  permitted_items text[] default '{}'::text[] not null,
  permitted_until date,
  reason text,
  legal_basis text,
  agreement_template uuid,
  provider_signed_on date,
  applicant_signed_on date,
  halted_because text,
  version integer default 1 not null
);
create table open_request_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  entry_title text,
  provider text,
  applicant_kind text,
  applicant text,
  applicant_subject text,
  consultation text,
  purpose text,
  scenario text,
  security_measures text,
  items text[],
  means text,
  accepted_responsibility boolean,
  open_request_status text,
  submitted_on date,
  permitted_purpose text,
  permitted_scope text,
  permitted_items text[],
  permitted_until date,
  reason text,
  legal_basis text,
  agreement_template uuid,
  provider_signed_on date,
  applicant_signed_on date,
  halted_because text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table opinion (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  submitter text,
  submitter_subject text not null,
  text text not null,
  submitted_on date not null,
  answer text,
  answered_by text,
  answered_on date,
  version integer default 1 not null
);
create table opinion_history (
  id uuid not null,
  jurisdiction text,
  submitter text,
  submitter_subject text,
  text text,
  submitted_on date,
  answer text,
  answered_by text,
  answered_on date,
  version integer,
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
create table platform_acceptance (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  template uuid not null,
  organization text,
  subject text,
  accepted_on date not null,
  version integer default 1 not null
);
create table platform_acceptance_history (
  id uuid not null,
  jurisdiction text,
  template uuid,
  organization text,
  subject text,
  accepted_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table problem_report (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  entry_title text not null,
  items text[] not null,
  reporter text,
  reporter_subject text not null,
  provider text not null,
  description text not null,
  evidence text[] not null,
  problem_status text not null,
  cause text,
  reason text,
  decided_at timestamp with time zone,
  correction text,
  aggregation text,
  feedback text,
  dispute text,
  coordination_result text,
  coordination text,
  decision text,
  decided_by text,
  reported_on date not null,
  version integer default 1 not null
);
create table problem_report_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  entry_title text,
  items text[],
  reporter text,
  reporter_subject text,
  provider text,
  description text,
  evidence text[],
  problem_status text,
  cause text,
  reason text,
  decided_at timestamp with time zone,
  correction text,
  aggregation text,
  feedback text,
  dispute text,
  coordination_result text,
  coordination text,
  decision text,
  decided_by text,
  reported_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table published_entry (
  entry uuid not null,
  provider text not null,
  jurisdiction text not null,
  status text not null,
  share_type text,
  version bigint not null,
  terms jsonb default '{}'::jsonb not null
);
create table published_entry_history (
  entry uuid not null,
  provider text,
  jurisdiction text,
  status text,
  share_type text,
  version bigint,
  terms jsonb,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table rating (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  rater text not null,
  conformity smallint not null,
  completeness smallint not null,
  accuracy smallint not null,
  consistency smallint not null,
  timeliness smallint not null,
  usability smallint not null,
  comment text,
  rated_on date not null,
  version integer default 1 not null
);
create table rating_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  rater text,
  conformity smallint,
  completeness smallint,
  accuracy smallint,
  consistency smallint,
  timeliness smallint,
  usability smallint,
  comment text,
  rated_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table restricted_entity (
  restriction uuid not null,
  jurisdiction text not null,
  entity text not null,
  since date not null,
  until date,
  version bigint not null
);
create table return_flow (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  direction text not null,
  content text not null,
  purpose text not null,
  holder text,
  applicant text not null,
  producer text not null,
  demand uuid,
  joint boolean not null,
  producer_signed_on date,
  authority_signed_on date,
  return_flow_status text not null,
  expected_rows bigint,
  delivered_rows bigint,
  reason text,
  submitted_upstream_on date,
  filed_on date not null,
  version integer default 1 not null
);
create table return_flow_history (
  id uuid not null,
  jurisdiction text,
  direction text,
  content text,
  purpose text,
  holder text,
  applicant text,
  producer text,
  demand uuid,
  joint boolean,
  producer_signed_on date,
  authority_signed_on date,
  return_flow_status text,
  expected_rows bigint,
  delivered_rows bigint,
  reason text,
  submitted_upstream_on date,
  filed_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table risk_alert (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  combination uuid not null,
  holder text,
  used_by text,
  datasets uuid[] not null,
  found_at timestamp with time zone not null,
  version integer default 1 not null
);
create table risk_alert_history (
  id uuid not null,
  jurisdiction text,
  combination uuid,
  holder text,
  used_by text,
  datasets uuid[],
  found_at timestamp with time zone,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table sensitive_combination (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  title text not null,
  items text[] not null,
  reason text not null,
  since date not null,
  until date,
  version integer default 1 not null
);
create table sensitive_combination_history (
  id uuid not null,
  jurisdiction text,
  title text,
  items text[],
  reason text,
  since date,
  until date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table share_request (
  id uuid default gen_random_uuid() not null,
  request_number text,
  jurisdiction text not null,
  entry uuid not null,
  consumer text not null,
  provider text not null,
  scenario text not null,
  purpose text not null,
  legal_basis text,
  service_mode text not null,
  items text[] default '{}'::text[] not null,
  share_request_status text not null,
  submitted_on date not null,
  version integer default 1 not null,
  workflow text default 'SMX-03'::text not null,
  share_type text,
  entry_title text,
  submitted_at timestamp with time zone,
  taken_over boolean default false not null,
  consuming_system text,
  duty text,
  compliance_commitment boolean default false not null,
  internal_approver text,
  bulk_justification text,
  needed_until date,
  accepted_at timestamp with time zone,
  accepted_by text,
  producer_opinion text,
  granted_items text[],
  granted_mode text,
  decided_on date,
  decided_by text,
  decision_reason text,
  refusal_basis text[] default '{}'::text[] not null,
  official_letter jsonb,
  verification_rule jsonb,
  aggregation_review text,
  delay_application text,
  overriding_law text,
  system_certificate text,
  fulfilled_on date,
  access_reason text,
  platform text
);
create table share_request_history (
  id uuid not null,
  request_number text,
  jurisdiction text,
  entry uuid,
  consumer text,
  provider text,
  scenario text,
  purpose text,
  legal_basis text,
  service_mode text,
  items text[],
  share_request_status text,
  submitted_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  workflow text,
  share_type text,
  entry_title text,
  submitted_at timestamp with time zone,
  taken_over boolean,
  consuming_system text,
  duty text,
  compliance_commitment boolean,
  internal_approver text,
  bulk_justification text,
  needed_until date,
  accepted_at timestamp with time zone,
  accepted_by text,
  producer_opinion text,
  granted_items text[],
  granted_mode text,
  decided_on date,
  decided_by text,
  decision_reason text,
  refusal_basis text[],
  official_letter jsonb,
  verification_rule jsonb,
  aggregation_review text,
  delay_application text,
  overriding_law text,
  system_certificate text,
  fulfilled_on date,
  access_reason text,
  platform text
);
create table showcase (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  title text not null,
  summary text not null,
  value text not null,
  entries uuid[] not null,
  shown_by text not null,
  shown_on date not null,
  version integer default 1 not null
);
create table showcase_history (
  id uuid not null,
  jurisdiction text,
  title text,
  summary text,
  value text,
  entries uuid[],
  shown_by text,
  shown_on date,
  version integer,
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
create table task (
  id text not null,
  workflow text not null,
  state text not null,
  title text not null,
  jurisdiction text not null,
  parameter text,
  article text,
  started_on date,
  due_on date,
  binding boolean default false not null,
  overdue boolean default false not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);
create table task_waiting (
  task text not null,
  role text not null,
  organization text,
  events text[] not null,
  jurisdiction text not null,
  whom text not null,
  due date not null
);
create table usage_feedback (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  access_grant uuid not null,
  provider text not null,
  holder text,
  held_by text,
  since date not null,
  until date not null,
  summary text not null,
  submitted_on date not null,
  version integer default 1 not null
);
create table usage_feedback_history (
  id uuid not null,
  jurisdiction text,
  access_grant uuid,
  provider text,
  holder text,
  held_by text,
  since date,
  until date,
  summary text,
  submitted_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table usage_feedback_interval (
  access_grant uuid not null,
  jurisdiction text not null,
  every text not null,
  agreed_on date not null,
  version integer default 1 not null
);
create table usage_feedback_interval_history (
  access_grant uuid not null,
  jurisdiction text,
  every text,
  agreed_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table usage_record (
  id uuid default gen_random_uuid() not null,
  access_grant uuid not null,
  jurisdiction text not null,
  holder text,
  purpose text not null,
  used_by text not null,
  approver text not null,
  content text[] not null,
  used_at timestamp with time zone not null,
  method text not null,
  medium text not null,
  automatic boolean not null,
  version integer default 1 not null,
  recorded_at timestamp with time zone default recorded_now() not null
);
create table verification_request (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entry uuid not null,
  consumer text not null,
  provider text not null,
  purpose text not null,
  scenario text,
  items text[] not null,
  verification_status text not null,
  submitted_on date not null,
  decided_on date,
  refusal_basis text,
  outcomes jsonb,
  version integer default 1 not null
);
create table verification_request_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  consumer text,
  provider text,
  purpose text,
  scenario text,
  items text[],
  verification_status text,
  submitted_on date,
  decided_on date,
  refusal_basis text,
  outcomes jsonb,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table violation_case (
  id uuid default gen_random_uuid() not null,
  case_number text not null,
  jurisdiction text not null,
  entry uuid not null,
  entry_title text not null,
  provider text not null,
  access_grant uuid,
  used_by text,
  used_by_subject text,
  reporter text,
  reporter_subject text not null,
  description text not null,
  evidence text[] not null,
  misuses uuid[] not null,
  ground text,
  case_status text not null,
  suspender text,
  suspended_on date,
  due_on date,
  correction text,
  acceptance text,
  reason text,
  receiving_body text,
  reported_on date not null,
  version integer default 1 not null,
  agreement text,
  incident text,
  cited_law text
);
create table violation_case_history (
  id uuid not null,
  case_number text,
  jurisdiction text,
  entry uuid,
  entry_title text,
  provider text,
  access_grant uuid,
  used_by text,
  used_by_subject text,
  reporter text,
  reporter_subject text,
  description text,
  evidence text[],
  misuses uuid[],
  ground text,
  case_status text,
  suspender text,
  suspended_on date,
  due_on date,
  correction text,
  acceptance text,
  reason text,
  receiving_body text,
  reported_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  agreement text,
  incident text,
  cited_law text
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

alter table access_grant add constraint access_grant_approver_check CHECK (is_credit_code(approver));
alter table access_grant add constraint access_grant_grant_status_check CHECK ((grant_status = ANY (ARRAY['ACTIVE'::text, 'SUSPENDED'::text, 'TERMINATED'::text])));
alter table access_grant add constraint access_grant_ground_key_check CHECK ((btrim(ground_key) <> ''::text));
alter table access_grant add constraint access_grant_ground_register_check CHECK ((ground_register = ANY (ARRAY['share-request'::text, 'open-request'::text, 'verification-request'::text])));
alter table access_grant add constraint access_grant_held_by_check CHECK ((btrim(held_by) <> ''::text));
alter table access_grant add constraint access_grant_holder CHECK ((num_nonnulls(holder, held_by) = 1));
alter table access_grant add constraint access_grant_holder_check CHECK (is_credit_code(holder));
alter table access_grant add constraint access_grant_items_check CHECK (((cardinality(items) > 0) AND (array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table access_grant add constraint access_grant_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table access_grant add constraint access_grant_means_check CHECK ((means = ANY (ARRAY['INTERFACE'::text, 'BULK'::text, 'CROSS_VERIFICATION'::text, 'VERIFICATION'::text, 'PLATFORM_ACQUISITION'::text, 'DOWNLOAD'::text])));
alter table access_grant add constraint access_grant_period CHECK (((until IS NULL) OR (since < until)));
alter table access_grant add constraint access_grant_pkey PRIMARY KEY (id);
alter table access_grant add constraint access_grant_provider_check CHECK (is_credit_code(provider));
alter table access_grant add constraint access_grant_purpose_check CHECK ((btrim(purpose) <> ''::text));
alter table access_grant add constraint access_grant_system_check CHECK ((btrim(system) <> ''::text));
alter table access_grant_history add constraint access_grant_history_check CHECK ((recorded_from < recorded_until));
alter table access_grant_history add constraint access_grant_history_pkey PRIMARY KEY (id, recorded_from);
alter table access_misuse add constraint access_misuse_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table access_misuse add constraint access_misuse_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table access_misuse add constraint access_misuse_pkey PRIMARY KEY (id);
alter table access_misuse add constraint access_misuse_rule_check CHECK ((btrim(rule) <> ''::text));
alter table account_request add constraint account_request_account_change_check CHECK ((account_change = ANY (ARRAY['CREATE'::text, 'CHANGE'::text, 'CANCEL'::text])));
alter table account_request add constraint account_request_account_request_status_check CHECK ((account_request_status = ANY (ARRAY['SUBMITTED'::text, 'GRANTED'::text, 'REFUSED'::text])));
alter table account_request add constraint account_request_answered CHECK (((account_request_status = 'SUBMITTED'::text) = (answered_on IS NULL)));
alter table account_request add constraint account_request_applicant_check CHECK (is_credit_code(applicant));
alter table account_request add constraint account_request_applicant_subject_check CHECK ((applicant_subject <> ''::text));
alter table account_request add constraint account_request_check CHECK ((answered_on >= submitted_on));
alter table account_request add constraint account_request_content_check CHECK ((btrim(content) <> ''::text));
alter table account_request add constraint account_request_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table account_request add constraint account_request_of_one CHECK ((num_nonnulls(applicant, applicant_subject) = 1));
alter table account_request add constraint account_request_pkey PRIMARY KEY (id);
alter table account_request add constraint account_request_reason_check CHECK ((btrim(reason) <> ''::text));
alter table account_request add constraint account_request_reasoned CHECK (((account_request_status <> 'REFUSED'::text) OR (reason IS NOT NULL)));
alter table account_request_history add constraint account_request_history_check CHECK ((recorded_from < recorded_until));
alter table account_request_history add constraint account_request_history_pkey PRIMARY KEY (id, recorded_from);
alter table agreement_template add constraint agreement_template_agreement_kind_check CHECK ((agreement_kind = ANY (ARRAY['PLATFORM'::text, 'SPECIAL'::text])));
alter table agreement_template add constraint agreement_template_check CHECK ((ended_on >= since));
alter table agreement_template add constraint agreement_template_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table agreement_template add constraint agreement_template_open_type_check CHECK ((open_type = ANY (ARRAY['UNCONDITIONAL'::text, 'CONDITIONAL'::text])));
alter table agreement_template add constraint agreement_template_pkey PRIMARY KEY (id);
alter table agreement_template add constraint agreement_template_title_check CHECK ((btrim(title) <> ''::text));
alter table agreement_template add constraint agreement_template_typed CHECK (((agreement_kind = 'SPECIAL'::text) = (open_type IS NOT NULL)));
alter table agreement_template add constraint agreement_template_unit_check CHECK (is_credit_code(unit));
alter table agreement_template add constraint agreement_template_wording_check CHECK ((btrim(wording) <> ''::text));
alter table agreement_template_history add constraint agreement_template_history_check CHECK ((recorded_from < recorded_until));
alter table agreement_template_history add constraint agreement_template_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table bulk_export add constraint bulk_export_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table bulk_export add constraint bulk_export_check CHECK (((records_done >= 0) AND (records_done <= records_total)));
alter table bulk_export add constraint bulk_export_export_status_check CHECK ((export_status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'DONE'::text, 'STOPPED'::text])));
alter table bulk_export add constraint bulk_export_finished CHECK (((finished_at IS NOT NULL) = (export_status = ANY (ARRAY['DONE'::text, 'STOPPED'::text]))));
alter table bulk_export add constraint bulk_export_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table bulk_export add constraint bulk_export_parts_check CHECK ((parts >= 0));
alter table bulk_export add constraint bulk_export_pkey PRIMARY KEY (id);
alter table bulk_export add constraint bulk_export_records_total_check CHECK ((records_total >= 0));
alter table bulk_export add constraint bulk_export_watermark UNIQUE (watermark);
alter table bulk_export add constraint bulk_export_watermark_check CHECK ((watermark ~ '^SJ[0-9A-F]{10}$'::text));
alter table bulk_export add constraint bulk_export_whole CHECK (((export_status <> 'DONE'::text) OR (records_done = records_total)));
alter table bulk_export_history add constraint bulk_export_history_check CHECK ((recorded_from < recorded_until));
alter table bulk_export_history add constraint bulk_export_history_pkey PRIMARY KEY (id, recorded_from);
alter table bulk_export_part add constraint bulk_export_part_export_fkey FOREIGN KEY (export) REFERENCES bulk_export(id);
alter table bulk_export_part add constraint bulk_export_part_number_check CHECK ((number > 0));
alter table bulk_export_part add constraint bulk_export_part_pkey PRIMARY KEY (export, number);
alter table bulk_export_part add constraint bulk_export_part_records_check CHECK ((records > 0));
alter table call_count add constraint call_count_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table call_count add constraint call_count_kind_check CHECK ((kind = ANY (ARRAY['MISS'::text, 'COMPARISON'::text])));
alter table call_count add constraint call_count_pkey PRIMARY KEY (access_grant, kind, digest, counted_on);
alter table call_count add constraint call_count_times_check CHECK ((times > 0));
alter table catalog_correction add constraint catalog_correction_basis_check CHECK ((btrim(basis) <> ''::text));
alter table catalog_correction add constraint catalog_correction_check CHECK ((replied_on >= filed_on));
alter table catalog_correction add constraint catalog_correction_correction_status_check CHECK ((correction_status = ANY (ARRAY['FILED'::text, 'EXTENDED'::text, 'AGREED'::text, 'REFUSED'::text, 'CHANGE_REQUESTED'::text, 'CHANGED'::text])));
alter table catalog_correction add constraint catalog_correction_description_check CHECK ((btrim(description) <> ''::text));
alter table catalog_correction add constraint catalog_correction_entry_title_check CHECK ((entry_title <> ''::text));
alter table catalog_correction add constraint catalog_correction_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table catalog_correction add constraint catalog_correction_objector_check CHECK (is_credit_code(objector));
alter table catalog_correction add constraint catalog_correction_objector_subject_check CHECK ((objector_subject <> ''::text));
alter table catalog_correction add constraint catalog_correction_pkey PRIMARY KEY (id);
alter table catalog_correction add constraint catalog_correction_provider_check CHECK (is_credit_code(provider));
alter table catalog_correction add constraint catalog_correction_refused CHECK (((correction_status <> 'REFUSED'::text) OR ((reply IS NOT NULL) AND (basis IS NOT NULL))));
alter table catalog_correction add constraint catalog_correction_replied CHECK (((correction_status = ANY (ARRAY['FILED'::text, 'EXTENDED'::text])) = (replied_on IS NULL)));
alter table catalog_correction add constraint catalog_correction_reply_check CHECK ((btrim(reply) <> ''::text));
alter table catalog_correction_history add constraint catalog_correction_history_check CHECK ((recorded_from < recorded_until));
alter table catalog_correction_history add constraint catalog_correction_history_pkey PRIMARY KEY (id, recorded_from);
alter table data_interface add constraint data_interface_agreed CHECK (((interface_status = 'DEMANDED'::text) OR (agreed_on IS NOT NULL)));
alter table data_interface add constraint data_interface_call_description_check CHECK ((btrim(call_description) <> ''::text));
alter table data_interface add constraint data_interface_delay CHECK (((delayed_until IS NULL) OR ((agreed_on IS NOT NULL) AND (agreed_on < delayed_until))));
alter table data_interface add constraint data_interface_delay_approved_by_check CHECK (is_credit_code(delay_approved_by));
alter table data_interface add constraint data_interface_delay_reason_check CHECK ((btrim(delay_reason) <> ''::text));
alter table data_interface add constraint data_interface_demanded_by_check CHECK (is_credit_code(demanded_by));
alter table data_interface add constraint data_interface_described CHECK (((interface_status <> ALL (ARRAY['WRAPPED'::text, 'PUBLISHED'::text])) OR ((specification IS NOT NULL) AND (call_description IS NOT NULL))));
alter table data_interface add constraint data_interface_interface_status_check CHECK ((interface_status = ANY (ARRAY['DEMANDED'::text, 'AGREED'::text, 'SUBMITTED'::text, 'WRAPPED'::text, 'PUBLISHED'::text])));
alter table data_interface add constraint data_interface_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table data_interface add constraint data_interface_pkey PRIMARY KEY (id);
alter table data_interface add constraint data_interface_provider_check CHECK (is_credit_code(provider));
alter table data_interface add constraint data_interface_published_by_check CHECK (is_credit_code(published_by));
alter table data_interface add constraint data_interface_scenario_check CHECK ((btrim(scenario) <> ''::text));
alter table data_interface add constraint data_interface_specification_check CHECK ((btrim(specification) <> ''::text));
alter table data_interface add constraint data_interface_wrapped_by_check CHECK (is_credit_code(wrapped_by));
alter table data_interface_history add constraint data_interface_history_check CHECK ((recorded_from < recorded_until));
alter table data_interface_history add constraint data_interface_history_pkey PRIMARY KEY (id, recorded_from);
alter table dataset add constraint dataset_items_check CHECK (((cardinality(items) > 0) AND (array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table dataset add constraint dataset_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table dataset add constraint dataset_key_is_an_item CHECK ((key_item = ANY (items)));
alter table dataset add constraint dataset_pkey PRIMARY KEY (entry);
alter table dataset add constraint dataset_provider_check CHECK (is_credit_code(provider));
alter table dataset add constraint dataset_records_check CHECK ((records >= 0));
alter table dataset_history add constraint dataset_history_check CHECK ((recorded_from < recorded_until));
alter table dataset_history add constraint dataset_history_pkey PRIMARY KEY (entry, recorded_from);
alter table dataset_record add constraint dataset_record_entry_fkey FOREIGN KEY (entry) REFERENCES dataset(entry) ON DELETE CASCADE;
alter table dataset_record add constraint dataset_record_index_check CHECK ((octet_length(index) = 32));
alter table dataset_record add constraint dataset_record_key_check CHECK (((key >= 1) AND (key <= 255)));
alter table dataset_record add constraint dataset_record_pkey PRIMARY KEY (id);
alter table dataset_record add constraint dataset_record_sealed_check CHECK ((cardinality(sealed) > 0));
alter table delivery add constraint delivery_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table delivery add constraint delivery_channel_check CHECK ((channel = ANY (ARRAY['E_GOVERNMENT_EXTRANET'::text, 'PRIVATE_NETWORK_EXISTING'::text, 'PRIVATE_NETWORK_NEW'::text])));
alter table delivery add constraint delivery_delivery_class_check CHECK ((delivery_class = ANY (ARRAY['RECORDS'::text, 'DOCUMENT'::text, 'CERTIFICATE'::text, 'CONTRACT'::text])));
alter table delivery add constraint delivery_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table delivery add constraint delivery_pkey PRIMARY KEY (id);
alter table delivery add constraint delivery_provider_check CHECK (is_credit_code(provider));
alter table delivery add constraint delivery_recipient_check CHECK (is_credit_code(recipient));
alter table delivery add constraint delivery_seal_ref_check CHECK ((btrim(seal_ref) <> ''::text));
alter table delivery add constraint delivery_signature_check_check CHECK ((signature_check = ANY (ARRAY['VALID'::text, 'FAILED'::text])));
alter table delivery add constraint delivery_superior_rule_check CHECK ((btrim(superior_rule) <> ''::text));
alter table delivery add constraint delivery_title_check CHECK ((btrim(title) <> ''::text));
alter table delivery_history add constraint delivery_history_check CHECK ((recorded_from < recorded_until));
alter table delivery_history add constraint delivery_history_pkey PRIMARY KEY (id, recorded_from);
alter table demand add constraint demand_applicant_check CHECK (is_credit_code(applicant));
alter table demand add constraint demand_applicant_subject_check CHECK ((applicant_subject <> ''::text));
alter table demand add constraint demand_channel_check CHECK ((channel = ANY (ARRAY['ONLINE'::text, 'OFFLINE'::text])));
alter table demand add constraint demand_check CHECK ((closed_on >= submitted_on));
alter table demand add constraint demand_closed CHECK ((((demand_status = ANY (ARRAY['REJECTED'::text, 'CONVERTED'::text, 'FORWARDED_UPSTREAM'::text])) = (closed_on IS NOT NULL)) AND (num_nonnulls(result, notice, closed_on) = ANY (ARRAY[0, 3]))));
alter table demand add constraint demand_confirmed CHECK (((demand_status <> ALL (ARRAY['CONFIRMED'::text, 'PRE_SERVICE'::text, 'ENTRY_LINKED'::text, 'CONVERTED'::text])) OR (provider IS NOT NULL)));
alter table demand add constraint demand_converted CHECK (((demand_status <> 'CONVERTED'::text) OR (kind = 'OPEN'::text) OR (share_request IS NOT NULL)));
alter table demand add constraint demand_demand_status_check CHECK ((demand_status = ANY (ARRAY['SUBMITTED'::text, 'UNDER_REVIEW'::text, 'CONFIRMED'::text, 'PRE_SERVICE'::text, 'REJECTED'::text, 'ENTRY_LINKED'::text, 'CONVERTED'::text, 'FORWARDED_UPSTREAM'::text])));
alter table demand add constraint demand_duty_check CHECK ((btrim(duty) <> ''::text));
alter table demand add constraint demand_entered_by_body_check CHECK (is_credit_code(entered_by_body));
alter table demand add constraint demand_entered_by_check CHECK ((entered_by <> ''::text));
alter table demand add constraint demand_items_check CHECK (((array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table demand add constraint demand_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table demand add constraint demand_kind_check CHECK ((kind = ANY (ARRAY['SHARE'::text, 'OPEN'::text])));
alter table demand add constraint demand_linked CHECK (((demand_status <> ALL (ARRAY['ENTRY_LINKED'::text, 'CONVERTED'::text])) OR (linked_entry IS NOT NULL)));
alter table demand add constraint demand_notice_check CHECK ((btrim(notice) <> ''::text));
alter table demand add constraint demand_officer_check CHECK ((btrim(officer) <> ''::text));
alter table demand add constraint demand_pkey PRIMARY KEY (id);
alter table demand add constraint demand_provider_check CHECK (is_credit_code(provider));
alter table demand add constraint demand_provider_is_another CHECK (((provider IS DISTINCT FROM applicant) OR (provider IS NULL)));
alter table demand add constraint demand_purpose_check CHECK ((btrim(purpose) <> ''::text));
alter table demand add constraint demand_request_once UNIQUE (share_request);
alter table demand add constraint demand_result_check CHECK ((btrim(result) <> ''::text));
alter table demand add constraint demand_scenario_check CHECK ((btrim(scenario) <> ''::text));
alter table demand add constraint demand_served CHECK (((demand_status <> 'PRE_SERVICE'::text) OR (officer IS NOT NULL)));
alter table demand add constraint demand_service_mode_check CHECK ((service_mode = ANY (ARRAY['PLATFORM_ACQUISITION'::text, 'INTERFACE'::text, 'BULK'::text, 'CROSS_VERIFICATION'::text, 'VERIFICATION'::text])));
alter table demand add constraint demand_share_request_fkey FOREIGN KEY (share_request) REFERENCES share_request(id);
alter table demand add constraint demand_shared_to_a_body CHECK (((kind = 'OPEN'::text) OR (applicant IS NOT NULL)));
alter table demand add constraint demand_title_check CHECK ((btrim(title) <> ''::text));
alter table demand_history add constraint demand_history_check CHECK ((recorded_from < recorded_until));
alter table demand_history add constraint demand_history_pkey PRIMARY KEY (id, recorded_from);
alter table department_duty add constraint department_duty_basis_check CHECK ((btrim(basis) <> ''::text));
alter table department_duty add constraint department_duty_code_check CHECK ((btrim(code) <> ''::text));
alter table department_duty add constraint department_duty_department_check CHECK (is_credit_code(department));
alter table department_duty add constraint department_duty_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table department_duty add constraint department_duty_period CHECK (((until IS NULL) OR (since <= until)));
alter table department_duty add constraint department_duty_pkey PRIMARY KEY (id);
alter table department_duty add constraint department_duty_title_check CHECK ((btrim(title) <> ''::text));
alter table department_duty_history add constraint department_duty_history_check CHECK ((recorded_from < recorded_until));
alter table department_duty_history add constraint department_duty_history_pkey PRIMARY KEY (id, recorded_from);
alter table derivation add constraint derivation_pkey PRIMARY KEY (made, source);
alter table gone_body add constraint gone_body_pkey PRIMARY KEY (credit_code);
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
alter table known_commission add constraint known_commission_pkey PRIMARY KEY (commission);
alter table known_platform add constraint known_platform_pkey PRIMARY KEY (platform);
alter table known_platform_history add constraint known_platform_history_check CHECK ((recorded_from < recorded_until));
alter table known_platform_history add constraint known_platform_history_pkey PRIMARY KEY (platform, recorded_from);
alter table known_system add constraint known_system_pkey PRIMARY KEY (system);
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table objection add constraint objection_authority_statement_check CHECK ((btrim(authority_statement) <> ''::text));
alter table objection add constraint objection_check CHECK (((share_request IS NULL) OR (kind = 'SHARE'::text)));
alter table objection add constraint objection_check1 CHECK ((resolved_on >= filed_on));
alter table objection add constraint objection_description_check CHECK ((btrim(description) <> ''::text));
alter table objection add constraint objection_ended CHECK (((outcome IS NOT NULL) OR (objection_status <> ALL (ARRAY['WITHDRAWN'::text, 'RESTORED'::text, 'REOPENED_AFTER_PROCESSING'::text, 'FED_BACK'::text, 'CONFIRMED'::text, 'REFUTED'::text, 'CORRECTED'::text, 'DECIDED'::text]))));
alter table objection add constraint objection_entry_title_check CHECK ((entry_title <> ''::text));
alter table objection add constraint objection_evidence_check CHECK (((array_position(evidence, ''::text) IS NULL) AND (array_position(evidence, NULL::text) IS NULL)));
alter table objection add constraint objection_grounds_check CHECK (((cardinality(grounds) > 0) AND (grounds <@ ARRAY['UNLAWFUL'::text, 'WRONG'::text, 'INCOMPLETE'::text, 'INFRINGING'::text, 'SECURITY_RISK'::text, 'OTHER'::text])));
alter table objection add constraint objection_handler_check CHECK (is_credit_code(handler));
alter table objection add constraint objection_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table objection add constraint objection_kept_open CHECK (((objection_status <> 'OPEN_VERIFYING'::text) OR (suspension_reason IS NOT NULL)));
alter table objection add constraint objection_kind_check CHECK ((kind = ANY (ARRAY['OPEN'::text, 'SHARE'::text])));
alter table objection add constraint objection_objector_check CHECK (is_credit_code(objector));
alter table objection add constraint objection_objector_subject_check CHECK ((objector_subject <> ''::text));
alter table objection add constraint objection_outcome CHECK (((outcome IS NULL) OR
CASE kind
    WHEN 'OPEN'::text THEN (outcome = ANY (ARRAY['WITHDRAW'::text, 'RESTORE'::text, 'PROCESS_AND_REOPEN'::text]))
    ELSE (outcome = ANY (ARRAY['UPHELD'::text, 'DISMISSED'::text]))
END));
alter table objection add constraint objection_pkey PRIMARY KEY (id);
alter table objection add constraint objection_processed CHECK (((outcome IS DISTINCT FROM 'PROCESS_AND_REOPEN'::text) OR (processing IS NOT NULL)));
alter table objection add constraint objection_processing_check CHECK ((btrim(processing) <> ''::text));
alter table objection add constraint objection_producer_statement_check CHECK ((btrim(producer_statement) <> ''::text));
alter table objection add constraint objection_provider_check CHECK (is_credit_code(provider));
alter table objection add constraint objection_reason_check CHECK ((btrim(reason) <> ''::text));
alter table objection add constraint objection_resolved CHECK ((num_nonnulls(outcome, reason, handler, resolved_on) = ANY (ARRAY[0, 4])));
alter table objection add constraint objection_state CHECK (
CASE kind
    WHEN 'OPEN'::text THEN (objection_status = ANY (ARRAY['FILED'::text, 'SUSPENDED_VERIFYING'::text, 'OPEN_VERIFYING'::text, 'WITHDRAWN'::text, 'RESTORED'::text, 'REOPENED_AFTER_PROCESSING'::text, 'FED_BACK'::text]))
    ELSE (objection_status = ANY (ARRAY['REPORTED'::text, 'DISPATCHED'::text, 'CONFIRMED'::text, 'REFUTED'::text, 'CORRECTED'::text, 'FED_BACK'::text, 'DISPUTED'::text, 'COORDINATED'::text, 'DECIDED'::text]))
END);
alter table objection add constraint objection_suspension_reason_check CHECK ((btrim(suspension_reason) <> ''::text));
alter table objection_history add constraint objection_history_check CHECK ((recorded_from < recorded_until));
alter table objection_history add constraint objection_history_pkey PRIMARY KEY (id, recorded_from);
alter table open_request add constraint open_request_agreed CHECK (((open_request_status <> 'AGREEMENT_SIGNED'::text) OR (num_nonnulls(agreement_template, provider_signed_on, applicant_signed_on) = 3)));
alter table open_request add constraint open_request_agreement_template_fkey FOREIGN KEY (agreement_template) REFERENCES agreement_template(id);
alter table open_request add constraint open_request_applicant CHECK (
CASE
    WHEN (consultation IS NOT NULL) THEN (num_nonnulls(applicant_kind, applicant, applicant_subject) = 0)
    WHEN (applicant_kind = 'CITIZEN'::text) THEN ((applicant IS NULL) AND (applicant_subject IS NOT NULL))
    ELSE ((applicant_kind IS NOT NULL) AND (applicant IS NOT NULL) AND (applicant_subject IS NULL))
END);
alter table open_request add constraint open_request_applicant_check CHECK (is_credit_code(applicant));
alter table open_request add constraint open_request_applicant_kind_check CHECK ((applicant_kind = ANY (ARRAY['CITIZEN'::text, 'LEGAL_PERSON'::text, 'OTHER_ORGANIZATION'::text])));
alter table open_request add constraint open_request_applicant_subject_check CHECK ((applicant_subject <> ''::text));
alter table open_request add constraint open_request_consultation_check CHECK ((btrim(consultation) <> ''::text));
alter table open_request add constraint open_request_consulted CHECK (((consultation IS NOT NULL) = (open_request_status = ANY (ARRAY['CONSULTED'::text, 'CONSENTED'::text, 'REFUSED'::text]))));
alter table open_request add constraint open_request_entry_title_check CHECK ((btrim(entry_title) <> ''::text));
alter table open_request add constraint open_request_halted_because_check CHECK ((btrim(halted_because) <> ''::text));
alter table open_request add constraint open_request_handed_in CHECK (((open_request_status = 'DRAFT'::text) = (submitted_on IS NULL)));
alter table open_request add constraint open_request_items_check CHECK (((array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table open_request add constraint open_request_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table open_request add constraint open_request_legal_basis_check CHECK ((btrim(legal_basis) <> ''::text));
alter table open_request add constraint open_request_means_check CHECK ((means = ANY (ARRAY['DOWNLOAD'::text, 'INTERFACE'::text])));
alter table open_request add constraint open_request_named CHECK (((open_request_status = ANY (ARRAY['DRAFT'::text, 'CONSULTED'::text, 'CONSENTED'::text, 'REFUSED'::text])) OR (cardinality(items) > 0)));
alter table open_request add constraint open_request_open_request_status_check CHECK ((open_request_status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'EXTENDED'::text, 'AUTHORITY_APPROVED'::text, 'APPROVED'::text, 'REJECTED'::text, 'AGREEMENT_SIGNED'::text, 'ACTIVE'::text, 'SUSPENDED'::text, 'CLOSED'::text, 'CONSULTED'::text, 'CONSENTED'::text, 'REFUSED'::text])));
alter table open_request add constraint open_request_parties CHECK (((open_request_status = 'DRAFT'::text) OR (applicant IS NULL) OR (applicant <> provider)));
alter table open_request add constraint open_request_permitted CHECK (((open_request_status <> ALL (ARRAY['APPROVED'::text, 'AGREEMENT_SIGNED'::text, 'ACTIVE'::text, 'SUSPENDED'::text, 'CLOSED'::text])) OR ((permitted_purpose IS NOT NULL) AND (permitted_scope IS NOT NULL) AND (cardinality(permitted_items) > 0))));
alter table open_request add constraint open_request_permitted_purpose_check CHECK ((btrim(permitted_purpose) <> ''::text));
alter table open_request add constraint open_request_permitted_scope_check CHECK ((btrim(permitted_scope) <> ''::text));
alter table open_request add constraint open_request_pkey PRIMARY KEY (id);
alter table open_request add constraint open_request_provider_check CHECK (is_credit_code(provider));
alter table open_request add constraint open_request_purpose_check CHECK ((btrim(purpose) <> ''::text));
alter table open_request add constraint open_request_reason_check CHECK ((btrim(reason) <> ''::text));
alter table open_request add constraint open_request_reasoned CHECK (((open_request_status <> ALL (ARRAY['REJECTED'::text, 'REFUSED'::text])) OR (reason IS NOT NULL)));
alter table open_request add constraint open_request_responsible CHECK (((open_request_status = ANY (ARRAY['DRAFT'::text, 'CONSULTED'::text, 'CONSENTED'::text, 'REFUSED'::text])) OR accepted_responsibility));
alter table open_request add constraint open_request_scenario_check CHECK ((btrim(scenario) <> ''::text));
alter table open_request add constraint open_request_security_measures_check CHECK ((btrim(security_measures) <> ''::text));
alter table open_request add constraint open_request_signed CHECK (((num_nonnulls(provider_signed_on, applicant_signed_on) = 0) OR (agreement_template IS NOT NULL)));
alter table open_request add constraint open_request_within CHECK ((permitted_items <@ items));
alter table open_request_history add constraint open_request_history_check CHECK ((recorded_from < recorded_until));
alter table open_request_history add constraint open_request_history_pkey PRIMARY KEY (id, recorded_from);
alter table opinion add constraint opinion_answer_check CHECK ((btrim(answer) <> ''::text));
alter table opinion add constraint opinion_answered CHECK ((num_nonnulls(answer, answered_by, answered_on) = ANY (ARRAY[0, 3])));
alter table opinion add constraint opinion_answered_by_check CHECK (is_credit_code(answered_by));
alter table opinion add constraint opinion_check CHECK ((answered_on >= submitted_on));
alter table opinion add constraint opinion_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table opinion add constraint opinion_pkey PRIMARY KEY (id);
alter table opinion add constraint opinion_submitter_check CHECK (is_credit_code(submitter));
alter table opinion add constraint opinion_submitter_subject_check CHECK ((submitter_subject <> ''::text));
alter table opinion add constraint opinion_text_check CHECK ((btrim(text) <> ''::text));
alter table opinion_history add constraint opinion_history_check CHECK ((recorded_from < recorded_until));
alter table opinion_history add constraint opinion_history_pkey PRIMARY KEY (id, recorded_from);
alter table outbox add constraint outbox_aggregate_sequence_key UNIQUE (aggregate, sequence);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table outbox add constraint outbox_sequence_check CHECK ((sequence > 0));
alter table outbox_delivery add constraint outbox_delivery_failing CHECK ((((tries = 0) = (retry_at IS NULL)) AND ((retry_at IS NULL) = (failing_since IS NULL))));
alter table outbox_delivery add constraint outbox_delivery_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES outbox(id);
alter table outbox_delivery add constraint outbox_delivery_pkey PRIMARY KEY (subscriber, outbox_id);
alter table outbox_delivery add constraint outbox_delivery_tries_check CHECK ((tries >= 0));
alter table platform_acceptance add constraint platform_acceptance_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table platform_acceptance add constraint platform_acceptance_of_one CHECK ((num_nonnulls(organization, subject) = 1));
alter table platform_acceptance add constraint platform_acceptance_organization_check CHECK (is_credit_code(organization));
alter table platform_acceptance add constraint platform_acceptance_pkey PRIMARY KEY (id);
alter table platform_acceptance add constraint platform_acceptance_subject_check CHECK ((subject <> ''::text));
alter table platform_acceptance add constraint platform_acceptance_template_fkey FOREIGN KEY (template) REFERENCES agreement_template(id);
alter table platform_acceptance_history add constraint platform_acceptance_history_check CHECK ((recorded_from < recorded_until));
alter table platform_acceptance_history add constraint platform_acceptance_history_pkey PRIMARY KEY (id, recorded_from);
alter table problem_report add constraint problem_report_aggregation_check CHECK ((btrim(aggregation) <> ''::text));
alter table problem_report add constraint problem_report_cause_check CHECK ((cause = ANY (ARRAY['PRODUCER'::text, 'PLATFORM'::text, 'CONSUMER'::text, 'OTHER'::text])));
alter table problem_report add constraint problem_report_confirmed CHECK (((problem_status <> ALL (ARRAY['CONFIRMED'::text, 'CORRECTED'::text])) OR ((cause IS NOT NULL) AND (decided_at IS NOT NULL))));
alter table problem_report add constraint problem_report_coordinated CHECK (((problem_status <> ALL (ARRAY['COORDINATED'::text, 'DECIDED'::text])) OR ((coordination IS NOT NULL) AND (coordination_result IS NOT NULL))));
alter table problem_report add constraint problem_report_coordination_check CHECK ((btrim(coordination) <> ''::text));
alter table problem_report add constraint problem_report_coordination_result_check CHECK ((coordination_result = ANY (ARRAY['SETTLED'::text, 'FAILED'::text])));
alter table problem_report add constraint problem_report_corrected CHECK (((problem_status <> 'CORRECTED'::text) OR (correction IS NOT NULL)));
alter table problem_report add constraint problem_report_correction_check CHECK ((btrim(correction) <> ''::text));
alter table problem_report add constraint problem_report_decided CHECK ((((problem_status = 'DECIDED'::text) = (decision IS NOT NULL)) AND ((decision IS NULL) = (decided_by IS NULL))));
alter table problem_report add constraint problem_report_decided_by_check CHECK (is_credit_code(decided_by));
alter table problem_report add constraint problem_report_decision_check CHECK ((btrim(decision) <> ''::text));
alter table problem_report add constraint problem_report_description_check CHECK ((btrim(description) <> ''::text));
alter table problem_report add constraint problem_report_dispute_check CHECK ((btrim(dispute) <> ''::text));
alter table problem_report add constraint problem_report_disputed CHECK (((problem_status <> ALL (ARRAY['DISPUTED'::text, 'COORDINATED'::text, 'DECIDED'::text])) OR (dispute IS NOT NULL)));
alter table problem_report add constraint problem_report_entry_title_check CHECK ((entry_title <> ''::text));
alter table problem_report add constraint problem_report_evidence_check CHECK (((array_position(evidence, ''::text) IS NULL) AND (array_position(evidence, NULL::text) IS NULL)));
alter table problem_report add constraint problem_report_fed_back CHECK (((problem_status <> 'FED_BACK'::text) OR (feedback IS NOT NULL)));
alter table problem_report add constraint problem_report_feedback_check CHECK ((btrim(feedback) <> ''::text));
alter table problem_report add constraint problem_report_items_check CHECK (((array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table problem_report add constraint problem_report_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table problem_report add constraint problem_report_pkey PRIMARY KEY (id);
alter table problem_report add constraint problem_report_problem_status_check CHECK ((problem_status = ANY (ARRAY['REPORTED'::text, 'DISPATCHED'::text, 'CONFIRMED'::text, 'REFUTED'::text, 'CORRECTED'::text, 'FED_BACK'::text, 'DISPUTED'::text, 'COORDINATED'::text, 'DECIDED'::text])));
alter table problem_report add constraint problem_report_provider_check CHECK (is_credit_code(provider));
alter table problem_report add constraint problem_report_reason_check CHECK ((btrim(reason) <> ''::text));
alter table problem_report add constraint problem_report_refuted CHECK (((problem_status <> ALL (ARRAY['REFUTED'::text, 'DISPUTED'::text, 'COORDINATED'::text, 'DECIDED'::text])) OR (reason IS NOT NULL)));
alter table problem_report add constraint problem_report_reporter_check CHECK (is_credit_code(reporter));
alter table problem_report add constraint problem_report_reporter_subject_check CHECK ((reporter_subject <> ''::text));
alter table problem_report_history add constraint problem_report_history_check CHECK ((recorded_from < recorded_until));
alter table problem_report_history add constraint problem_report_history_pkey PRIMARY KEY (id, recorded_from);
alter table published_entry add constraint published_entry_pkey PRIMARY KEY (entry);
alter table published_entry add constraint published_entry_terms_check CHECK ((jsonb_typeof(terms) = 'object'::text));
alter table published_entry_history add constraint published_entry_history_check CHECK ((recorded_from < recorded_until));
alter table published_entry_history add constraint published_entry_history_pkey PRIMARY KEY (entry, recorded_from);
alter table rating add constraint rating_accuracy_check CHECK (((accuracy >= 1) AND (accuracy <= 5)));
alter table rating add constraint rating_comment_check CHECK ((btrim(comment) <> ''::text));
alter table rating add constraint rating_completeness_check CHECK (((completeness >= 1) AND (completeness <= 5)));
alter table rating add constraint rating_conformity_check CHECK (((conformity >= 1) AND (conformity <= 5)));
alter table rating add constraint rating_consistency_check CHECK (((consistency >= 1) AND (consistency <= 5)));
alter table rating add constraint rating_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table rating add constraint rating_once UNIQUE (entry, rater);
alter table rating add constraint rating_pkey PRIMARY KEY (id);
alter table rating add constraint rating_rater_check CHECK ((rater <> ''::text));
alter table rating add constraint rating_timeliness_check CHECK (((timeliness >= 1) AND (timeliness <= 5)));
alter table rating add constraint rating_usability_check CHECK (((usability >= 1) AND (usability <= 5)));
alter table rating_history add constraint rating_history_check CHECK ((recorded_from < recorded_until));
alter table rating_history add constraint rating_history_pkey PRIMARY KEY (id, recorded_from);
alter table restricted_entity add constraint restricted_entity_pkey PRIMARY KEY (restriction);
alter table return_flow add constraint return_flow_applicant_check CHECK (is_credit_code(applicant));
alter table return_flow add constraint return_flow_content_check CHECK ((btrim(content) <> ''::text));
alter table return_flow add constraint return_flow_delivered_rows_check CHECK ((delivered_rows >= 0));
alter table return_flow add constraint return_flow_demand_fkey FOREIGN KEY (demand) REFERENCES demand(id);
alter table return_flow add constraint return_flow_direction_check CHECK ((direction = ANY (ARRAY['FROM_ABOVE'::text, 'TO_BELOW'::text])));
alter table return_flow add constraint return_flow_expected_rows_check CHECK ((expected_rows >= 0));
alter table return_flow add constraint return_flow_from_above CHECK (((direction = 'FROM_ABOVE'::text) OR (submitted_upstream_on IS NULL)));
alter table return_flow add constraint return_flow_full CHECK (((return_flow_status <> 'FULFILLED'::text) OR (expected_rows IS NULL) OR (delivered_rows >= expected_rows)));
alter table return_flow add constraint return_flow_holder CHECK (((direction = 'TO_BELOW'::text) OR (holder IS NOT NULL)));
alter table return_flow add constraint return_flow_holder_check CHECK ((btrim(holder) <> ''::text));
alter table return_flow add constraint return_flow_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table return_flow add constraint return_flow_pkey PRIMARY KEY (id);
alter table return_flow add constraint return_flow_producer_check CHECK (is_credit_code(producer));
alter table return_flow add constraint return_flow_purpose_check CHECK ((btrim(purpose) <> ''::text));
alter table return_flow add constraint return_flow_reason_check CHECK ((btrim(reason) <> ''::text));
alter table return_flow add constraint return_flow_refused CHECK (((return_flow_status <> 'REFUSED'::text) OR (reason IS NOT NULL)));
alter table return_flow add constraint return_flow_return_flow_status_check CHECK ((return_flow_status = ANY (ARRAY['DRAFT'::text, 'FILED'::text, 'SUBMITTED_UPSTREAM'::text, 'SHORT'::text, 'FULFILLED'::text, 'REFUSED'::text])));
alter table return_flow add constraint return_flow_returned CHECK (((return_flow_status = ANY (ARRAY['SHORT'::text, 'FULFILLED'::text])) = (delivered_rows IS NOT NULL)));
alter table return_flow add constraint return_flow_short CHECK (((return_flow_status <> 'SHORT'::text) OR (delivered_rows < expected_rows)));
alter table return_flow add constraint return_flow_signed CHECK (((NOT joint) OR (return_flow_status = 'DRAFT'::text) OR (num_nulls(producer_signed_on, authority_signed_on) = 0)));
alter table return_flow add constraint return_flow_submitted CHECK (((return_flow_status <> 'SUBMITTED_UPSTREAM'::text) OR (submitted_upstream_on IS NOT NULL)));
alter table return_flow_history add constraint return_flow_history_check CHECK ((recorded_from < recorded_until));
alter table return_flow_history add constraint return_flow_history_pkey PRIMARY KEY (id, recorded_from);
alter table risk_alert add constraint risk_alert_combination_fkey FOREIGN KEY (combination) REFERENCES sensitive_combination(id);
alter table risk_alert add constraint risk_alert_datasets_check CHECK ((cardinality(datasets) > 0));
alter table risk_alert add constraint risk_alert_holder_check CHECK (is_credit_code(holder));
alter table risk_alert add constraint risk_alert_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table risk_alert add constraint risk_alert_of_one CHECK ((num_nonnulls(holder, used_by) = 1));
alter table risk_alert add constraint risk_alert_once UNIQUE NULLS NOT DISTINCT (combination, holder, used_by);
alter table risk_alert add constraint risk_alert_pkey PRIMARY KEY (id);
alter table risk_alert add constraint risk_alert_used_by_check CHECK ((btrim(used_by) <> ''::text));
alter table risk_alert_history add constraint risk_alert_history_check CHECK ((recorded_from < recorded_until));
alter table risk_alert_history add constraint risk_alert_history_pkey PRIMARY KEY (id, recorded_from);
alter table sensitive_combination add constraint sensitive_combination_items_check CHECK (((cardinality(items) >= 2) AND (array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table sensitive_combination add constraint sensitive_combination_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table sensitive_combination add constraint sensitive_combination_period CHECK (((until IS NULL) OR (since <= until)));
alter table sensitive_combination add constraint sensitive_combination_pkey PRIMARY KEY (id);
alter table sensitive_combination add constraint sensitive_combination_reason_check CHECK ((btrim(reason) <> ''::text));
alter table sensitive_combination add constraint sensitive_combination_title_check CHECK ((btrim(title) <> ''::text));
alter table sensitive_combination_history add constraint sensitive_combination_history_check CHECK ((recorded_from < recorded_until));
alter table sensitive_combination_history add constraint sensitive_combination_history_pkey PRIMARY KEY (id, recorded_from);
alter table share_request add constraint share_request_accepted_by_check CHECK (is_credit_code(accepted_by));
alter table share_request add constraint share_request_aggregation_review_check CHECK ((btrim(aggregation_review) <> ''::text));
alter table share_request add constraint share_request_bulk_justification_check CHECK ((btrim(bulk_justification) <> ''::text));
alter table share_request add constraint share_request_by_letter CHECK (((share_request_status <> ALL (ARRAY['LETTER_REGISTERED'::text, 'RULE_DRAFTING'::text])) OR (official_letter IS NOT NULL) OR taken_over));
alter table share_request add constraint share_request_consumer_check CHECK (is_credit_code(consumer));
alter table share_request add constraint share_request_consuming_system_check CHECK ((btrim(consuming_system) <> ''::text));
alter table share_request add constraint share_request_decided_by_check CHECK (is_credit_code(decided_by));
alter table share_request add constraint share_request_delay_application_check CHECK ((btrim(delay_application) <> ''::text));
alter table share_request add constraint share_request_duty_check CHECK ((btrim(duty) <> ''::text));
alter table share_request add constraint share_request_granted_items_check CHECK ((granted_items <> '{}'::text[]));
alter table share_request add constraint share_request_granted_mode_check CHECK ((granted_mode = ANY (ARRAY['PLATFORM_ACQUISITION'::text, 'INTERFACE'::text, 'BULK'::text, 'CROSS_VERIFICATION'::text, 'VERIFICATION'::text])));
alter table share_request add constraint share_request_internal_approver_check CHECK ((btrim(internal_approver) <> ''::text));
alter table share_request add constraint share_request_items_check CHECK (((array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table share_request add constraint share_request_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table share_request add constraint share_request_least CHECK (((granted_items IS NULL) OR (items = '{}'::text[]) OR (granted_items <@ items)));
alter table share_request add constraint share_request_number UNIQUE (request_number);
alter table share_request add constraint share_request_overriding_law_check CHECK ((btrim(overriding_law) <> ''::text));
alter table share_request add constraint share_request_parties CHECK ((consumer <> provider));
alter table share_request add constraint share_request_pkey PRIMARY KEY (id);
alter table share_request add constraint share_request_platform_check CHECK ((btrim(platform) <> ''::text));
alter table share_request add constraint share_request_provider_check CHECK (is_credit_code(provider));
alter table share_request add constraint share_request_refusal_basis_check CHECK (((array_position(refusal_basis, ''::text) IS NULL) AND (array_position(refusal_basis, NULL::text) IS NULL)));
alter table share_request add constraint share_request_request_number_check CHECK ((btrim(request_number) <> ''::text));
alter table share_request add constraint share_request_service_mode_check CHECK ((service_mode = ANY (ARRAY['PLATFORM_ACQUISITION'::text, 'INTERFACE'::text, 'BULK'::text, 'CROSS_VERIFICATION'::text, 'VERIFICATION'::text])));
alter table share_request add constraint share_request_share_type_check CHECK ((share_type = ANY (ARRAY['UNCONDITIONAL'::text, 'CONDITIONAL'::text, 'NOT_SHARED'::text, 'TEMPORARILY_NOT_SHARED'::text])));
alter table share_request add constraint share_request_state_of_machine CHECK ((((workflow = 'SMX-02'::text) AND (share_request_status = ANY (ARRAY['CREATED'::text, 'GRANTED'::text, 'SUSPENDED'::text, 'TERMINATED'::text]))) OR ((workflow = 'SMX-03'::text) AND (share_request_status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'APPROVED'::text, 'REJECTED'::text, 'FULFILLED'::text, 'SUSPENDED'::text, 'TERMINATED'::text]))) OR ((workflow = 'SMX-05'::text) AND (share_request_status = ANY (ARRAY['DRAFT'::text, 'PRODUCER_REVIEW'::text, 'AUTHORITY_REVIEW'::text, 'LETTER_REGISTERED'::text, 'RULE_DRAFTING'::text, 'APPROVED'::text, 'REJECTED'::text, 'IN_SERVICE'::text, 'TERMINATED'::text]))) OR taken_over));
alter table share_request add constraint share_request_stated CHECK (((share_request_status = 'DRAFT'::text) OR ((btrim(scenario) <> ''::text) AND (btrim(purpose) <> ''::text))));
alter table share_request add constraint share_request_system_certificate_check CHECK ((btrim(system_certificate) <> ''::text));
alter table share_request add constraint share_request_workflow_check CHECK ((workflow = ANY (ARRAY['SMX-02'::text, 'SMX-03'::text, 'SMX-05'::text])));
alter table share_request_history add constraint share_request_history_check CHECK ((recorded_from < recorded_until));
alter table share_request_history add constraint share_request_history_pkey PRIMARY KEY (id, recorded_from);
alter table showcase add constraint showcase_entries_check CHECK (((cardinality(entries) > 0) AND (array_position(entries, NULL::uuid) IS NULL)));
alter table showcase add constraint showcase_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table showcase add constraint showcase_pkey PRIMARY KEY (id);
alter table showcase add constraint showcase_shown_by_check CHECK (is_credit_code(shown_by));
alter table showcase add constraint showcase_summary_check CHECK ((btrim(summary) <> ''::text));
alter table showcase add constraint showcase_title_check CHECK ((btrim(title) <> ''::text));
alter table showcase add constraint showcase_value_check CHECK ((value = ANY (ARRAY['SOCIAL'::text, 'MARKET'::text])));
alter table showcase_history add constraint showcase_history_check CHECK ((recorded_from < recorded_until));
alter table showcase_history add constraint showcase_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table task add constraint task_pkey PRIMARY KEY (id);
alter table task_waiting add constraint task_waiting_task_fkey FOREIGN KEY (task) REFERENCES task(id) ON DELETE CASCADE;
alter table usage_feedback add constraint usage_feedback_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table usage_feedback add constraint usage_feedback_held_by_check CHECK ((btrim(held_by) <> ''::text));
alter table usage_feedback add constraint usage_feedback_holder_check CHECK (is_credit_code(holder));
alter table usage_feedback add constraint usage_feedback_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table usage_feedback add constraint usage_feedback_period CHECK (((since <= until) AND (until <= submitted_on)));
alter table usage_feedback add constraint usage_feedback_pkey PRIMARY KEY (id);
alter table usage_feedback add constraint usage_feedback_provider_check CHECK (is_credit_code(provider));
alter table usage_feedback add constraint usage_feedback_summary_check CHECK ((btrim(summary) <> ''::text));
alter table usage_feedback_history add constraint usage_feedback_history_check CHECK ((recorded_from < recorded_until));
alter table usage_feedback_history add constraint usage_feedback_history_pkey PRIMARY KEY (id, recorded_from);
alter table usage_feedback_interval add constraint usage_feedback_interval_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table usage_feedback_interval add constraint usage_feedback_interval_every_check CHECK (((every ~ '^P([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?$'::text) AND (every <> 'P'::text)));
alter table usage_feedback_interval add constraint usage_feedback_interval_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table usage_feedback_interval add constraint usage_feedback_interval_pkey PRIMARY KEY (access_grant);
alter table usage_feedback_interval_history add constraint usage_feedback_interval_history_check CHECK ((recorded_from < recorded_until));
alter table usage_feedback_interval_history add constraint usage_feedback_interval_history_pkey PRIMARY KEY (access_grant, recorded_from);
alter table usage_record add constraint usage_record_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table usage_record add constraint usage_record_approver_check CHECK ((btrim(approver) <> ''::text));
alter table usage_record add constraint usage_record_content_check CHECK (((cardinality(content) > 0) AND (array_position(content, ''::text) IS NULL) AND (array_position(content, NULL::text) IS NULL)));
alter table usage_record add constraint usage_record_holder_check CHECK (is_credit_code(holder));
alter table usage_record add constraint usage_record_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table usage_record add constraint usage_record_medium_check CHECK ((medium = ANY (ARRAY['SCREEN'::text, 'PAPER'::text, 'INTERFACE'::text, 'REMOVABLE'::text])));
alter table usage_record add constraint usage_record_method_check CHECK ((method = ANY (ARRAY['INTERFACE'::text, 'BULK'::text, 'CROSS_VERIFICATION'::text, 'VERIFICATION'::text, 'PLATFORM_ACQUISITION'::text, 'DOWNLOAD'::text])));
alter table usage_record add constraint usage_record_pkey PRIMARY KEY (id);
alter table usage_record add constraint usage_record_purpose_check CHECK ((btrim(purpose) <> ''::text));
alter table usage_record add constraint usage_record_used_by_check CHECK ((btrim(used_by) <> ''::text));
alter table verification_request add constraint verification_request_consumer_check CHECK (is_credit_code(consumer));
alter table verification_request add constraint verification_request_founded CHECK (((verification_status <> 'REJECTED'::text) OR (btrim(refusal_basis) <> ''::text)));
alter table verification_request add constraint verification_request_items_check CHECK (((cardinality(items) > 0) AND (array_position(items, ''::text) IS NULL) AND (array_position(items, NULL::text) IS NULL)));
alter table verification_request add constraint verification_request_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table verification_request add constraint verification_request_no_raw_value CHECK (((outcomes IS NULL) OR ((NOT jsonb_path_exists(outcomes, '$[*]."outcome"?(@ != "MATCH" && @ != "MISMATCH")'::jsonpath)) AND (NOT jsonb_path_exists(outcomes, '$[*].keyvalue()?(@."key" != "item" && @."key" != "outcome")'::jsonpath)))));
alter table verification_request add constraint verification_request_parties CHECK ((consumer <> provider));
alter table verification_request add constraint verification_request_pkey PRIMARY KEY (id);
alter table verification_request add constraint verification_request_provider_check CHECK (is_credit_code(provider));
alter table verification_request add constraint verification_request_purpose_check CHECK ((btrim(purpose) <> ''::text));
alter table verification_request add constraint verification_request_verification_status_check CHECK ((verification_status = ANY (ARRAY['SUBMITTED'::text, 'APPROVED'::text, 'REJECTED'::text, 'ANSWERED'::text])));
alter table verification_request_history add constraint verification_request_history_check CHECK ((recorded_from < recorded_until));
alter table verification_request_history add constraint verification_request_history_pkey PRIMARY KEY (id, recorded_from);
alter table violation_case add constraint violation_case_acceptance_check CHECK ((btrim(acceptance) <> ''::text));
alter table violation_case add constraint violation_case_access_grant_fkey FOREIGN KEY (access_grant) REFERENCES access_grant(id);
alter table violation_case add constraint violation_case_agreement_check CHECK ((btrim(agreement) <> ''::text));
alter table violation_case add constraint violation_case_case_number_check CHECK ((btrim(case_number) <> ''::text));
alter table violation_case add constraint violation_case_case_status_check CHECK ((case_status = ANY (ARRAY['REPORTED'::text, 'INVESTIGATING'::text, 'UNFOUNDED'::text, 'SUSPENDED'::text, 'CORRECTED'::text, 'RESTORED'::text, 'TERMINATED'::text, 'REFERRED'::text])));
alter table violation_case add constraint violation_case_check CHECK ((suspended_on >= reported_on));
alter table violation_case add constraint violation_case_check1 CHECK ((due_on >= suspended_on));
alter table violation_case add constraint violation_case_cited_law_check CHECK ((btrim(cited_law) <> ''::text));
alter table violation_case add constraint violation_case_corrected CHECK (((case_status <> ALL (ARRAY['CORRECTED'::text, 'RESTORED'::text])) OR (correction IS NOT NULL)));
alter table violation_case add constraint violation_case_correction_check CHECK ((btrim(correction) <> ''::text));
alter table violation_case add constraint violation_case_description_check CHECK ((btrim(description) <> ''::text));
alter table violation_case add constraint violation_case_entry_title_check CHECK ((entry_title <> ''::text));
alter table violation_case add constraint violation_case_evidence_check CHECK (((array_position(evidence, ''::text) IS NULL) AND (array_position(evidence, NULL::text) IS NULL)));
alter table violation_case add constraint violation_case_ground_check CHECK ((ground = ANY (ARRAY['ILLEGAL_GAIN'::text, 'ABUSE_OF_RIGHTS'::text, 'BREACH_OF_AGREEMENT'::text, 'SECURITY_MEASURES_MISSING'::text, 'OUT_OF_SCOPE_USE'::text, 'UNAUTHORISED_USE'::text, 'UNPERMITTED_SPREADING'::text, 'LEAK'::text, 'SECURITY_RISK'::text, 'HARM'::text, 'INFRINGES_RIGHTS'::text, 'INFRINGES_SECRET_OR_PRIVACY'::text, 'OTHER'::text])));
alter table violation_case add constraint violation_case_incident_check CHECK ((btrim(incident) <> ''::text));
alter table violation_case add constraint violation_case_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table violation_case add constraint violation_case_misuses_check CHECK ((array_position(misuses, NULL::uuid) IS NULL));
alter table violation_case add constraint violation_case_number_once UNIQUE (case_number);
alter table violation_case add constraint violation_case_pkey PRIMARY KEY (id);
alter table violation_case add constraint violation_case_provider_check CHECK (is_credit_code(provider));
alter table violation_case add constraint violation_case_reason_check CHECK ((btrim(reason) <> ''::text));
alter table violation_case add constraint violation_case_receiving_body_check CHECK ((btrim(receiving_body) <> ''::text));
alter table violation_case add constraint violation_case_referred CHECK (((case_status <> 'REFERRED'::text) OR ((receiving_body IS NOT NULL) AND (reason IS NOT NULL))));
alter table violation_case add constraint violation_case_reporter_check CHECK (is_credit_code(reporter));
alter table violation_case add constraint violation_case_reporter_subject_check CHECK ((reporter_subject <> ''::text));
alter table violation_case add constraint violation_case_restored CHECK (((case_status <> 'RESTORED'::text) OR (acceptance IS NOT NULL)));
alter table violation_case add constraint violation_case_suspended CHECK (((case_status <> ALL (ARRAY['SUSPENDED'::text, 'CORRECTED'::text, 'RESTORED'::text, 'REFERRED'::text])) OR (num_nulls(access_grant, ground, suspender, suspended_on) = 0)));
alter table violation_case add constraint violation_case_suspender_check CHECK (is_credit_code(suspender));
alter table violation_case add constraint violation_case_terminated CHECK (((case_status <> 'TERMINATED'::text) OR ((access_grant IS NOT NULL) AND (reason IS NOT NULL))));
alter table violation_case add constraint violation_case_unfounded CHECK (((case_status <> 'UNFOUNDED'::text) OR (reason IS NOT NULL)));
alter table violation_case add constraint violation_case_used_by_check CHECK (is_credit_code(used_by));
alter table violation_case add constraint violation_case_used_by_subject_check CHECK ((btrim(used_by_subject) <> ''::text));
alter table violation_case_history add constraint violation_case_history_check CHECK ((recorded_from < recorded_until));
alter table violation_case_history add constraint violation_case_history_pkey PRIMARY KEY (id, recorded_from);
alter table workflow_event add constraint workflow_event_aggregate_check CHECK ((aggregate <> ''::text));
alter table workflow_event add constraint workflow_event_by_organization_check CHECK (is_credit_code(by_organization));
alter table workflow_event add constraint workflow_event_event_check CHECK ((event <> ''::text));
alter table workflow_event add constraint workflow_event_pkey PRIMARY KEY (aggregate, version);
alter table workflow_event add constraint workflow_event_version_check CHECK ((version > 0));
alter table workflow_event add constraint workflow_event_workflow_check CHECK ((workflow <> ''::text));

-- Indexes

CREATE INDEX access_grant_by_entry ON exchange.access_grant USING btree (entry, since, id);
CREATE INDEX access_grant_by_holder ON exchange.access_grant USING btree (holder, since, id);
CREATE INDEX access_grant_by_jurisdiction ON exchange.access_grant USING btree (jurisdiction, since, id);
CREATE INDEX access_grant_by_provider ON exchange.access_grant USING btree (provider, since, id);
CREATE INDEX access_grant_by_since ON exchange.access_grant USING btree (since, id);
CREATE UNIQUE INDEX access_grant_once ON exchange.access_grant USING btree (ground_register, ground_key, means, COALESCE(system, ''::text));
CREATE UNIQUE INDEX access_grant_history_open ON exchange.access_grant_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX access_misuse_by_grant ON exchange.access_misuse USING btree (access_grant, tried_at, id);
CREATE INDEX access_misuse_by_jurisdiction ON exchange.access_misuse USING btree (jurisdiction, tried_at, id);
CREATE INDEX access_misuse_by_tried_at ON exchange.access_misuse USING btree (tried_at, id);
CREATE INDEX account_request_by_applicant ON exchange.account_request USING btree (applicant, submitted_on, id) WHERE (applicant IS NOT NULL);
CREATE INDEX account_request_by_jurisdiction ON exchange.account_request USING btree (jurisdiction, submitted_on, id);
CREATE INDEX account_request_by_subject ON exchange.account_request USING btree (applicant_subject, submitted_on, id) WHERE (applicant_subject IS NOT NULL);
CREATE INDEX account_request_by_submitted_on ON exchange.account_request USING btree (submitted_on, id);
CREATE UNIQUE INDEX account_request_history_open ON exchange.account_request_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX agreement_template_by_title ON exchange.agreement_template USING btree (title, id);
CREATE UNIQUE INDEX agreement_template_of_platform ON exchange.agreement_template USING btree (jurisdiction) WHERE ((agreement_kind = 'PLATFORM'::text) AND (ended_on IS NULL));
CREATE UNIQUE INDEX agreement_template_of_unit ON exchange.agreement_template USING btree (jurisdiction, unit, open_type) WHERE ((agreement_kind = 'SPECIAL'::text) AND (ended_on IS NULL));
CREATE UNIQUE INDEX agreement_template_history_open ON exchange.agreement_template_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX audit_entry_in_order ON ONLY exchange.audit_entry USING btree ("position", id);
CREATE INDEX audit_entry_of_aggregate ON ONLY exchange.audit_entry USING btree (aggregate, id);
CREATE INDEX bulk_export_by_grant ON exchange.bulk_export USING btree (access_grant, requested_at, id);
CREATE INDEX bulk_export_by_requested_at ON exchange.bulk_export USING btree (requested_at, id);
CREATE INDEX bulk_export_to_do ON exchange.bulk_export USING btree (requested_at) WHERE (export_status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text]));
CREATE UNIQUE INDEX bulk_export_under_way ON exchange.bulk_export USING btree (access_grant) WHERE (export_status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text]));
CREATE UNIQUE INDEX bulk_export_history_open ON exchange.bulk_export_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX catalog_correction_by_entry ON exchange.catalog_correction USING btree (entry, filed_on, id);
CREATE INDEX catalog_correction_by_filed_on ON exchange.catalog_correction USING btree (filed_on, id);
CREATE INDEX catalog_correction_by_jurisdiction ON exchange.catalog_correction USING btree (jurisdiction, filed_on, id);
CREATE INDEX catalog_correction_by_objector ON exchange.catalog_correction USING btree (objector, filed_on, id) WHERE (objector IS NOT NULL);
CREATE INDEX catalog_correction_by_provider ON exchange.catalog_correction USING btree (provider, filed_on, id);
CREATE INDEX catalog_correction_by_subject ON exchange.catalog_correction USING btree (objector_subject, filed_on, id) WHERE (objector IS NULL);
CREATE UNIQUE INDEX catalog_correction_history_open ON exchange.catalog_correction_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX data_interface_by_entry ON exchange.data_interface USING btree (entry, id);
CREATE INDEX data_interface_by_jurisdiction ON exchange.data_interface USING btree (jurisdiction, id);
CREATE INDEX data_interface_by_provider ON exchange.data_interface USING btree (provider, id);
CREATE UNIQUE INDEX data_interface_history_open ON exchange.data_interface_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX dataset_by_jurisdiction ON exchange.dataset USING btree (jurisdiction, loaded_at, entry);
CREATE INDEX dataset_by_loaded_at ON exchange.dataset USING btree (loaded_at, entry);
CREATE UNIQUE INDEX dataset_history_open ON exchange.dataset_history USING btree (entry) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX dataset_record_by_key ON exchange.dataset_record USING btree (entry, key, index);
CREATE UNIQUE INDEX dataset_record_by_position ON exchange.dataset_record USING btree (entry, "position");
CREATE INDEX delivery_by_delivered_on ON exchange.delivery USING btree (delivered_on, id);
CREATE INDEX delivery_by_entry ON exchange.delivery USING btree (entry, delivered_on, id);
CREATE INDEX delivery_by_jurisdiction ON exchange.delivery USING btree (jurisdiction, delivered_on, id);
CREATE INDEX delivery_by_provider ON exchange.delivery USING btree (provider, delivered_on, id);
CREATE INDEX delivery_by_recipient ON exchange.delivery USING btree (recipient, delivered_on, id);
CREATE UNIQUE INDEX delivery_history_open ON exchange.delivery_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX demand_awaiting_entry ON exchange.demand USING btree (linked_entry) WHERE ((demand_status = ANY (ARRAY['CONFIRMED'::text, 'PRE_SERVICE'::text])) AND (linked_entry IS NOT NULL));
CREATE INDEX demand_by_applicant ON exchange.demand USING btree (applicant, submitted_on, id) WHERE (applicant IS NOT NULL);
CREATE INDEX demand_by_jurisdiction ON exchange.demand USING btree (jurisdiction, submitted_on, id);
CREATE INDEX demand_by_provider ON exchange.demand USING btree (provider, submitted_on, id);
CREATE INDEX demand_by_subject ON exchange.demand USING btree (applicant_subject, submitted_on, id) WHERE (applicant IS NULL);
CREATE INDEX demand_by_submitted_on ON exchange.demand USING btree (submitted_on, id);
CREATE UNIQUE INDEX demand_history_open ON exchange.demand_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX department_duty_by_department ON exchange.department_duty USING btree (department, code, id);
CREATE INDEX department_duty_by_jurisdiction ON exchange.department_duty USING btree (jurisdiction, code, id);
CREATE UNIQUE INDEX department_duty_standing ON exchange.department_duty USING btree (department, code) WHERE (until IS NULL);
CREATE UNIQUE INDEX department_duty_history_open ON exchange.department_duty_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX idempotency_at_idx ON exchange.idempotency USING btree (at);
CREATE INDEX import_act_file_digest_idx ON exchange.import_act USING btree (file_digest);
CREATE UNIQUE INDEX known_calendar_year_history_open ON exchange.known_calendar_year_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX known_commission_of ON exchange.known_commission USING btree (jurisdiction, unit);
CREATE UNIQUE INDEX known_platform_history_open ON exchange.known_platform_history USING btree (platform) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX objection_by_entry ON exchange.objection USING btree (entry, filed_on, id);
CREATE INDEX objection_by_filed_on ON exchange.objection USING btree (filed_on, id);
CREATE INDEX objection_by_jurisdiction ON exchange.objection USING btree (jurisdiction, filed_on, id);
CREATE INDEX objection_by_objector ON exchange.objection USING btree (objector, filed_on, id) WHERE (objector IS NOT NULL);
CREATE INDEX objection_by_provider ON exchange.objection USING btree (provider, filed_on, id);
CREATE INDEX objection_by_subject ON exchange.objection USING btree (objector_subject, filed_on, id) WHERE (objector IS NULL);
CREATE INDEX objection_holding ON exchange.objection USING btree (entry) WHERE ((kind = 'OPEN'::text) AND ((objection_status = 'SUSPENDED_VERIFYING'::text) OR (outcome = 'WITHDRAW'::text)));
CREATE UNIQUE INDEX objection_history_open ON exchange.objection_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX open_request_by_applicant ON exchange.open_request USING btree (applicant, COALESCE(submitted_on, 'infinity'::date), id) WHERE (applicant IS NOT NULL);
CREATE INDEX open_request_by_entry ON exchange.open_request USING btree (entry, COALESCE(submitted_on, 'infinity'::date), id);
CREATE INDEX open_request_by_jurisdiction ON exchange.open_request USING btree (jurisdiction, COALESCE(submitted_on, 'infinity'::date), id);
CREATE INDEX open_request_by_provider ON exchange.open_request USING btree (provider, COALESCE(submitted_on, 'infinity'::date), id);
CREATE INDEX open_request_by_subject ON exchange.open_request USING btree (applicant_subject, COALESCE(submitted_on, 'infinity'::date), id) WHERE (applicant_subject IS NOT NULL);
CREATE INDEX open_request_by_submitted_on ON exchange.open_request USING btree (COALESCE(submitted_on, 'infinity'::date), id);
CREATE UNIQUE INDEX open_request_history_open ON exchange.open_request_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX opinion_by_jurisdiction ON exchange.opinion USING btree (jurisdiction, submitted_on, id);
CREATE INDEX opinion_by_subject ON exchange.opinion USING btree (submitter_subject, submitted_on, id);
CREATE INDEX opinion_by_submitted_on ON exchange.opinion USING btree (submitted_on, id);
CREATE UNIQUE INDEX opinion_history_open ON exchange.opinion_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX outbox_delivery_failing ON exchange.outbox_delivery USING btree (subscriber, outbox_id) WHERE (retry_at IS NOT NULL);
CREATE INDEX outbox_delivery_outbox_id_idx ON exchange.outbox_delivery USING btree (outbox_id);
CREATE UNIQUE INDEX platform_acceptance_once ON exchange.platform_acceptance USING btree (template, COALESCE(organization, subject));
CREATE UNIQUE INDEX platform_acceptance_history_open ON exchange.platform_acceptance_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX problem_report_by_entry ON exchange.problem_report USING btree (entry, reported_on, id);
CREATE INDEX problem_report_by_jurisdiction ON exchange.problem_report USING btree (jurisdiction, reported_on, id);
CREATE INDEX problem_report_by_provider ON exchange.problem_report USING btree (provider, reported_on, id);
CREATE INDEX problem_report_by_reported_on ON exchange.problem_report USING btree (reported_on, id);
CREATE INDEX problem_report_by_reporter ON exchange.problem_report USING btree (reporter, reported_on, id) WHERE (reporter IS NOT NULL);
CREATE INDEX problem_report_by_subject ON exchange.problem_report USING btree (reporter_subject, reported_on, id) WHERE (reporter IS NULL);
CREATE UNIQUE INDEX problem_report_history_open ON exchange.problem_report_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX published_entry_by_terms ON exchange.published_entry USING gin (terms jsonb_path_ops);
CREATE UNIQUE INDEX published_entry_history_open ON exchange.published_entry_history USING btree (entry) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX rating_history_open ON exchange.rating_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX restricted_entity_of ON exchange.restricted_entity USING btree (entity, jurisdiction);
CREATE INDEX return_flow_by_applicant ON exchange.return_flow USING btree (applicant, filed_on, id);
CREATE INDEX return_flow_by_demand ON exchange.return_flow USING btree (demand) WHERE (demand IS NOT NULL);
CREATE INDEX return_flow_by_filed_on ON exchange.return_flow USING btree (filed_on, id);
CREATE INDEX return_flow_by_jurisdiction ON exchange.return_flow USING btree (jurisdiction, filed_on, id);
CREATE INDEX return_flow_by_producer ON exchange.return_flow USING btree (producer, filed_on, id);
CREATE UNIQUE INDEX return_flow_history_open ON exchange.return_flow_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX risk_alert_by_found_at ON exchange.risk_alert USING btree (found_at, id);
CREATE INDEX risk_alert_by_jurisdiction ON exchange.risk_alert USING btree (jurisdiction, found_at, id);
CREATE UNIQUE INDEX risk_alert_history_open ON exchange.risk_alert_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX sensitive_combination_by_jurisdiction ON exchange.sensitive_combination USING btree (jurisdiction, title, id);
CREATE UNIQUE INDEX sensitive_combination_standing ON exchange.sensitive_combination USING btree (jurisdiction, title) WHERE (until IS NULL);
CREATE UNIQUE INDEX sensitive_combination_history_open ON exchange.sensitive_combination_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX share_request_by_consumer ON exchange.share_request USING btree (consumer, submitted_on, id);
CREATE INDEX share_request_by_entry ON exchange.share_request USING btree (entry, submitted_on, id);
CREATE INDEX share_request_by_jurisdiction ON exchange.share_request USING btree (jurisdiction, submitted_on, id);
CREATE INDEX share_request_by_number ON exchange.share_request USING btree (COALESCE(request_number, ''::text), id);
CREATE INDEX share_request_by_provider ON exchange.share_request USING btree (provider, submitted_on, id);
CREATE INDEX share_request_by_status ON exchange.share_request USING btree (share_request_status, submitted_on, id);
CREATE INDEX share_request_by_submitted_on ON exchange.share_request USING btree (submitted_on, id);
CREATE UNIQUE INDEX share_request_history_open ON exchange.share_request_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX showcase_by_jurisdiction ON exchange.showcase USING btree (jurisdiction, shown_on, id);
CREATE INDEX showcase_by_shown_on ON exchange.showcase USING btree (shown_on, id);
CREATE UNIQUE INDEX showcase_history_open ON exchange.showcase_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX statutory_clock_by_aggregate ON exchange.statutory_clock USING btree (aggregate, started_on);
CREATE INDEX statutory_clock_due ON exchange.statutory_clock USING btree (due_on) WHERE ((answered_on IS NULL) AND (closed_on IS NULL) AND (overdue_since IS NULL) AND binding);
CREATE INDEX statutory_clock_waiting ON exchange.statutory_clock USING btree (missing_year) WHERE (missing_year IS NOT NULL);
CREATE UNIQUE INDEX statutory_clock_running ON exchange.statutory_clock USING btree (aggregate, parameter) WHERE ((answered_on IS NULL) AND (closed_on IS NULL));
CREATE UNIQUE INDEX statutory_clock_history_open ON exchange.statutory_clock_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX task_by_due_on ON exchange.task USING btree (COALESCE(due_on, 'infinity'::date), id);
CREATE INDEX task_by_jurisdiction ON exchange.task USING btree (jurisdiction, COALESCE(due_on, 'infinity'::date), id);
CREATE INDEX task_waiting_by_whom ON exchange.task_waiting USING btree (role, whom, due, task) INCLUDE (jurisdiction);
CREATE UNIQUE INDEX task_waiting_once ON exchange.task_waiting USING btree (task, role, COALESCE(organization, ''::text));
CREATE INDEX usage_feedback_by_grant ON exchange.usage_feedback USING btree (access_grant, submitted_on, id);
CREATE INDEX usage_feedback_by_holder ON exchange.usage_feedback USING btree (holder, submitted_on, id);
CREATE INDEX usage_feedback_by_jurisdiction ON exchange.usage_feedback USING btree (jurisdiction, submitted_on, id);
CREATE INDEX usage_feedback_by_provider ON exchange.usage_feedback USING btree (provider, submitted_on, id);
CREATE INDEX usage_feedback_by_submitted_on ON exchange.usage_feedback USING btree (submitted_on, id);
CREATE UNIQUE INDEX usage_feedback_history_open ON exchange.usage_feedback_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX usage_feedback_interval_history_open ON exchange.usage_feedback_interval_history USING btree (access_grant) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX usage_record_by_content ON exchange.usage_record USING gin (content);
CREATE INDEX usage_record_by_grant ON exchange.usage_record USING btree (access_grant, used_at, id);
CREATE INDEX usage_record_by_holder ON exchange.usage_record USING btree (holder, used_at, id);
CREATE INDEX usage_record_by_jurisdiction ON exchange.usage_record USING btree (jurisdiction, used_at, id);
CREATE INDEX usage_record_by_used_at ON exchange.usage_record USING btree (used_at, id);
CREATE INDEX verification_request_by_consumer ON exchange.verification_request USING btree (consumer, submitted_on, id);
CREATE INDEX verification_request_by_entry ON exchange.verification_request USING btree (entry, submitted_on, id);
CREATE INDEX verification_request_by_jurisdiction ON exchange.verification_request USING btree (jurisdiction, submitted_on, id);
CREATE INDEX verification_request_by_provider ON exchange.verification_request USING btree (provider, submitted_on, id);
CREATE INDEX verification_request_by_submitted_on ON exchange.verification_request USING btree (submitted_on, id);
CREATE UNIQUE INDEX verification_request_history_open ON exchange.verification_request_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX violation_case_by_holder ON exchange.violation_case USING btree (used_by_subject, reported_on, id) WHERE (used_by_subject IS NOT NULL);
CREATE INDEX violation_case_by_jurisdiction ON exchange.violation_case USING btree (jurisdiction, reported_on, id);
CREATE INDEX violation_case_by_provider ON exchange.violation_case USING btree (provider, reported_on, id);
CREATE INDEX violation_case_by_reported_on ON exchange.violation_case USING btree (reported_on, id);
CREATE INDEX violation_case_by_reporter ON exchange.violation_case USING btree (reporter, reported_on, id) WHERE (reporter IS NOT NULL);
CREATE INDEX violation_case_by_subject ON exchange.violation_case USING btree (reporter_subject, reported_on, id) WHERE (reporter IS NULL);
CREATE INDEX violation_case_by_user ON exchange.violation_case USING btree (used_by, reported_on, id) WHERE (used_by IS NOT NULL);
CREATE INDEX violation_case_holding ON exchange.violation_case USING btree (access_grant) WHERE (case_status = ANY (ARRAY['SUSPENDED'::text, 'CORRECTED'::text, 'REFERRED'::text]));
CREATE UNIQUE INDEX violation_case_history_open ON exchange.violation_case_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);

-- Triggers

CREATE TRIGGER access_grant_closed_by_case BEFORE UPDATE OF grant_status ON exchange.access_grant FOR EACH ROW WHEN (((new.grant_status = 'ACTIVE'::text) AND (old.grant_status <> 'ACTIVE'::text))) EXECUTE FUNCTION keep_closed_by_cases();
CREATE TRIGGER access_grant_stays_ended BEFORE UPDATE OF grant_status ON exchange.access_grant FOR EACH ROW WHEN (((old.grant_status = 'TERMINATED'::text) AND (new.grant_status <> 'TERMINATED'::text))) EXECUTE FUNCTION keep_ended_grants_ended();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.access_grant REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_access_grant_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.access_grant REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_access_grant_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.access_grant REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_access_grant_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.access_grant FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.access_grant_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.access_misuse FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.account_request REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_account_request_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.account_request REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_account_request_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.account_request REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_account_request_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.account_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.account_request_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.agreement_template REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_agreement_template_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.agreement_template REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_agreement_template_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.agreement_template REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_agreement_template_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.agreement_template FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.agreement_template_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.audit_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.audit_purge FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.bulk_export REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_bulk_export_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.bulk_export REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_bulk_export_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.bulk_export REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_bulk_export_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.bulk_export FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.bulk_export_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.catalog_correction REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_catalog_correction_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.catalog_correction REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_catalog_correction_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.catalog_correction REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_catalog_correction_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.catalog_correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.catalog_correction_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.data_interface REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_interface_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.data_interface REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_interface_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.data_interface REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_data_interface_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.data_interface FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.data_interface_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.dataset REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_dataset_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.dataset REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_dataset_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.dataset REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_dataset_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.dataset FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.dataset_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.delivery REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_delivery_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.delivery REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_delivery_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.delivery REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_delivery_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.delivery FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.delivery_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.demand REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_demand_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.demand REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_demand_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.demand REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_demand_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.demand FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.demand_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.department_duty REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_department_duty_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.department_duty REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_department_duty_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.department_duty REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_department_duty_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.department_duty FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.department_duty_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.known_calendar_year REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.known_calendar_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.known_calendar_year REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.known_calendar_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.known_calendar_year_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.known_platform REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_platform_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.known_platform REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_platform_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.known_platform REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_platform_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.known_platform FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.known_platform_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.objection REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_objection_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.objection REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_objection_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.objection REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_objection_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.objection FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.objection_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.open_request REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_request_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.open_request REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_request_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.open_request REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_open_request_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.open_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.open_request_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.opinion REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opinion_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.opinion REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opinion_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.opinion REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_opinion_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.opinion FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.opinion_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER owe_events AFTER INSERT ON exchange.outbox REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION owe_events();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.platform_acceptance REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_platform_acceptance_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.platform_acceptance REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_platform_acceptance_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.platform_acceptance REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_platform_acceptance_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.platform_acceptance FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.platform_acceptance_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.problem_report REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_problem_report_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.problem_report REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_problem_report_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.problem_report REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_problem_report_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.problem_report FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.problem_report_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.published_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_published_entry_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.published_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_published_entry_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.published_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_published_entry_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.published_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.published_entry_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.rating REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_rating_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.rating REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_rating_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.rating REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_rating_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.rating FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.rating_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.return_flow REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_return_flow_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.return_flow REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_return_flow_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.return_flow REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_return_flow_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.return_flow FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.return_flow_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.risk_alert REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_risk_alert_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.risk_alert REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_risk_alert_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.risk_alert REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_risk_alert_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.risk_alert FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.risk_alert_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.sensitive_combination REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_sensitive_combination_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.sensitive_combination REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_sensitive_combination_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.sensitive_combination REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_sensitive_combination_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.sensitive_combination FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.sensitive_combination_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.share_request REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_share_request_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.share_request REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_share_request_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.share_request REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_share_request_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.share_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.share_request_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.showcase REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_showcase_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.showcase REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_showcase_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.showcase REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_showcase_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.showcase FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.showcase_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.statutory_clock REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.statutory_clock REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.statutory_clock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.statutory_clock FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.statutory_clock_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.usage_feedback REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_feedback_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.usage_feedback REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_feedback_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.usage_feedback REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_feedback_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.usage_feedback FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.usage_feedback_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.usage_feedback_interval REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_feedback_interval_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.usage_feedback_interval REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_feedback_interval_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.usage_feedback_interval REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_feedback_interval_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.usage_feedback_interval FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.usage_feedback_interval_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.usage_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER usage_record_stays BEFORE DELETE OR UPDATE ON exchange.usage_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_usage();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.verification_request REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_verification_request_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.verification_request REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_verification_request_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.verification_request REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_verification_request_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.verification_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.verification_request_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON exchange.violation_case REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_violation_case_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON exchange.violation_case REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_violation_case_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON exchange.violation_case REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_violation_case_history();
CREATE TRIGGER keep_who_answers BEFORE UPDATE ON exchange.violation_case FOR EACH ROW EXECUTE FUNCTION keep_who_answers();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.violation_case FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.violation_case_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exchange.workflow_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Views

create view exchange_as_of.access_grant with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    provider,
    holder,
    held_by,
    ground_register,
    ground_key,
    means,
    items,
    purpose,
    scenario,
    system,
    since,
    until,
    approver,
    approved_by,
    grant_status,
    status_reason,
    version
   FROM access_grant_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.access_misuse with (security_invoker=true) as
 SELECT id,
    access_grant,
    jurisdiction,
    rule,
    organization,
    subject,
    system,
    tried_at,
    tried_on,
    version,
    recorded_at
   FROM access_misuse
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view exchange_as_of.account_request with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    account_change,
    applicant,
    applicant_subject,
    content,
    account_request_status,
    submitted_on,
    answered_on,
    reason,
    version
   FROM account_request_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.agreement_template with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    agreement_kind,
    unit,
    open_type,
    title,
    wording,
    since,
    ended_on,
    version
   FROM agreement_template_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.audit_batch with (security_invoker=true) as
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
create view exchange_as_of.audit_entry with (security_invoker=true) as
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
create view exchange_as_of.audit_purge with (security_invoker=true) as
 SELECT batch,
    keep_until,
    purged_on,
    entries,
    recorded_at
   FROM audit_purge
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view exchange_as_of.bulk_export with (security_invoker=true) as
 SELECT id,
    access_grant,
    jurisdiction,
    requested_by,
    requested_at,
    dataset_version,
    watermark,
    export_status,
    records_total,
    records_done,
    parts,
    stopped_because,
    finished_at,
    version
   FROM bulk_export_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.catalog_correction with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    entry_title,
    objector,
    objector_subject,
    provider,
    description,
    correction_status,
    reply,
    basis,
    replied_on,
    filed_on,
    version
   FROM catalog_correction_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.data_interface with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    provider,
    scenario,
    demanded_by,
    demanded_on,
    agreed_on,
    specification,
    call_description,
    submitted_on,
    wrapped_on,
    wrapped_by,
    published_on,
    published_by,
    delay_asked_until,
    delay_reason,
    delayed_until,
    delay_approved_by,
    interface_status,
    version,
    system
   FROM data_interface_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.dataset with (security_invoker=true) as
 SELECT entry,
    jurisdiction,
    provider,
    key_item,
    items,
    records,
    loaded_at,
    loaded_by,
    version
   FROM dataset_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.delivery with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    provider,
    access_grant,
    recipient,
    recipient_subject,
    delivery_class,
    title,
    seal_ref,
    signature_check,
    delivered_on,
    version,
    channel,
    superior_rule
   FROM delivery_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.demand with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    channel,
    title,
    purpose,
    scenario,
    items,
    service_mode,
    duty,
    compliance_commitment,
    applicant,
    applicant_subject,
    entered_by,
    entered_by_body,
    provider,
    demand_status,
    officer,
    result,
    notice,
    closed_on,
    linked_entry,
    share_request,
    submitted_on,
    version
   FROM demand_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.department_duty with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    department,
    code,
    title,
    basis,
    since,
    until,
    version
   FROM department_duty_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.known_calendar_year with (security_invoker=true) as
 SELECT year,
    notice,
    days,
    version
   FROM known_calendar_year_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.known_platform with (security_invoker=true) as
 SELECT platform,
    jurisdiction,
    platform_kind,
    operator,
    retired,
    version
   FROM known_platform_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.objection with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    entry,
    entry_title,
    share_request,
    objector,
    objector_subject,
    provider,
    grounds,
    description,
    evidence,
    objection_status,
    suspension_needed,
    suspension_reason,
    producer_statement,
    authority_statement,
    outcome,
    reason,
    processing,
    handler,
    resolved_on,
    filed_on,
    version
   FROM objection_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.open_request with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    entry_title,
    provider,
    applicant_kind,
    applicant,
    applicant_subject,
    consultation,
    purpose,
    scenario,
    security_measures,
    items,
    means,
    accepted_responsibility,
    open_request_status,
    submitted_on,
    permitted_purpose,
    permitted_scope,
    permitted_items,
    permitted_until,
    reason,
    legal_basis,
    agreement_template,
    provider_signed_on,
    applicant_signed_on,
    halted_because,
    version
   FROM open_request_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.opinion with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    submitter,
    submitter_subject,
    text,
    submitted_on,
    answer,
    answered_by,
    answered_on,
    version
   FROM opinion_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.platform_acceptance with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    template,
    organization,
    subject,
    accepted_on,
    version
   FROM platform_acceptance_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.problem_report with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    entry_title,
    items,
    reporter,
    reporter_subject,
    provider,
    description,
    evidence,
    problem_status,
    cause,
    reason,
    decided_at,
    correction,
    aggregation,
    feedback,
    dispute,
    coordination_result,
    coordination,
    decision,
    decided_by,
    reported_on,
    version
   FROM problem_report_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.published_entry with (security_invoker=true) as
 SELECT entry,
    provider,
    jurisdiction,
    status,
    share_type,
    version,
    terms
   FROM published_entry_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.rating with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    rater,
    conformity,
    completeness,
    accuracy,
    consistency,
    timeliness,
    usability,
    comment,
    rated_on,
    version
   FROM rating_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.return_flow with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    direction,
    content,
    purpose,
    holder,
    applicant,
    producer,
    demand,
    joint,
    producer_signed_on,
    authority_signed_on,
    return_flow_status,
    expected_rows,
    delivered_rows,
    reason,
    submitted_upstream_on,
    filed_on,
    version
   FROM return_flow_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.risk_alert with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    combination,
    holder,
    used_by,
    datasets,
    found_at,
    version
   FROM risk_alert_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.sensitive_combination with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    title,
    items,
    reason,
    since,
    until,
    version
   FROM sensitive_combination_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.share_request with (security_invoker=true) as
 SELECT id,
    request_number,
    jurisdiction,
    entry,
    consumer,
    provider,
    scenario,
    purpose,
    legal_basis,
    service_mode,
    items,
    share_request_status,
    submitted_on,
    version,
    workflow,
    share_type,
    entry_title,
    submitted_at,
    taken_over,
    consuming_system,
    duty,
    compliance_commitment,
    internal_approver,
    bulk_justification,
    needed_until,
    accepted_at,
    accepted_by,
    producer_opinion,
    granted_items,
    granted_mode,
    decided_on,
    decided_by,
    decision_reason,
    refusal_basis,
    official_letter,
    verification_rule,
    aggregation_review,
    delay_application,
    overriding_law,
    system_certificate,
    fulfilled_on,
    access_reason,
    platform
   FROM share_request_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.showcase with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    title,
    summary,
    value,
    entries,
    shown_by,
    shown_on,
    version
   FROM showcase_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.statutory_clock with (security_invoker=true) as
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
create view exchange_as_of.usage_feedback with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    access_grant,
    provider,
    holder,
    held_by,
    since,
    until,
    summary,
    submitted_on,
    version
   FROM usage_feedback_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.usage_feedback_interval with (security_invoker=true) as
 SELECT access_grant,
    jurisdiction,
    every,
    agreed_on,
    version
   FROM usage_feedback_interval_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.usage_record with (security_invoker=true) as
 SELECT id,
    access_grant,
    jurisdiction,
    holder,
    purpose,
    used_by,
    approver,
    content,
    used_at,
    method,
    medium,
    automatic,
    version,
    recorded_at
   FROM usage_record
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view exchange_as_of.verification_request with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    consumer,
    provider,
    purpose,
    scenario,
    items,
    verification_status,
    submitted_on,
    decided_on,
    refusal_basis,
    outcomes,
    version
   FROM verification_request_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.violation_case with (security_invoker=true) as
 SELECT id,
    case_number,
    jurisdiction,
    entry,
    entry_title,
    provider,
    access_grant,
    used_by,
    used_by_subject,
    reporter,
    reporter_subject,
    description,
    evidence,
    misuses,
    ground,
    case_status,
    suspender,
    suspended_on,
    due_on,
    correction,
    acceptance,
    reason,
    receiving_body,
    reported_on,
    version,
    agreement,
    incident,
    cited_law
   FROM violation_case_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view exchange_as_of.workflow_event with (security_invoker=true) as
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
