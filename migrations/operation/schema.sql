-- Schema operation, generated from its steps: change those, not this.

-- Functions

CREATE OR REPLACE FUNCTION operation.audit_position()
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
begin
  return pg_current_xact_id()::text::bigint + (select raised from audit_offset);
end $function$
;
CREATE OR REPLACE FUNCTION operation.bigrams(content text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE length(content) WHEN 1 THEN ARRAY[lower(content)] ELSE array_remove(string_to_array((regexp_replace(lower(content), '(..)|.'::text, '\1'::text, 'g'::text) || regexp_replace(substr(lower(content), 2), '(..)|.'::text, '\1'::text, 'g'::text)), ''::text), ''::text) END
;
CREATE OR REPLACE FUNCTION operation.drop_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
begin
  execute format('drop table %I.%I cascade', home, table_name || '_history');
  execute format('drop function %I.%I() cascade', home, 'keep_' || table_name || '_history');
  execute format('drop trigger refuse_truncate on %I.%I', home, table_name);
end $function$
;
CREATE OR REPLACE FUNCTION operation.hold_remittance_to_due()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
begin
  -- one remittance of a period after the other, as the command has it
  perform pg_advisory_xact_lock(hashtextextended(new.revenue::text, 10));
  if new.amount + coalesce((select sum(amount) from treasury_remittance where revenue = new.revenue), 0) > (select due from contract_revenue where id = new.revenue)
  then
    raise exception 'more is remitted than is due' using errcode = 'check_violation', constraint = 'treasury_remittance_of_due';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION operation.hold_revenue_to_contract()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from operation_contract c where c.id = new.contract and c.begun and c.starts_on <= new.since and new.until <= c.ends_on)
  then
    raise exception 'revenue of no contract in force then' using errcode = 'check_violation', constraint = 'contract_revenue_of_contract';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION operation.is_credit_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((code ~ '^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'::text) AND (substr(code, 17, 1) = substr('0X987654321'::text, (1 + ((((((((((3 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 9, 1))) + (7 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 10, 1)))) + (9 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 11, 1)))) + (10 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 12, 1)))) + (5 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 13, 1)))) + (8 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 14, 1)))) + (4 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 15, 1)))) + (2 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 16, 1)))) - 48) % 11)), 1)) AND (((((((((((((((((((((1 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 1, 1))) + (3 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 2, 1)))) + (9 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 3, 1)))) + (27 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 4, 1)))) + (19 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 5, 1)))) + (26 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 6, 1)))) + (16 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 7, 1)))) + (17 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 8, 1)))) + (20 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 9, 1)))) + (29 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 10, 1)))) + (25 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 11, 1)))) + (13 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 12, 1)))) + (8 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 13, 1)))) + (24 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 14, 1)))) + (10 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 15, 1)))) + (30 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 16, 1)))) + (28 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 17, 1)))) + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 18, 1))) - 306) % 31) = 0))
