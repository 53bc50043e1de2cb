-- Schema budget, generated from its steps: change those, not this.

-- Functions

CREATE OR REPLACE FUNCTION budget.audit_position()
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
begin
  return pg_current_xact_id()::text::bigint + (select raised from audit_offset);
end $function$
;
CREATE OR REPLACE FUNCTION budget.bigrams(content text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE length(content) WHEN 1 THEN ARRAY[lower(content)] ELSE array_remove(string_to_array((regexp_replace(lower(content), '(..)|.'::text, '\1'::text, 'g'::text) || regexp_replace(substr(lower(content), 2), '(..)|.'::text, '\1'::text, 'g'::text)), ''::text), ''::text) END
;
CREATE OR REPLACE FUNCTION budget.drop_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
begin
  execute format('drop table %I.%I cascade', home, table_name || '_history');
  execute format('drop function %I.%I() cascade', home, 'keep_' || table_name || '_history');
  execute format('drop trigger refuse_truncate on %I.%I', home, table_name);
end $function$
;
CREATE OR REPLACE FUNCTION budget.is_credit_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((code ~ '^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'::text) AND (substr(code, 17, 1) = substr('0X987654321'::text, (1 + ((((((((((3 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 9, 1))) + (7 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 10, 1)))) + (9 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 11, 1)))) + (10 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 12, 1)))) + (5 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 13, 1)))) + (8 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 14, 1)))) + (4 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 15, 1)))) + (2 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 16, 1)))) - 48) % 11)), 1)) AND (((((((((((((((((((((1 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 1, 1))) + (3 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 2, 1)))) + (9 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 3, 1)))) + (27 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 4, 1)))) + (19 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 5, 1)))) + (26 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 6, 1)))) + (16 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 7, 1)))) + (17 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 8, 1)))) + (20 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 9, 1)))) + (29 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 10, 1)))) + (25 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 11, 1)))) + (13 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 12, 1)))) + (8 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 13, 1)))) + (24 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 14, 1)))) + (10 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 15, 1)))) + (30 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 16, 1)))) + (28 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 17, 1)))) + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 18, 1))) - 306) % 31) = 0))
;
CREATE OR REPLACE FUNCTION budget.is_division_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (code ~ '^[1-9][0-9]{5}$'::text)
;
CREATE OR REPLACE FUNCTION budget.is_identity_number(number text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((number ~ '^[1-9][0-9]{5}(?!0000)([0-9]{4}(0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|[0-9]{4}(0[469]|11)(0[1-9]|[12][0-9]|30)|[0-9]{4}02(0[1-9]|1[0-9]|2[0-8])|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)0229)[0-9]{3}[0-9X]$'::text) AND (substr(number, 18, 1) = substr('10X98765432'::text, (1 + ((((((((((((((((((7 * (ascii(substr(number, 1, 1)) - 48)) + (9 * (ascii(substr(number, 2, 1)) - 48))) + (10 * (ascii(substr(number, 3, 1)) - 48))) + (5 * (ascii(substr(number, 4, 1)) - 48))) + (8 * (ascii(substr(number, 5, 1)) - 48))) + (4 * (ascii(substr(number, 6, 1)) - 48))) + (2 * (ascii(substr(number, 7, 1)) - 48))) + (1 * (ascii(substr(number, 8, 1)) - 48))) + (6 * (ascii(substr(number, 9, 1)) - 48))) + (3 * (ascii(substr(number, 10, 1)) - 48))) + (7 * (ascii(substr(number, 11, 1)) - 48))) + (9 * (ascii(substr(number, 12, 1)) - 48))) + (10 * (ascii(substr(number, 13, 1)) - 48))) + (5 * (ascii(substr(number, 14, 1)) - 48))) + (8 * (ascii(substr(number, 15, 1)) - 48))) + (4 * (ascii(substr(number, 16, 1)) - 48))) + (2 * (ascii(substr(number, 17, 1)) - 48))) % 11)), 1)))
;
CREATE OR REPLACE FUNCTION budget.keep_append_only(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION budget.keep_budget_line_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
            delete from budget.budget_line_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.budget_line_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.budget_line_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.budget_line_history (id, project, kind, year, amount, recorded_from, recorded_until) select id, project, kind, year, amount, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_funding_decision_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
            delete from budget.funding_decision_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.funding_decision_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.funding_decision_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.funding_decision_history (id, project, gate, year, amount, reference, decided_on, verdict, recorded_from, recorded_until) select id, project, gate, year, amount, reference, decided_on, verdict, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION budget.keep_known_asset_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
            delete from budget.known_asset_history h using x where h.asset = x.asset and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.known_asset_history h set recorded_until = $1 from x where h.asset = x.asset and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.known_asset_history h where h.asset = x.asset order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.known_asset_history (asset, jurisdiction, registration_number, status, expires_on, entries, version, recorded_from, recorded_until) select asset, jurisdiction, registration_number, status, expires_on, entries, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_known_calendar_year_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
            delete from budget.known_calendar_year_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.known_calendar_year_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.known_calendar_year_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.known_calendar_year_history (year, notice, days, version, recorded_from, recorded_until) select year, notice, days, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_known_entry_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
            delete from budget.known_entry_history h using x where h.entry = x.entry and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.known_entry_history h set recorded_until = $1 from x where h.entry = x.entry and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.known_entry_history h where h.entry = x.entry order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.known_entry_history (entry, status, aggregated, version, jurisdiction, provider, recorded_from, recorded_until) select entry, status, aggregated, version, jurisdiction, provider, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_known_system_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.system = n.system and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.system = n.system and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.system = n.system)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from budget.known_system_history h using x where h.system = x.system and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.known_system_history h set recorded_until = $1 from x where h.system = x.system and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.known_system_history h where h.system = x.system order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.known_system_history (system, connected, version, jurisdiction, department, recorded_from, recorded_until) select system, connected, version, jurisdiction, department, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_project_asset_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.project = n.project and o.asset = n.asset and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.project = n.project and o.asset = n.asset and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.project = n.project and o.asset = n.asset)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from budget.project_asset_history h using x where h.project = x.project and h.asset = x.asset and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.project_asset_history h set recorded_until = $1 from x where h.project = x.project and h.asset = x.asset and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.project_asset_history h where h.project = x.project and h.asset = x.asset order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.project_asset_history (project, asset, recorded_from, recorded_until) select project, asset, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_project_catalog_entry_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.project = n.project and o.entry = n.entry and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.project = n.project and o.entry = n.entry and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.project = n.project and o.entry = n.entry)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from budget.project_catalog_entry_history h using x where h.project = x.project and h.entry = x.entry and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.project_catalog_entry_history h set recorded_until = $1 from x where h.project = x.project and h.entry = x.entry and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.project_catalog_entry_history h where h.project = x.project and h.entry = x.entry order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.project_catalog_entry_history (project, entry, recorded_from, recorded_until) select project, entry, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_project_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.code = n.code and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.code = n.code and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.code = n.code)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from budget.project_history h using x where h.code = x.code and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.project_history h set recorded_until = $1 from x where h.code = x.code and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.project_history h where h.code = x.code order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.project_history (code, name, owner, stage, jurisdiction, version, bigrams, project_kind, acceptance_gaps, accepted_on, recorded_from, recorded_until) select code, name, owner, stage, jurisdiction, version, bigrams, project_kind, acceptance_gaps, accepted_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_project_system_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.project = n.project and o.system = n.system and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.project = n.project and o.system = n.system and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.project = n.project and o.system = n.system)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from budget.project_system_history h using x where h.project = x.project and h.system = x.system and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.project_system_history h set recorded_until = $1 from x where h.project = x.project and h.system = x.system and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.project_system_history h where h.project = x.project and h.system = x.system order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.project_system_history (project, system, recorded_from, recorded_until) select project, system, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.keep_statutory_clock_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
            delete from budget.statutory_clock_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update budget.statutory_clock_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from budget.statutory_clock_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into budget.statutory_clock_history (id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, recorded_from, recorded_until) select id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION budget.latest_as_of()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION budget.owe_events()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