;
CREATE OR REPLACE FUNCTION operation.is_division_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (code ~ '^[1-9][0-9]{5}$'::text)
;
CREATE OR REPLACE FUNCTION operation.is_identity_number(number text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((number ~ '^[1-9][0-9]{5}(?!0000)([0-9]{4}(0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|[0-9]{4}(0[469]|11)(0[1-9]|[12][0-9]|30)|[0-9]{4}02(0[1-9]|1[0-9]|2[0-8])|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)0229)[0-9]{3}[0-9X]$'::text) AND (substr(number, 18, 1) = substr('10X98765432'::text, (1 + ((((((((((((((((((7 * (ascii(substr(number, 1, 1)) - 48)) + (9 * (ascii(substr(number, 2, 1)) - 48))) + (10 * (ascii(substr(number, 3, 1)) - 48))) + (5 * (ascii(substr(number, 4, 1)) - 48))) + (8 * (ascii(substr(number, 5, 1)) - 48))) + (4 * (ascii(substr(number, 6, 1)) - 48))) + (2 * (ascii(substr(number, 7, 1)) - 48))) + (1 * (ascii(substr(number, 8, 1)) - 48))) + (6 * (ascii(substr(number, 9, 1)) - 48))) + (3 * (ascii(substr(number, 10, 1)) - 48))) + (7 * (ascii(substr(number, 11, 1)) - 48))) + (9 * (ascii(substr(number, 12, 1)) - 48))) + (10 * (ascii(substr(number, 13, 1)) - 48))) + (5 * (ascii(substr(number, 14, 1)) - 48))) + (8 * (ascii(substr(number, 15, 1)) - 48))) + (4 * (ascii(substr(number, 16, 1)) - 48))) + (2 * (ascii(substr(number, 17, 1)) - 48))) % 11)), 1)))
;
CREATE OR REPLACE FUNCTION operation.keep_append_only(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION operation.keep_contract_asset_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.contract = n.contract and o.asset = n.asset and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.contract = n.contract and o.asset = n.asset and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.contract = n.contract and o.asset = n.asset)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from operation.contract_asset_history h using x where h.contract = x.contract and h.asset = x.asset and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.contract_asset_history h set recorded_until = $1 from x where h.contract = x.contract and h.asset = x.asset and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.contract_asset_history h where h.contract = x.contract and h.asset = x.asset order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.contract_asset_history (contract, asset, exclusive, starts_on, ends_on, binding, recorded_from, recorded_until) select contract, asset, exclusive, starts_on, ends_on, binding, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_contract_notice_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.contract_notice_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.contract_notice_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.contract_notice_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.contract_notice_history (id, contract, addressee, kind, asset, noticed_at, acknowledged_on, body, recorded_from, recorded_until) select id, contract, addressee, kind, asset, noticed_at, acknowledged_on, body, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_contract_product_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.contract_product_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.contract_product_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.contract_product_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.contract_product_history (id, contract, name, asset, named_on, recorded_from, recorded_until) select id, contract, name, asset, named_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_development_result_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.development_result_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.development_result_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.development_result_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.development_result_history (id, service, title, digest, submitted_on, output_review, irreversible, reviewed_on, released_on, recorded_from, recorded_until) select id, service, title, digest, submitted_on, output_review, irreversible, reviewed_on, released_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_development_service_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.development_service_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.development_service_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.development_service_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.development_service_history (id, contract, name, opened_on, recorded_from, recorded_until) select id, contract, name, opened_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION operation.keep_known_asset_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.asset = n.asset and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.asset = n.asset and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.asset = n.asset)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from operation.known_asset_history h using x where h.asset = x.asset and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.known_asset_history h set recorded_until = $1 from x where h.asset = x.asset and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.known_asset_history h where h.asset = x.asset order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.known_asset_history (asset, name, jurisdiction, asset_status, steward, registration_number, product_operators, product_rights, entries, version, recorded_from, recorded_until) select asset, name, jurisdiction, asset_status, steward, registration_number, product_operators, product_rights, entries, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_known_calendar_year_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.known_calendar_year_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.known_calendar_year_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.known_calendar_year_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.known_calendar_year_history (year, notice, days, version, recorded_from, recorded_until) select year, notice, days, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_known_entry_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.known_entry_history h using x where h.entry = x.entry and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.known_entry_history h set recorded_until = $1 from x where h.entry = x.entry and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.known_entry_history h where h.entry = x.entry order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.known_entry_history (entry, title, provider, domain, open_type, catalog_status, version, recorded_from, recorded_until) select entry, title, provider, domain, open_type, catalog_status, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_known_violation_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.violation_case = n.violation_case and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.violation_case = n.violation_case and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.violation_case = n.violation_case)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from operation.known_violation_history h using x where h.violation_case = x.violation_case and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.known_violation_history h set recorded_until = $1 from x where h.violation_case = x.violation_case and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.known_violation_history h where h.violation_case = x.violation_case order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.known_violation_history (violation_case, case_status, version, jurisdiction, recorded_from, recorded_until) select violation_case, case_status, version, jurisdiction, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_operation_contract_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.operation_contract_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.operation_contract_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.operation_contract_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.operation_contract_history (id, contract_number, contract_status, jurisdiction, grantor, operator, domains, exclusive, starts_on, ends_on, purpose, price, price_basis, expected_revenue_per_year, version, taken_over, mode, conditions, price_justification, obligations, clauses, rule_version, request_number, selection_method, selection_reference, selection_decided_on, renews, sources, opinions_awaited, assessment_conclusion, assessment_reference, assessed_on, suspended_for, violation_case, binding, begun, gone_body, recorded_from, recorded_until) select id, contract_number, contract_status, jurisdiction, grantor, operator, domains, exclusive, starts_on, ends_on, purpose, price, price_basis, expected_revenue_per_year, version, taken_over, mode, conditions, price_justification, obligations, clauses, rule_version, request_number, selection_method, selection_reference, selection_decided_on, renews, sources, opinions_awaited, assessment_conclusion, assessment_reference, assessed_on, suspended_for, violation_case, binding, begun, gone_body, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_producer_opinion_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.contract = n.contract and o.source = n.source and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.contract = n.contract and o.source = n.source and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.contract = n.contract and o.source = n.source)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from operation.producer_opinion_history h using x where h.contract = x.contract and h.source = x.source and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.producer_opinion_history h set recorded_until = $1 from x where h.contract = x.contract and h.source = x.source and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.producer_opinion_history h where h.contract = x.contract and h.source = x.source order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.producer_opinion_history (contract, source, opinion, statement, given_on, recorded_from, recorded_until) select contract, source, opinion, statement, given_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.keep_statutory_clock_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
            delete from operation.statutory_clock_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update operation.statutory_clock_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from operation.statutory_clock_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into operation.statutory_clock_history (id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, recorded_from, recorded_until) select id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION operation.latest_as_of()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION operation.mark_contract_begun()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