begin
  insert into outbox_delivery (subscriber, outbox_id) select s.subscriber, n.id from new_rows n join subscription s using (kind);
  if found then
    execute format('select %I.add_job(''deliver-events'')', current_schema() || '_worker');
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION budget.prepare_audit_months()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION budget.purge_audit(until date)
 RETURNS TABLE(batch bigint, entries integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION budget.raise_audit_offset()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
declare
  latest bigint := greatest((select max(position) from audit_entry), (select max(to_position) from audit_batch));
begin
  update audit_offset set raised = greatest(raised, latest + 1 - pg_current_xact_id()::text::bigint);
end $function$
;
CREATE OR REPLACE FUNCTION budget.recorded_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION budget.refresh_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION budget.refresh_statistics(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
begin
  execute format('analyze %I', table_name);
end $function$
;
CREATE OR REPLACE FUNCTION budget.refuse_truncate()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% keeps its history and cannot be truncated', tg_table_name using errcode = 'feature_not_supported';
end $function$
;
CREATE OR REPLACE FUNCTION budget.write_history_keeper(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'budget', 'public', 'pg_temp'
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
create table budget_line (
  id uuid default gen_random_uuid() not null,
  project text not null,
  kind text not null,
  year integer not null,
  amount numeric(22,4) not null
);
create table budget_line_history (
  id uuid not null,
  project text,
  kind text,
  year integer,
  amount numeric(22,4),
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table funding_decision (
  id uuid default gen_random_uuid() not null,
  project text not null,
  gate text not null,
  year integer not null,
  amount numeric(22,4) not null,
  reference text,
  decided_on date not null,
  verdict uuid not null
);
create table funding_decision_history (
  id uuid not null,
  project text,
  gate text,
  year integer,
  amount numeric(22,4),
  reference text,
  decided_on date,
  verdict uuid,
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
create table known_asset (
  asset uuid not null,
  jurisdiction text not null,
  registration_number text,
  status text not null,
  expires_on date,
  entries uuid[] not null,
  version bigint not null
);
create table known_asset_history (
  asset uuid not null,
  jurisdiction text,
  registration_number text,
  status text,
  expires_on date,
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
  status text not null,
  aggregated boolean not null,
  version bigint not null,
  jurisdiction text,
  provider text
);
create table known_entry_history (
  entry uuid not null,
  status text,
  aggregated boolean,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  jurisdiction text,
  provider text
);
create table known_system (
  system uuid not null,
  connected boolean not null,
  version bigint not null,
  jurisdiction text,
  department text
);
create table known_system_history (
  system uuid not null,
  connected boolean,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  jurisdiction text,
  department text
);
create table migration (
  name text not null,
  digest text not null,
  "position" integer generated always as identity not null,
  applied_at timestamp with time zone default clock_timestamp() not null
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
create table project (
  code text not null,
  name text not null,
  owner text not null,
  stage text not null,
  jurisdiction text not null,
  version integer default 1 not null,
  bigrams text[] generated always as (bigrams(name)) stored not null,
  project_kind text default 'INFORMATION_SYSTEM'::text not null,
  acceptance_gaps text[] default '{}'::text[] not null,
  accepted_on date
);
create table project_asset (
  project text not null,
  asset uuid not null
);
create table project_asset_history (
  project text not null,
  asset uuid not null,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table project_catalog_entry (
  project text not null,
  entry uuid not null
);
create table project_catalog_entry_history (
  project text not null,
  entry uuid not null,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table project_history (
  code text not null,
  name text,
  owner text,
  stage text,
  jurisdiction text,
  version integer,
  bigrams text[],
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  project_kind text,
  acceptance_gaps text[],
  accepted_on date
);
create table project_system (
  project text not null,
  system uuid not null
);
create table project_system_history (
  project text not null,
  system uuid not null,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table recorded_verdict (
  id uuid default gen_random_uuid() not null,
  project text not null,
  gate text not null,
  event text not null,
  outcome text not null,
  as_of timestamp with time zone not null,
  by_role text not null,
  by_organization text,
  conditions jsonb not null,
  attached jsonb not null,
  digest text not null,
  recorded_at timestamp with time zone default recorded_now() not null
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
alter table budget_line add constraint budget_line_amount_check CHECK ((amount >= (0)::numeric));
alter table budget_line add constraint budget_line_kind_check CHECK ((kind = ANY (ARRAY['SOFTWARE'::text, 'HARDWARE'::text, 'DATA_GOVERNANCE'::text, 'OPERATIONS'::text])));
alter table budget_line add constraint budget_line_once UNIQUE (project, kind, year);
alter table budget_line add constraint budget_line_pkey PRIMARY KEY (id);
alter table budget_line add constraint budget_line_project_fkey FOREIGN KEY (project) REFERENCES project(code);
alter table budget_line add constraint budget_line_year_check CHECK (((year >= 2000) AND (year <= 2100)));
alter table budget_line_history add constraint budget_line_history_check CHECK ((recorded_from < recorded_until));
alter table budget_line_history add constraint budget_line_history_pkey PRIMARY KEY (id, recorded_from);
alter table funding_decision add constraint funding_decision_amount_check CHECK ((amount > (0)::numeric));
alter table funding_decision add constraint funding_decision_gate_check CHECK ((gate = ANY (ARRAY['INVESTMENT'::text, 'OPERATIONS_FUNDING'::text])));
alter table funding_decision add constraint funding_decision_of_verdict FOREIGN KEY (verdict, project, gate) REFERENCES recorded_verdict(id, project, gate);
alter table funding_decision add constraint funding_decision_once UNIQUE (project, gate, year);
alter table funding_decision add constraint funding_decision_pkey PRIMARY KEY (id);
alter table funding_decision add constraint funding_decision_project_fkey FOREIGN KEY (project) REFERENCES project(code);
alter table funding_decision add constraint funding_decision_reference_check CHECK ((btrim(reference) <> ''::text));
alter table funding_decision add constraint funding_decision_verdict_fkey FOREIGN KEY (verdict) REFERENCES recorded_verdict(id);
alter table funding_decision add constraint funding_decision_year_check CHECK (((year >= 2000) AND (year <= 2100)));
alter table funding_decision_history add constraint funding_decision_history_check CHECK ((recorded_from < recorded_until));
alter table funding_decision_history add constraint funding_decision_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table known_system add constraint known_system_pkey PRIMARY KEY (system);
alter table known_system_history add constraint known_system_history_check CHECK ((recorded_from < recorded_until));
alter table known_system_history add constraint known_system_history_pkey PRIMARY KEY (system, recorded_from);
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table outbox add constraint outbox_aggregate_sequence_key UNIQUE (aggregate, sequence);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table outbox add constraint outbox_sequence_check CHECK ((sequence > 0));
alter table outbox_delivery add constraint outbox_delivery_failing CHECK ((((tries = 0) = (retry_at IS NULL)) AND ((retry_at IS NULL) = (failing_since IS NULL))));
alter table outbox_delivery add constraint outbox_delivery_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES outbox(id);
alter table outbox_delivery add constraint outbox_delivery_pkey PRIMARY KEY (subscriber, outbox_id);
alter table outbox_delivery add constraint outbox_delivery_tries_check CHECK ((tries >= 0));
alter table project add constraint project_acceptance_gaps_check CHECK ((array_position(acceptance_gaps, ''::text) IS NULL));
alter table project add constraint project_accepted_on CHECK (((accepted_on IS NULL) OR (stage = ANY (ARRAY['ACCEPTED'::text, 'OPERATIONS_FUNDED'::text]))));
alter table project add constraint project_code_check CHECK ((code <> ''::text));
alter table project add constraint project_code_shape CHECK ((code ~ '^\S{1,64}$'::text));
alter table project add constraint project_gaps CHECK (((acceptance_gaps = '{}'::text[]) OR (stage = 'ACCEPTANCE_FAILED'::text)));
alter table project add constraint project_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table project add constraint project_name_check CHECK ((name <> ''::text));
alter table project add constraint project_named CHECK ((btrim(name) <> ''::text));
alter table project add constraint project_owner_check CHECK (is_credit_code(owner));
alter table project add constraint project_pkey PRIMARY KEY (code);
alter table project add constraint project_project_kind_check CHECK ((project_kind = ANY (ARRAY['INFORMATION_SYSTEM'::text, 'CROSS_DEPT_SHARING_PLATFORM'::text])));
alter table project add constraint project_stage_check CHECK ((stage = ANY (ARRAY['DRAFTING'::text, 'SUBMITTED'::text, 'APPROVED'::text, 'REJECTED'::text, 'BUILT'::text, 'ACCEPTANCE_FAILED'::text, 'ACCEPTED'::text, 'OPERATIONS_FUNDED'::text])));
alter table project_asset add constraint project_asset_pkey PRIMARY KEY (project, asset);
alter table project_asset add constraint project_asset_project_fkey FOREIGN KEY (project) REFERENCES project(code);
alter table project_asset_history add constraint project_asset_history_check CHECK ((recorded_from < recorded_until));
alter table project_asset_history add constraint project_asset_history_pkey PRIMARY KEY (project, asset, recorded_from);
alter table project_catalog_entry add constraint project_catalog_entry_pkey PRIMARY KEY (project, entry);
alter table project_catalog_entry add constraint project_catalog_entry_project_fkey FOREIGN KEY (project) REFERENCES project(code);
alter table project_catalog_entry_history add constraint project_catalog_entry_history_check CHECK ((recorded_from < recorded_until));
alter table project_catalog_entry_history add constraint project_catalog_entry_history_pkey PRIMARY KEY (project, entry, recorded_from);
alter table project_history add constraint project_history_check CHECK ((recorded_from < recorded_until));
alter table project_history add constraint project_history_pkey PRIMARY KEY (code, recorded_from);
alter table project_system add constraint project_system_pkey PRIMARY KEY (project, system);
alter table project_system add constraint project_system_project_fkey FOREIGN KEY (project) REFERENCES project(code);
alter table project_system_history add constraint project_system_history_check CHECK ((recorded_from < recorded_until));
alter table project_system_history add constraint project_system_history_pkey PRIMARY KEY (project, system, recorded_from);
alter table recorded_verdict add constraint recorded_verdict_at_gate CHECK ((gate =
CASE event
    WHEN 'approveProject'::text THEN 'APPROVAL'::text
    WHEN 'rejectProject'::text THEN 'APPROVAL'::text
    WHEN 'recordInvestmentDecision'::text THEN 'INVESTMENT'::text
    WHEN 'acceptProject'::text THEN 'ACCEPTANCE'::text
    WHEN 'failAcceptance'::text THEN 'ACCEPTANCE'::text
    ELSE 'OPERATIONS_FUNDING'::text
END));
alter table recorded_verdict add constraint recorded_verdict_attached_check CHECK ((jsonb_typeof(attached) = 'object'::text));
alter table recorded_verdict add constraint recorded_verdict_by_organization_check CHECK (is_credit_code(by_organization));
alter table recorded_verdict add constraint recorded_verdict_by_role_check CHECK ((by_role <> ''::text));
alter table recorded_verdict add constraint recorded_verdict_conditions_check CHECK ((jsonb_typeof(conditions) = 'array'::text));
alter table recorded_verdict add constraint recorded_verdict_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text));
alter table recorded_verdict add constraint recorded_verdict_event_check CHECK ((event = ANY (ARRAY['approveProject'::text, 'rejectProject'::text, 'recordInvestmentDecision'::text, 'acceptProject'::text, 'failAcceptance'::text, 'allocateOperationsFunding'::text])));
alter table recorded_verdict add constraint recorded_verdict_gate_check CHECK ((gate = ANY (ARRAY['APPROVAL'::text, 'INVESTMENT'::text, 'ACCEPTANCE'::text, 'OPERATIONS_FUNDING'::text])));
alter table recorded_verdict add constraint recorded_verdict_gate_once UNIQUE (id, project, gate);
alter table recorded_verdict add constraint recorded_verdict_lets_pass CHECK (((event = ANY (ARRAY['rejectProject'::text, 'failAcceptance'::text])) OR (outcome = ANY (ARRAY['ALLOW'::text, 'ADVISE'::text, 'NOT_REGULATED'::text]))));
alter table recorded_verdict add constraint recorded_verdict_outcome_check CHECK ((outcome = ANY (ARRAY['ALLOW'::text, 'ADVISE'::text, 'BLOCK'::text, 'UNDETERMINED'::text, 'NOT_REGULATED'::text])));
alter table recorded_verdict add constraint recorded_verdict_pkey PRIMARY KEY (id);
alter table recorded_verdict add constraint recorded_verdict_project_fkey FOREIGN KEY (project) REFERENCES project(code);
alter table recorded_verdict add constraint recorded_verdict_sums_up CHECK (
CASE outcome
    WHEN 'ALLOW'::text THEN (NOT jsonb_path_exists(conditions, '$[*]?(@."outcome" != "MET")'::jsonpath))
    WHEN 'ADVISE'::text THEN (NOT jsonb_path_exists(conditions, '$[*]?(@."outcome" == "UNDETERMINED" || @."outcome" == "UNMET" && @."strength" == "HARD")'::jsonpath))
    WHEN 'NOT_REGULATED'::text THEN (conditions = '[]'::jsonb)
    ELSE true
END);
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

CREATE INDEX audit_entry_in_order ON ONLY budget.audit_entry USING btree ("position", id);
CREATE INDEX audit_entry_of_aggregate ON ONLY budget.audit_entry USING btree (aggregate, id);
CREATE UNIQUE INDEX budget_line_history_open ON budget.budget_line_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX funding_decision_history_open ON budget.funding_decision_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX idempotency_at_idx ON budget.idempotency USING btree (at);
CREATE INDEX import_act_file_digest_idx ON budget.import_act USING btree (file_digest);
CREATE INDEX known_asset_by_number ON budget.known_asset USING btree (registration_number);
CREATE UNIQUE INDEX known_asset_history_open ON budget.known_asset_history USING btree (asset) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX known_calendar_year_history_open ON budget.known_calendar_year_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX known_entry_history_open ON budget.known_entry_history USING btree (entry) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX known_system_history_open ON budget.known_system_history USING btree (system) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX outbox_delivery_failing ON budget.outbox_delivery USING btree (subscriber, outbox_id) WHERE (retry_at IS NOT NULL);
CREATE INDEX outbox_delivery_outbox_id_idx ON budget.outbox_delivery USING btree (outbox_id);
CREATE INDEX project_by_bigrams ON budget.project USING gin (bigrams);
CREATE INDEX project_by_jurisdiction ON budget.project USING btree (jurisdiction, code);
CREATE INDEX project_by_name ON budget.project USING btree (name COLLATE "zh-x-icu", code);
CREATE INDEX project_by_owner ON budget.project USING btree (owner, code);
CREATE INDEX project_by_stage ON budget.project USING btree (jurisdiction, stage, code);
CREATE INDEX project_asset_by_asset ON budget.project_asset USING btree (asset, project);
CREATE UNIQUE INDEX project_asset_history_open ON budget.project_asset_history USING btree (project, asset) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX project_catalog_entry_by_entry ON budget.project_catalog_entry USING btree (entry, project);
CREATE UNIQUE INDEX project_catalog_entry_history_open ON budget.project_catalog_entry_history USING btree (project, entry) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX project_history_open ON budget.project_history USING btree (code) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX project_system_by_system ON budget.project_system USING btree (system, project);
CREATE UNIQUE INDEX project_system_history_open ON budget.project_system_history USING btree (project, system) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX recorded_verdict_of_project ON budget.recorded_verdict USING btree (project, recorded_at, id);
CREATE INDEX statutory_clock_by_aggregate ON budget.statutory_clock USING btree (aggregate, started_on);
CREATE INDEX statutory_clock_due ON budget.statutory_clock USING btree (due_on) WHERE ((answered_on IS NULL) AND (closed_on IS NULL) AND (overdue_since IS NULL) AND binding);
CREATE INDEX statutory_clock_waiting ON budget.statutory_clock USING btree (missing_year) WHERE (missing_year IS NOT NULL);
CREATE UNIQUE INDEX statutory_clock_running ON budget.statutory_clock USING btree (aggregate, parameter) WHERE ((answered_on IS NULL) AND (closed_on IS NULL));
CREATE UNIQUE INDEX statutory_clock_history_open ON budget.statutory_clock_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);

-- Triggers

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.audit_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.audit_purge FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.budget_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_budget_line_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.budget_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_budget_line_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.budget_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_budget_line_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.budget_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.budget_line_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.funding_decision REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_funding_decision_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.funding_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_funding_decision_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.funding_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_funding_decision_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.funding_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.funding_decision_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.known_asset REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_asset_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.known_asset REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_asset_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.known_asset REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_asset_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_asset FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_asset_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.known_calendar_year REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.known_calendar_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.known_calendar_year REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_calendar_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_calendar_year_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.known_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_entry_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.known_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_entry_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.known_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_entry_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_entry_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.known_system REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_system_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.known_system REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_system_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.known_system REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_system_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_system FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.known_system_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER owe_events AFTER INSERT ON budget.outbox REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION owe_events();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.project REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.project REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.project REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.project_asset REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_asset_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.project_asset REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_asset_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.project_asset REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_asset_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project_asset FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project_asset_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.project_catalog_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_catalog_entry_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.project_catalog_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_catalog_entry_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.project_catalog_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_catalog_entry_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project_catalog_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project_catalog_entry_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.project_system REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_system_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.project_system REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_system_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.project_system REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_project_system_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project_system FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.project_system_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.recorded_verdict FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON budget.statutory_clock REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON budget.statutory_clock REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON budget.statutory_clock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.statutory_clock FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.statutory_clock_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON budget.workflow_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Views

create view budget_as_of.audit_batch with (security_invoker=true) as
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
create view budget_as_of.audit_entry with (security_invoker=true) as
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
create view budget_as_of.audit_purge with (security_invoker=true) as
 SELECT batch,
    keep_until,
    purged_on,
    entries,
    recorded_at
   FROM audit_purge
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view budget_as_of.budget_line with (security_invoker=true) as
 SELECT id,
    project,
    kind,
    year,
    amount
   FROM budget_line_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.funding_decision with (security_invoker=true) as
 SELECT id,
    project,
    gate,
    year,
    amount,
    reference,
    decided_on,
    verdict
   FROM funding_decision_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.known_asset with (security_invoker=true) as
 SELECT asset,
    jurisdiction,
    registration_number,
    status,
    expires_on,
    entries,
    version
   FROM known_asset_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.known_calendar_year with (security_invoker=true) as
 SELECT year,
    notice,
    days,
    version
   FROM known_calendar_year_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.known_entry with (security_invoker=true) as
 SELECT entry,
    status,
    aggregated,
    version,
    jurisdiction,
    provider
   FROM known_entry_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.known_system with (security_invoker=true) as
 SELECT system,
    connected,
    version,
    jurisdiction,
    department
   FROM known_system_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.project with (security_invoker=true) as
 SELECT code,
    name,
    owner,
    stage,
    jurisdiction,
    version,
    bigrams,
    project_kind,
    acceptance_gaps,
    accepted_on
   FROM project_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.project_asset with (security_invoker=true) as
 SELECT project,
    asset
   FROM project_asset_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.project_catalog_entry with (security_invoker=true) as
 SELECT project,
    entry
   FROM project_catalog_entry_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.project_system with (security_invoker=true) as
 SELECT project,
    system
   FROM project_system_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view budget_as_of.recorded_verdict with (security_invoker=true) as
 SELECT id,
    project,
    gate,
    event,
    outcome,
    as_of,
    by_role,
    by_organization,
    conditions,
    attached,
    digest,
    recorded_at
   FROM recorded_verdict
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view budget_as_of.statutory_clock with (security_invoker=true) as
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
create view budget_as_of.workflow_event with (security_invoker=true) as
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