begin
  if new.contract_status = 'ACTIVE' then new.begun := true;
  elsif new.contract_status not in ('SUSPENDED', 'EXPIRED', 'TERMINATED') then new.begun := false;
  elsif tg_op = 'INSERT' then new.begun := true;
  else new.begun := old.begun;
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION operation.owe_events()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
begin
  insert into outbox_delivery (subscriber, outbox_id) select s.subscriber, n.id from new_rows n join subscription s using (kind);
  if found then
    execute format('select %I.add_job(''deliver-events'')', current_schema() || '_worker');
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION operation.prepare_audit_months()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION operation.purge_audit(until date)
 RETURNS TABLE(batch bigint, entries integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION operation.raise_audit_offset()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
declare
  latest bigint := greatest((select max(position) from audit_entry), (select max(to_position) from audit_batch));
begin
  update audit_offset set raised = greatest(raised, latest + 1 - pg_current_xact_id()::text::bigint);
end $function$
;
CREATE OR REPLACE FUNCTION operation.recorded_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION operation.refresh_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION operation.refresh_statistics(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
begin
  execute format('analyze %I', table_name);
end $function$
;
CREATE OR REPLACE FUNCTION operation.refuse_truncate()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% keeps its history and cannot be truncated', tg_table_name using errcode = 'feature_not_supported';
end $function$
;
CREATE OR REPLACE FUNCTION operation.write_history_keeper(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'operation', 'public', 'pg_temp'
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
create table contract_asset (
  contract uuid not null,
  asset uuid not null,
  exclusive boolean not null,
  starts_on date not null,
  ends_on date not null,
  binding boolean not null
);
create table contract_asset_history (
  contract uuid not null,
  asset uuid not null,
  exclusive boolean,
  starts_on date,
  ends_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  binding boolean
);
create table contract_notice (
  id uuid default gen_random_uuid() not null,
  contract uuid not null,
  addressee text not null,
  kind text not null,
  asset uuid,
  noticed_at timestamp with time zone not null,
  acknowledged_on date,
  body text
);
create table contract_notice_history (
  id uuid not null,
  contract uuid,
  addressee text,
  kind text,
  asset uuid,
  noticed_at timestamp with time zone,
  acknowledged_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  body text
);
create table contract_product (
  id uuid default gen_random_uuid() not null,
  contract uuid not null,
  name text not null,
  asset uuid,
  named_on date not null
);
create table contract_product_history (
  id uuid not null,
  contract uuid,
  name text,
  asset uuid,
  named_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table contract_revenue (
  id uuid default gen_random_uuid() not null,
  recorded_at timestamp with time zone default recorded_now() not null,
  contract uuid not null,
  revenue_class text not null,
  since date not null,
  until date not null,
  gross numeric(22,4) not null,
  tax numeric(22,4) not null,
  due numeric(22,4) not null,
  destination text not null,
  recorded_on date not null
);
create table development_result (
  id uuid default gen_random_uuid() not null,
  service uuid not null,
  title text not null,
  digest text not null,
  submitted_on date not null,
  output_review text,
  irreversible boolean,
  reviewed_on date,
  released_on date
);
create table development_result_history (
  id uuid not null,
  service uuid,
  title text,
  digest text,
  submitted_on date,
  output_review text,
  irreversible boolean,
  reviewed_on date,
  released_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table development_service (
  id uuid default gen_random_uuid() not null,
  contract uuid not null,
  name text not null,
  opened_on date not null
);
create table development_service_history (
  id uuid not null,
  contract uuid,
  name text,
  opened_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table effect_evaluation (
  id uuid default gen_random_uuid() not null,
  recorded_at timestamp with time zone default recorded_now() not null,
  contract uuid not null,
  evaluated_on date not null,
  score numeric(5,2) not null,
  evaluator text not null,
  summary text
);
create table gone_body (
  credit_code text not null,
  successor text,
  version bigint not null
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
create table known_asset (
  asset uuid not null,
  name text not null,
  jurisdiction text not null,
  asset_status text not null,
  steward text,
  registration_number text,
  product_operators text[] default '{}'::text[] not null,
  product_rights jsonb default '[]'::jsonb not null,
  entries uuid[] default '{}'::uuid[] not null,
  version bigint not null
);
create table known_asset_history (
  asset uuid not null,
  name text,
  jurisdiction text,
  asset_status text,
  steward text,
  registration_number text,
  product_operators text[],
  product_rights jsonb,
  entries uuid[],
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
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
create table known_entry (
  entry uuid not null,
  title text not null,
  provider text not null,
  domain text,
  open_type text,
  catalog_status text not null,
  version bigint not null
);
create table known_entry_history (
  entry uuid not null,
  title text,
  provider text,
  domain text,
  open_type text,
  catalog_status text,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table known_violation (
  violation_case uuid not null,
  case_status text not null,
  version bigint not null,
  jurisdiction text
);
create table known_violation_history (
  violation_case uuid not null,
  case_status text,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  jurisdiction text
);
create table migration (
  name text not null,
  digest text not null,
  "position" integer generated always as identity not null,
  applied_at timestamp with time zone default clock_timestamp() not null
);
create table operation_contract (
  id uuid default gen_random_uuid() not null,
  contract_number text not null,
  contract_status text not null,
  jurisdiction text not null,
  grantor text not null,
  operator text not null,
  domains text[] default '{}'::text[] not null,
  exclusive boolean default false not null,
  starts_on date not null,
  ends_on date not null,
  purpose text not null,
  price numeric(22,4),
  price_basis text,
  expected_revenue_per_year numeric(22,4),
  version integer default 1 not null,
  taken_over boolean default false not null,
  mode text,
  conditions text,
  price_justification text,
  obligations text[] default '{}'::text[] not null,
  clauses text[] default '{}'::text[] not null,
  rule_version text,
  request_number text,
  selection_method text,
  selection_reference text,
  selection_decided_on date,
  renews uuid,
  sources text[] default '{}'::text[] not null,
  opinions_awaited integer default 0 not null,
  assessment_conclusion text,
  assessment_reference text,
  assessed_on date,
  suspended_for text,
  violation_case uuid,
  binding boolean generated always as ((contract_status <> ALL (ARRAY['REQUESTED'::text, 'PRODUCER_CONSULTED'::text, 'EXPERT_ASSESSED'::text, 'SELECTED'::text, 'DRAFT_CONTRACT'::text, 'TERMINATED'::text, 'REJECTED'::text]))) stored not null,
  begun boolean default false not null,
  gone_body text
);
create table operation_contract_history (
  id uuid not null,
  contract_number text,
  contract_status text,
  jurisdiction text,
  grantor text,
  operator text,
  domains text[],
  exclusive boolean,
  starts_on date,
  ends_on date,
  purpose text,
  price numeric(22,4),
  price_basis text,
  expected_revenue_per_year numeric(22,4),
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  taken_over boolean,
  mode text,
  conditions text,
  price_justification text,
  obligations text[],
  clauses text[],
  rule_version text,
  request_number text,
  selection_method text,
  selection_reference text,
  selection_decided_on date,
  renews uuid,
  sources text[],
  opinions_awaited integer,
  assessment_conclusion text,
  assessment_reference text,
  assessed_on date,
  suspended_for text,
  violation_case uuid,
  binding boolean,
  begun boolean,
  gone_body text
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
create table producer_opinion (
  contract uuid not null,
  source text not null,
  opinion text,
  statement text,
  given_on date
);
create table producer_opinion_history (
  contract uuid not null,
  source text not null,
  opinion text,
  statement text,
  given_on date,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table refused_term (
  id uuid default gen_random_uuid() not null,
  recorded_at timestamp with time zone default recorded_now() not null,
  operation text not null,
  jurisdiction text not null,
  grantor text not null,
  operator text not null,
  starts_on date not null,
  ends_on date not null,
  tried_by text,
  tried_at timestamp with time zone not null
);
create table request_series (
  jurisdiction text not null,
  year integer not null,
  last integer not null
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
create table treasury_remittance (
  id uuid default gen_random_uuid() not null,
  recorded_at timestamp with time zone default recorded_now() not null,
  revenue uuid not null,
  amount numeric(22,4) not null,
  remittance_ref text not null,
  remitted_on date not null,
  fiscal_level text not null,
  budget_ref text not null
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
alter table contract_asset add constraint contract_asset_exclusive EXCLUDE USING gist (asset WITH =, daterange(starts_on, ends_on) WITH &&, (
CASE
    WHEN exclusive THEN int8range(NULL::bigint, NULL::bigint)
    ELSE int8range((hashtextextended((contract)::text, (0)::bigint) >> 1), (hashtextextended((contract)::text, (0)::bigint) >> 1), '[]'::text)
END) WITH &&) WHERE (binding);
alter table contract_asset add constraint contract_asset_pkey PRIMARY KEY (contract, asset);
alter table contract_asset add constraint contract_asset_right FOREIGN KEY (contract, exclusive, binding, starts_on, ends_on) REFERENCES operation_contract(id, exclusive, binding, starts_on, ends_on) ON UPDATE CASCADE;
alter table contract_asset_history add constraint contract_asset_history_check CHECK ((recorded_from < recorded_until));
alter table contract_asset_history add constraint contract_asset_history_pkey PRIMARY KEY (contract, asset, recorded_from);
alter table contract_notice add constraint contract_notice_addressee_check CHECK (is_credit_code(addressee));
alter table contract_notice add constraint contract_notice_body_check CHECK (is_credit_code(body));
alter table contract_notice add constraint contract_notice_contract_fkey FOREIGN KEY (contract) REFERENCES operation_contract(id);
alter table contract_notice add constraint contract_notice_kind_check CHECK ((kind = ANY (ARRAY['ASSET_LOST'::text, 'OPERATOR_GONE'::text, 'SUSPENDED'::text, 'RESUMED'::text, 'TERMINATED'::text])));
alter table contract_notice add constraint contract_notice_of_asset CHECK (((kind = 'ASSET_LOST'::text) = (asset IS NOT NULL)));
alter table contract_notice add constraint contract_notice_of_body CHECK (((kind = 'OPERATOR_GONE'::text) = (body IS NOT NULL)));
alter table contract_notice add constraint contract_notice_pkey PRIMARY KEY (id);
alter table contract_notice_history add constraint contract_notice_history_check CHECK ((recorded_from < recorded_until));
alter table contract_notice_history add constraint contract_notice_history_pkey PRIMARY KEY (id, recorded_from);
alter table contract_product add constraint contract_product_contract_fkey FOREIGN KEY (contract) REFERENCES operation_contract(id);
alter table contract_product add constraint contract_product_name UNIQUE (contract, name);
alter table contract_product add constraint contract_product_name_check CHECK ((btrim(name) <> ''::text));
alter table contract_product add constraint contract_product_pkey PRIMARY KEY (id);
alter table contract_product_history add constraint contract_product_history_check CHECK ((recorded_from < recorded_until));
alter table contract_product_history add constraint contract_product_history_pkey PRIMARY KEY (id, recorded_from);
alter table contract_revenue add constraint contract_revenue_contract_fkey FOREIGN KEY (contract) REFERENCES operation_contract(id);
alter table contract_revenue add constraint contract_revenue_destination_check CHECK ((destination = ANY (ARRAY['SAME_LEVEL_TREASURY'::text, 'UPPER_LEVEL_TREASURY'::text, 'OPERATOR'::text])));
alter table contract_revenue add constraint contract_revenue_due_check CHECK ((due >= (0)::numeric));
alter table contract_revenue add constraint contract_revenue_gross_check CHECK ((gross >= (0)::numeric));
alter table contract_revenue add constraint contract_revenue_once EXCLUDE USING gist (contract WITH =, revenue_class WITH =, daterange(since, until) WITH &&);
alter table contract_revenue add constraint contract_revenue_period CHECK ((since < until));
alter table contract_revenue add constraint contract_revenue_pkey PRIMARY KEY (id);
alter table contract_revenue add constraint contract_revenue_revenue_class_check CHECK ((revenue_class = ANY (ARRAY['AUTHORISATION_INCOME'::text, 'PRODUCT_INCOME'::text, 'SERVICE_INCOME'::text])));
alter table contract_revenue add constraint contract_revenue_sum CHECK (((tax + due) <= gross));
alter table contract_revenue add constraint contract_revenue_tax_check CHECK ((tax >= (0)::numeric));
alter table development_result add constraint development_result_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text));
alter table development_result add constraint development_result_irreversible CHECK (((output_review IS DISTINCT FROM 'PASSED'::text) OR irreversible));
alter table development_result add constraint development_result_output_review_check CHECK ((output_review = ANY (ARRAY['PASSED'::text, 'FAILED'::text])));
alter table development_result add constraint development_result_pkey PRIMARY KEY (id);
alter table development_result add constraint development_result_released CHECK (((released_on IS NULL) OR (NOT (output_review IS DISTINCT FROM 'PASSED'::text))));
alter table development_result add constraint development_result_reviewed CHECK ((num_nonnulls(output_review, irreversible, reviewed_on) = ANY (ARRAY[0, 3])));
alter table development_result add constraint development_result_service_fkey FOREIGN KEY (service) REFERENCES development_service(id);
alter table development_result add constraint development_result_title_check CHECK ((btrim(title) <> ''::text));
alter table development_result_history add constraint development_result_history_check CHECK ((recorded_from < recorded_until));
alter table development_result_history add constraint development_result_history_pkey PRIMARY KEY (id, recorded_from);
alter table development_service add constraint development_service_contract_fkey FOREIGN KEY (contract) REFERENCES operation_contract(id);
alter table development_service add constraint development_service_name UNIQUE (contract, name);
alter table development_service add constraint development_service_name_check CHECK ((btrim(name) <> ''::text));
alter table development_service add constraint development_service_pkey PRIMARY KEY (id);
alter table development_service_history add constraint development_service_history_check CHECK ((recorded_from < recorded_until));
alter table development_service_history add constraint development_service_history_pkey PRIMARY KEY (id, recorded_from);
alter table effect_evaluation add constraint effect_evaluation_contract_fkey FOREIGN KEY (contract) REFERENCES operation_contract(id);
alter table effect_evaluation add constraint effect_evaluation_evaluator_check CHECK (is_credit_code(evaluator));
alter table effect_evaluation add constraint effect_evaluation_pkey PRIMARY KEY (id);
alter table effect_evaluation add constraint effect_evaluation_score_check CHECK (((score >= (0)::numeric) AND (score <= (100)::numeric)));
alter table effect_evaluation add constraint effect_evaluation_summary_check CHECK ((btrim(summary) <> ''::text));
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
alter table known_asset add constraint known_asset_pkey PRIMARY KEY (asset);
alter table known_asset add constraint known_asset_product_rights_check CHECK ((jsonb_typeof(product_rights) = 'array'::text));
alter table known_asset_history add constraint known_asset_history_check CHECK ((recorded_from < recorded_until));
alter table known_asset_history add constraint known_asset_history_pkey PRIMARY KEY (asset, recorded_from);
alter table known_calendar_year add constraint known_calendar_year_days_check CHECK ((jsonb_typeof(days) = 'array'::text));
alter table known_calendar_year add constraint known_calendar_year_pkey PRIMARY KEY (year);
alter table known_calendar_year add constraint known_calendar_year_year_check CHECK (((year >= 1949) AND (year <= 9998)));
alter table known_calendar_year_history add constraint known_calendar_year_history_check CHECK ((recorded_from < recorded_until));
alter table known_calendar_year_history add constraint known_calendar_year_history_pkey PRIMARY KEY (year, recorded_from);
alter table known_entry add constraint known_entry_pkey PRIMARY KEY (entry);
alter table known_entry_history add constraint known_entry_history_check CHECK ((recorded_from < recorded_until));
alter table known_entry_history add constraint known_entry_history_pkey PRIMARY KEY (entry, recorded_from);
alter table known_violation add constraint known_violation_pkey PRIMARY KEY (violation_case);
alter table known_violation_history add constraint known_violation_history_check CHECK ((recorded_from < recorded_until));
alter table known_violation_history add constraint known_violation_history_pkey PRIMARY KEY (violation_case, recorded_from);
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table operation_contract add constraint operation_contract_assessment CHECK ((num_nonnulls(assessment_conclusion, assessment_reference, assessed_on) = ANY (ARRAY[0, 3])));
alter table operation_contract add constraint operation_contract_assessment_conclusion_check CHECK ((assessment_conclusion = ANY (ARRAY['FAVOURABLE'::text, 'UNFAVOURABLE'::text])));
alter table operation_contract add constraint operation_contract_assessment_reference_check CHECK ((btrim(assessment_reference) <> ''::text));
alter table operation_contract add constraint operation_contract_check CHECK ((renews <> id));
alter table operation_contract add constraint operation_contract_clauses_check CHECK ((clauses <@ ARRAY['NO_HARM'::text, 'PURPOSE_BOUND'::text, 'RAW_DATA_STAYS'::text, 'SECURITY'::text, 'DELETION_AT_END'::text]));
alter table operation_contract add constraint operation_contract_conditions_check CHECK ((btrim(conditions) <> ''::text));
alter table operation_contract add constraint operation_contract_contract_number_check CHECK ((contract_number <> ''::text));
alter table operation_contract add constraint operation_contract_contract_status_check CHECK ((contract_status = ANY (ARRAY['REQUESTED'::text, 'PRODUCER_CONSULTED'::text, 'EXPERT_ASSESSED'::text, 'SELECTED'::text, 'DRAFT_CONTRACT'::text, 'APPROVED'::text, 'ACTIVE'::text, 'SUSPENDED'::text, 'EXPIRED'::text, 'TERMINATED'::text, 'REJECTED'::text])));
alter table operation_contract add constraint operation_contract_expected_revenue_per_year_check CHECK ((expected_revenue_per_year >= (0)::numeric));
alter table operation_contract add constraint operation_contract_gone_body CHECK ((((NOT (suspended_for IS DISTINCT FROM 'OPERATOR_GONE'::text)) = (gone_body IS NOT NULL)) AND ((gone_body IS NULL) OR (gone_body = operator))));
alter table operation_contract add constraint operation_contract_gone_body_check CHECK (is_credit_code(gone_body));
alter table operation_contract add constraint operation_contract_grantor_check CHECK (is_credit_code(grantor));
alter table operation_contract add constraint operation_contract_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table operation_contract add constraint operation_contract_mode CHECK ((taken_over OR (mode IS NOT NULL) OR (contract_status = ANY (ARRAY['REQUESTED'::text, 'PRODUCER_CONSULTED'::text, 'EXPERT_ASSESSED'::text, 'SELECTED'::text, 'REJECTED'::text]))));
alter table operation_contract add constraint operation_contract_mode_check CHECK ((mode = ANY (ARRAY['OPEN_DATA'::text, 'FRANCHISE'::text, 'AUTHORISED_APPLICATION'::text, 'AUTHORISED_OPERATION_BY_DOMAIN'::text, 'DEVELOPMENT_PLATFORM_SERVICE'::text, 'COMMERCIAL_DEVELOPMENT'::text, 'OTHER'::text])));
alter table operation_contract add constraint operation_contract_no_harm CHECK ((taken_over OR ('NO_HARM'::text = ANY (clauses)) OR (contract_status <> ALL (ARRAY['APPROVED'::text, 'ACTIVE'::text, 'SUSPENDED'::text, 'EXPIRED'::text, 'TERMINATED'::text]))));
alter table operation_contract add constraint operation_contract_number UNIQUE (contract_number);
alter table operation_contract add constraint operation_contract_obligations_check CHECK (((array_position(obligations, ''::text) IS NULL) AND (array_position(obligations, NULL::text) IS NULL)));
alter table operation_contract add constraint operation_contract_of_city UNIQUE (id, jurisdiction);
alter table operation_contract add constraint operation_contract_operator_check CHECK (is_credit_code(operator));
alter table operation_contract add constraint operation_contract_opinions_awaited_check CHECK ((opinions_awaited >= 0));
alter table operation_contract add constraint operation_contract_parties CHECK ((grantor <> operator));
alter table operation_contract add constraint operation_contract_pkey PRIMARY KEY (id);
alter table operation_contract add constraint operation_contract_price CHECK (((price IS NULL) OR (price = (0)::numeric) OR ((price_basis IS NOT NULL) AND (btrim(price_basis) <> ''::text))));
alter table operation_contract add constraint operation_contract_price_check CHECK ((price >= (0)::numeric));
alter table operation_contract add constraint operation_contract_price_justification_check CHECK ((btrim(price_justification) <> ''::text));
alter table operation_contract add constraint operation_contract_purpose_check CHECK ((purpose = ANY (ARRAY['PUBLIC_GOVERNANCE'::text, 'PUBLIC_WELFARE'::text, 'INDUSTRY'::text])));
alter table operation_contract add constraint operation_contract_renews_fkey FOREIGN KEY (renews) REFERENCES operation_contract(id);
alter table operation_contract add constraint operation_contract_renews_in_city FOREIGN KEY (renews, jurisdiction) REFERENCES operation_contract(id, jurisdiction) NOT VALID;
alter table operation_contract add constraint operation_contract_request_number UNIQUE (request_number);
alter table operation_contract add constraint operation_contract_request_number_check CHECK ((request_number <> ''::text));
alter table operation_contract add constraint operation_contract_right UNIQUE (id, exclusive, binding, starts_on, ends_on);
alter table operation_contract add constraint operation_contract_rule_version_check CHECK ((rule_version <> ''::text));
alter table operation_contract add constraint operation_contract_selection CHECK ((num_nonnulls(selection_method, selection_reference, selection_decided_on) = ANY (ARRAY[0, 3])));
alter table operation_contract add constraint operation_contract_selection_method_check CHECK ((selection_method = ANY (ARRAY['PUBLIC_TENDER'::text, 'INVITED_TENDER'::text, 'COMPETITIVE_NEGOTIATION'::text, 'COMPETITIVE_CONSULTATION'::text, 'AUCTION'::text])));
alter table operation_contract add constraint operation_contract_selection_reference_check CHECK ((btrim(selection_reference) <> ''::text));
alter table operation_contract add constraint operation_contract_sources_check CHECK ((array_position(sources, NULL::text) IS NULL));
alter table operation_contract add constraint operation_contract_suspended_for_check CHECK ((suspended_for = ANY (ARRAY['ASSET'::text, 'VIOLATION'::text, 'OPERATOR_GONE'::text])));
alter table operation_contract add constraint operation_contract_suspension CHECK ((((contract_status = 'SUSPENDED'::text) OR (suspended_for IS NULL)) AND (taken_over OR (contract_status <> 'SUSPENDED'::text) OR (suspended_for IS NOT NULL))));
alter table operation_contract add constraint operation_contract_term CHECK (((ends_on > starts_on) AND (ends_on <= (starts_on + '3 years'::interval))));
alter table operation_contract add constraint operation_contract_violation CHECK (((NOT (suspended_for IS DISTINCT FROM 'VIOLATION'::text)) = (violation_case IS NOT NULL)));
alter table operation_contract_history add constraint operation_contract_history_check CHECK ((recorded_from < recorded_until));
alter table operation_contract_history add constraint operation_contract_history_pkey PRIMARY KEY (id, recorded_from);
alter table outbox add constraint outbox_aggregate_sequence_key UNIQUE (aggregate, sequence);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table outbox add constraint outbox_sequence_check CHECK ((sequence > 0));
alter table outbox_delivery add constraint outbox_delivery_failing CHECK ((((tries = 0) = (retry_at IS NULL)) AND ((retry_at IS NULL) = (failing_since IS NULL))));
alter table outbox_delivery add constraint outbox_delivery_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES outbox(id);
alter table outbox_delivery add constraint outbox_delivery_pkey PRIMARY KEY (subscriber, outbox_id);
alter table outbox_delivery add constraint outbox_delivery_tries_check CHECK ((tries >= 0));
alter table producer_opinion add constraint producer_opinion_contract_fkey FOREIGN KEY (contract) REFERENCES operation_contract(id);
alter table producer_opinion add constraint producer_opinion_given CHECK (((opinion IS NULL) = (given_on IS NULL)));
alter table producer_opinion add constraint producer_opinion_opinion_check CHECK ((opinion = ANY (ARRAY['CONSENT'::text, 'CONSENT_ON_CONDITIONS'::text, 'OBJECTION'::text])));
alter table producer_opinion add constraint producer_opinion_pkey PRIMARY KEY (contract, source);
alter table producer_opinion add constraint producer_opinion_source_check CHECK (is_credit_code(source));
alter table producer_opinion add constraint producer_opinion_stated CHECK (((NOT (opinion IS DISTINCT FROM 'CONSENT'::text)) OR (opinion IS NULL) OR (statement IS NOT NULL)));
alter table producer_opinion add constraint producer_opinion_statement_check CHECK ((btrim(statement) <> ''::text));
alter table producer_opinion_history add constraint producer_opinion_history_check CHECK ((recorded_from < recorded_until));
alter table producer_opinion_history add constraint producer_opinion_history_pkey PRIMARY KEY (contract, source, recorded_from);
alter table refused_term add constraint refused_term_grantor_check CHECK (is_credit_code(grantor));
alter table refused_term add constraint refused_term_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table refused_term add constraint refused_term_operator_check CHECK (is_credit_code(operator));
alter table refused_term add constraint refused_term_pkey PRIMARY KEY (id);
alter table refused_term add constraint refused_term_tried_by_check CHECK (is_credit_code(tried_by));
alter table request_series add constraint request_series_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table request_series add constraint request_series_last_check CHECK ((last > 0));
alter table request_series add constraint request_series_pkey PRIMARY KEY (jurisdiction, year);
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
alter table treasury_remittance add constraint treasury_remittance_amount_check CHECK ((amount > (0)::numeric));
alter table treasury_remittance add constraint treasury_remittance_budget_ref_check CHECK ((btrim(budget_ref) <> ''::text));
alter table treasury_remittance add constraint treasury_remittance_fiscal_level_check CHECK ((fiscal_level = ANY (ARRAY['CENTRAL'::text, 'PROVINCE'::text, 'CITY'::text, 'COUNTY'::text])));
alter table treasury_remittance add constraint treasury_remittance_pkey PRIMARY KEY (id);
alter table treasury_remittance add constraint treasury_remittance_ref UNIQUE (remittance_ref);
alter table treasury_remittance add constraint treasury_remittance_remittance_ref_check CHECK ((btrim(remittance_ref) <> ''::text));
alter table treasury_remittance add constraint treasury_remittance_revenue_fkey FOREIGN KEY (revenue) REFERENCES contract_revenue(id);
alter table workflow_event add constraint workflow_event_aggregate_check CHECK ((aggregate <> ''::text));
alter table workflow_event add constraint workflow_event_by_organization_check CHECK (is_credit_code(by_organization));
alter table workflow_event add constraint workflow_event_event_check CHECK ((event <> ''::text));
alter table workflow_event add constraint workflow_event_pkey PRIMARY KEY (aggregate, version);
alter table workflow_event add constraint workflow_event_version_check CHECK ((version > 0));
alter table workflow_event add constraint workflow_event_workflow_check CHECK ((workflow <> ''::text));

-- Indexes

CREATE INDEX audit_entry_in_order ON ONLY operation.audit_entry USING btree ("position", id);
CREATE INDEX audit_entry_of_aggregate ON ONLY operation.audit_entry USING btree (aggregate, id);
CREATE INDEX contract_asset_by_asset ON operation.contract_asset USING btree (asset, contract);
CREATE UNIQUE INDEX contract_asset_history_open ON operation.contract_asset_history USING btree (contract, asset) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX contract_notice_by_addressee ON operation.contract_notice USING btree (addressee, noticed_at, id);
CREATE INDEX contract_notice_by_contract ON operation.contract_notice USING btree (contract, noticed_at, id);
CREATE UNIQUE INDEX contract_notice_history_open ON operation.contract_notice_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX contract_product_asset ON operation.contract_product USING btree (contract, asset) WHERE (asset IS NOT NULL);
CREATE UNIQUE INDEX contract_product_history_open ON operation.contract_product_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX contract_revenue_by_contract ON operation.contract_revenue USING btree (contract, since, id);
CREATE INDEX contract_revenue_by_until ON operation.contract_revenue USING btree (until, id);
CREATE INDEX development_result_by_service ON operation.development_result USING btree (service, submitted_on, id);
CREATE UNIQUE INDEX development_result_history_open ON operation.development_result_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX development_service_history_open ON operation.development_service_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX effect_evaluation_by_contract ON operation.effect_evaluation USING btree (contract, evaluated_on, id);
CREATE INDEX idempotency_at_idx ON operation.idempotency USING btree (at);
CREATE INDEX import_act_file_digest_idx ON operation.import_act USING btree (file_digest);
CREATE INDEX known_asset_by_operator ON operation.known_asset USING gin (product_operators);
CREATE INDEX known_asset_lost ON operation.known_asset USING btree (asset) WHERE (asset_status = ANY (ARRAY['EXPIRED'::text, 'DEREGISTERED'::text]));
CREATE UNIQUE INDEX known_asset_history_open ON operation.known_asset_history USING btree (asset) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX known_calendar_year_history_open ON operation.known_calendar_year_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX known_entry_history_open ON operation.known_entry_history USING btree (entry) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX known_violation_history_open ON operation.known_violation_history USING btree (violation_case) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX operation_contract_by_day ON operation.operation_contract USING btree (contract_status, starts_on, ends_on) WHERE (contract_status = ANY (ARRAY['APPROVED'::text, 'ACTIVE'::text, 'SUSPENDED'::text]));
CREATE INDEX operation_contract_by_ends_on ON operation.operation_contract USING btree (ends_on, id);
CREATE INDEX operation_contract_by_grantor ON operation.operation_contract USING btree (grantor, ends_on, id);
CREATE INDEX operation_contract_by_jurisdiction ON operation.operation_contract USING btree (jurisdiction, ends_on, id);
CREATE INDEX operation_contract_by_number ON operation.operation_contract USING btree (contract_number, id);
CREATE INDEX operation_contract_by_operator ON operation.operation_contract USING btree (operator, ends_on, id);
CREATE INDEX operation_contract_by_renews ON operation.operation_contract USING btree (renews) WHERE (renews IS NOT NULL);
CREATE UNIQUE INDEX operation_contract_history_open ON operation.operation_contract_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX outbox_delivery_failing ON operation.outbox_delivery USING btree (subscriber, outbox_id) WHERE (retry_at IS NOT NULL);
CREATE INDEX outbox_delivery_outbox_id_idx ON operation.outbox_delivery USING btree (outbox_id);
CREATE INDEX producer_opinion_by_source ON operation.producer_opinion USING btree (source, contract);
CREATE UNIQUE INDEX producer_opinion_history_open ON operation.producer_opinion_history USING btree (contract, source) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX refused_term_in_order ON operation.refused_term USING btree (tried_at, id);
CREATE INDEX statutory_clock_by_aggregate ON operation.statutory_clock USING btree (aggregate, started_on);
CREATE INDEX statutory_clock_due ON operation.statutory_clock USING btree (due_on) WHERE ((answered_on IS NULL) AND (closed_on IS NULL) AND (overdue_since IS NULL) AND binding);
CREATE INDEX statutory_clock_waiting ON operation.statutory_clock USING btree (missing_year) WHERE (missing_year IS NOT NULL);
CREATE UNIQUE INDEX statutory_clock_running ON operation.statutory_clock USING btree (aggregate, parameter) WHERE ((answered_on IS NULL) AND (closed_on IS NULL));
CREATE UNIQUE INDEX statutory_clock_history_open ON operation.statutory_clock_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX treasury_remittance_by_revenue ON operation.treasury_remittance USING btree (revenue, remitted_on, id);

-- Triggers

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.audit_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.audit_purge FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.contract_asset REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_asset_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.contract_asset REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_asset_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.contract_asset REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_asset_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.contract_asset FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.contract_asset_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.contract_notice REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_notice_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.contract_notice REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_notice_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.contract_notice REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_notice_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.contract_notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.contract_notice_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.contract_product REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_product_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.contract_product REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_product_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.contract_product REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_contract_product_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.contract_product FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.contract_product_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER contract_revenue_of_contract BEFORE INSERT ON operation.contract_revenue FOR EACH ROW EXECUTE FUNCTION hold_revenue_to_contract();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.contract_revenue FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.development_result REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_development_result_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.development_result REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_development_result_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.development_result REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_development_result_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.development_result FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.development_result_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.development_service REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_development_service_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.development_service REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_development_service_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.development_service REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_development_service_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.development_service FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.development_service_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.effect_evaluation FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.known_asset REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_asset_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.known_asset REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_asset_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.known_asset REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_asset_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_asset FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_asset_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.known_calendar_year REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.known_calendar_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.known_calendar_year REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_calendar_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_calendar_year_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.known_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_entry_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.known_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_entry_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.known_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_entry_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_entry_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.known_violation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_violation_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.known_violation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_violation_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.known_violation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_violation_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_violation FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.known_violation_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.operation_contract REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_operation_contract_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.operation_contract REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_operation_contract_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.operation_contract REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_operation_contract_history();
CREATE TRIGGER operation_contract_begun BEFORE INSERT OR UPDATE ON operation.operation_contract FOR EACH ROW EXECUTE FUNCTION mark_contract_begun();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.operation_contract FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.operation_contract_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER owe_events AFTER INSERT ON operation.outbox REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION owe_events();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.producer_opinion REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_producer_opinion_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.producer_opinion REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_producer_opinion_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.producer_opinion REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_producer_opinion_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.producer_opinion FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.producer_opinion_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.refused_term FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON operation.statutory_clock REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON operation.statutory_clock REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON operation.statutory_clock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.statutory_clock FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.statutory_clock_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.treasury_remittance FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER treasury_remittance_of_due BEFORE INSERT ON operation.treasury_remittance FOR EACH ROW EXECUTE FUNCTION hold_remittance_to_due();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON operation.workflow_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Views

create view operation_as_of.audit_batch with (security_invoker=true) as
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
create view operation_as_of.audit_entry with (security_invoker=true) as
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
create view operation_as_of.audit_purge with (security_invoker=true) as
 SELECT batch,
    keep_until,
    purged_on,
    entries,
    recorded_at
   FROM audit_purge
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view operation_as_of.contract_asset with (security_invoker=true) as
 SELECT contract,
    asset,
    exclusive,
    starts_on,
    ends_on,
    binding
   FROM contract_asset_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.contract_notice with (security_invoker=true) as
 SELECT id,
    contract,
    addressee,
    kind,
    asset,
    noticed_at,
    acknowledged_on,
    body
   FROM contract_notice_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.contract_product with (security_invoker=true) as
 SELECT id,
    contract,
    name,
    asset,
    named_on
   FROM contract_product_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.contract_revenue with (security_invoker=true) as
 SELECT id,
    recorded_at,
    contract,
    revenue_class,
    since,
    until,
    gross,
    tax,
    due,
    destination,
    recorded_on
   FROM contract_revenue
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view operation_as_of.development_result with (security_invoker=true) as
 SELECT id,
    service,
    title,
    digest,
    submitted_on,
    output_review,
    irreversible,
    reviewed_on,
    released_on
   FROM development_result_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.development_service with (security_invoker=true) as
 SELECT id,
    contract,
    name,
    opened_on
   FROM development_service_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.effect_evaluation with (security_invoker=true) as
 SELECT id,
    recorded_at,
    contract,
    evaluated_on,
    score,
    evaluator,
    summary
   FROM effect_evaluation
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view operation_as_of.known_asset with (security_invoker=true) as
 SELECT asset,
    name,
    jurisdiction,
    asset_status,
    steward,
    registration_number,
    product_operators,
    product_rights,
    entries,
    version
   FROM known_asset_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.known_calendar_year with (security_invoker=true) as
 SELECT year,
    notice,
    days,
    version
   FROM known_calendar_year_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.known_entry with (security_invoker=true) as
 SELECT entry,
    title,
    provider,
    domain,
    open_type,
    catalog_status,
    version
   FROM known_entry_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.known_violation with (security_invoker=true) as
 SELECT violation_case,
    case_status,
    version,
    jurisdiction
   FROM known_violation_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.operation_contract with (security_invoker=true) as
 SELECT id,
    contract_number,
    contract_status,
    jurisdiction,
    grantor,
    operator,
    domains,
    exclusive,
    starts_on,
    ends_on,
    purpose,
    price,
    price_basis,
    expected_revenue_per_year,
    version,
    taken_over,
    mode,
    conditions,
    price_justification,
    obligations,
    clauses,
    rule_version,
    request_number,
    selection_method,
    selection_reference,
    selection_decided_on,
    renews,
    sources,
    opinions_awaited,
    assessment_conclusion,
    assessment_reference,
    assessed_on,
    suspended_for,
    violation_case,
    binding,
    begun,
    gone_body
   FROM operation_contract_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.producer_opinion with (security_invoker=true) as
 SELECT contract,
    source,
    opinion,
    statement,
    given_on
   FROM producer_opinion_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view operation_as_of.refused_term with (security_invoker=true) as
 SELECT id,
    recorded_at,
    operation,
    jurisdiction,
    grantor,
    operator,
    starts_on,
    ends_on,
    tried_by,
    tried_at
   FROM refused_term
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view operation_as_of.statutory_clock with (security_invoker=true) as
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
create view operation_as_of.treasury_remittance with (security_invoker=true) as
 SELECT id,
    recorded_at,
    revenue,
    amount,
    remittance_ref,
    remitted_on,
    fiscal_level,
    budget_ref
   FROM treasury_remittance
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view operation_as_of.workflow_event with (security_invoker=true) as
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
