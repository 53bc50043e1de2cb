-- Schema oversight, generated from its steps: change those, not this.

-- Functions

CREATE OR REPLACE FUNCTION oversight.audit_position()
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  return pg_current_xact_id()::text::bigint + (select raised from audit_offset);
end $function$
;
CREATE OR REPLACE FUNCTION oversight.bigrams(content text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE length(content) WHEN 1 THEN ARRAY[lower(content)] ELSE array_remove(string_to_array((regexp_replace(lower(content), '(..)|.'::text, '\1'::text, 'g'::text) || regexp_replace(substr(lower(content), 2), '(..)|.'::text, '\1'::text, 'g'::text)), ''::text), ''::text) END
;
CREATE OR REPLACE FUNCTION oversight.demand_open_round()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  if new.round is not null and not exists (
    select from inspection_round r where r.id = new.round and r.closed_on is null and r.kind = new.kind
      and r.jurisdiction = new.jurisdiction and new.unit = any (r.scope)
  ) then
    raise exception 'the round is closed or is not of this' using errcode = 'check_violation', constraint = 'inspection_in_round';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION oversight.demand_results_of_round()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  if new.closed_on is not null and exists (
    select from unnest(new.scope) u(unit) where not exists (select from inspection i where i.round = new.id and i.unit = u.unit)
  ) then
    raise exception 'a unit of the round has no result' using errcode = 'check_violation', constraint = 'inspection_round_results';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION oversight.drop_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
declare
  home text := current_schema();
begin
  execute format('drop table %I.%I cascade', home, table_name || '_history');
  execute format('drop function %I.%I() cascade', home, 'keep_' || table_name || '_history');
  execute format('drop trigger refuse_truncate on %I.%I', home, table_name);
end $function$
;
CREATE OR REPLACE FUNCTION oversight.is_credit_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((code ~ '^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'::text) AND (substr(code, 17, 1) = substr('0X987654321'::text, (1 + ((((((((((3 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 9, 1))) + (7 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 10, 1)))) + (9 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 11, 1)))) + (10 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 12, 1)))) + (5 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 13, 1)))) + (8 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 14, 1)))) + (4 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 15, 1)))) + (2 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, substr(code, 16, 1)))) - 48) % 11)), 1)) AND (((((((((((((((((((((1 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 1, 1))) + (3 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 2, 1)))) + (9 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 3, 1)))) + (27 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 4, 1)))) + (19 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 5, 1)))) + (26 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 6, 1)))) + (16 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 7, 1)))) + (17 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 8, 1)))) + (20 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 9, 1)))) + (29 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 10, 1)))) + (25 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 11, 1)))) + (13 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 12, 1)))) + (8 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 13, 1)))) + (24 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 14, 1)))) + (10 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 15, 1)))) + (30 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 16, 1)))) + (28 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 17, 1)))) + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, substr(code, 18, 1))) - 306) % 31) = 0))
;
CREATE OR REPLACE FUNCTION oversight.is_division_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (code ~ '^[1-9][0-9]{5}$'::text)
;
CREATE OR REPLACE FUNCTION oversight.is_identity_number(number text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((number ~ '^[1-9][0-9]{5}(?!0000)([0-9]{4}(0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|[0-9]{4}(0[469]|11)(0[1-9]|[12][0-9]|30)|[0-9]{4}02(0[1-9]|1[0-9]|2[0-8])|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)0229)[0-9]{3}[0-9X]$'::text) AND (substr(number, 18, 1) = substr('10X98765432'::text, (1 + ((((((((((((((((((7 * (ascii(substr(number, 1, 1)) - 48)) + (9 * (ascii(substr(number, 2, 1)) - 48))) + (10 * (ascii(substr(number, 3, 1)) - 48))) + (5 * (ascii(substr(number, 4, 1)) - 48))) + (8 * (ascii(substr(number, 5, 1)) - 48))) + (4 * (ascii(substr(number, 6, 1)) - 48))) + (2 * (ascii(substr(number, 7, 1)) - 48))) + (1 * (ascii(substr(number, 8, 1)) - 48))) + (6 * (ascii(substr(number, 9, 1)) - 48))) + (3 * (ascii(substr(number, 10, 1)) - 48))) + (7 * (ascii(substr(number, 11, 1)) - 48))) + (9 * (ascii(substr(number, 12, 1)) - 48))) + (10 * (ascii(substr(number, 13, 1)) - 48))) + (5 * (ascii(substr(number, 14, 1)) - 48))) + (8 * (ascii(substr(number, 15, 1)) - 48))) + (4 * (ascii(substr(number, 16, 1)) - 48))) + (2 * (ascii(substr(number, 17, 1)) - 48))) % 11)), 1)))
;
CREATE OR REPLACE FUNCTION oversight.keep_annual_report_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.annual_report_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.annual_report_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.annual_report_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.annual_report_history (id, jurisdiction, year, filer, filer_kind, due_on, binding, article, submitted_on, summary, document, version, overdue_since, draft, draft_digest, recorded_from, recorded_until) select id, jurisdiction, year, filer, filer_kind, due_on, binding, article, submitted_on, summary, document, version, overdue_since, draft, draft_digest, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_append_only(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION oversight.keep_calendar_day_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.day = n.day and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.day = n.day and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.day = n.day)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from oversight.calendar_day_history h using x where h.day = x.day and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.calendar_day_history h set recorded_until = $1 from x where h.day = x.day and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.calendar_day_history h where h.day = x.day order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.calendar_day_history (day, year, working, name, recorded_from, recorded_until) select day, year, working, name, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_calendar_warning_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.calendar_warning_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.calendar_warning_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.calendar_warning_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.calendar_warning_history (year, missed, changed_at, version, recorded_from, recorded_until) select year, missed, changed_at, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_calendar_year_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.calendar_year_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.calendar_year_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.calendar_year_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.calendar_year_history (year, notice, version, recorded_from, recorded_until) select year, notice, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_commission_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.commission_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.commission_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.commission_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.commission_history (id, jurisdiction, commission_kind, commissioner, unit, scope, basis, since, until, confidentiality_agreement, token_digest, token_issued_on, ended_on, end_reason, version, recorded_from, recorded_until) select id, jurisdiction, commission_kind, commissioner, unit, scope, basis, since, until, confidentiality_agreement, token_digest, token_issued_on, ended_on, end_reason, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_complaint_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.complaint_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.complaint_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.complaint_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.complaint_history (id, jurisdiction, kind, department, item, description, entries, complainant, complainant_subject, filed_on, version, recorded_from, recorded_until) select id, jurisdiction, kind, department, item, description, entries, complainant, complainant_subject, filed_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_credit_restriction_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.credit_restriction_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.credit_restriction_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.credit_restriction_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.credit_restriction_history (id, jurisdiction, entity, reason, basis, since, until, ordered_by, lifted_on, lift_reason, version, recorded_from, recorded_until) select id, jurisdiction, entity, reason, basis, since, until, ordered_by, lifted_on, lift_reason, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_deadline_record_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.deadline_record_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.deadline_record_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.deadline_record_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.deadline_record_history (id, thing, workflow, jurisdiction, title, organization, parameter, started_on, due_on, binding, answered_on, version, recorded_from, recorded_until) select id, thing, workflow, jurisdiction, title, organization, parameter, started_on, due_on, binding, answered_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_entry_aggregation_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.entry = n.entry and o.aggregated_on = n.aggregated_on and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry and o.aggregated_on = n.aggregated_on and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.entry = n.entry and o.aggregated_on = n.aggregated_on)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from oversight.entry_aggregation_history h using x where h.entry = x.entry and h.aggregated_on = x.aggregated_on and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.entry_aggregation_history h set recorded_until = $1 from x where h.entry = x.entry and h.aggregated_on = x.aggregated_on and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.entry_aggregation_history h where h.entry = x.entry and h.aggregated_on = x.aggregated_on order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.entry_aggregation_history (entry, aggregated_on, recorded_from, recorded_until) select entry, aggregated_on, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_entry_record_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.entry_record_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.entry_record_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.entry_record_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.entry_record_history (id, code, title, jurisdiction, provider, catalog_status, share_type, open_type, open_listed, update_frequency, items, published_on, version, recorded_from, recorded_until) select id, code, title, jurisdiction, provider, catalog_status, share_type, open_type, open_listed, update_frequency, items, published_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_evaluation_component_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.evaluation = n.evaluation and o.kind = n.kind and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.evaluation = n.evaluation and o.kind = n.kind and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.evaluation = n.evaluation and o.kind = n.kind)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from oversight.evaluation_component_history h using x where h.evaluation = x.evaluation and h.kind = x.kind and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.evaluation_component_history h set recorded_until = $1 from x where h.evaluation = x.evaluation and h.kind = x.kind and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.evaluation_component_history h where h.evaluation = x.evaluation and h.kind = x.kind order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.evaluation_component_history (evaluation, kind, counted, out_of, score, reason, recorded_from, recorded_until) select evaluation, kind, counted, out_of, score, reason, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_evaluation_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.evaluation_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.evaluation_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.evaluation_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.evaluation_history (id, jurisdiction, unit, year, kind, evaluation_status, evaluator, third_party, score, conclusion, advice, opened_on, concluded_on, published_on, version, recorded_from, recorded_until) select id, jurisdiction, unit, year, kind, evaluation_status, evaluator, third_party, score, conclusion, advice, opened_on, concluded_on, published_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_expert_committee_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.expert_committee_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.expert_committee_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.expert_committee_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.expert_committee_history (id, jurisdiction, name, basis, established_on, members, version, recorded_from, recorded_until) select id, jurisdiction, name, basis, established_on, members, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION oversight.keep_inspection_finding_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.inspection_finding_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.inspection_finding_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.inspection_finding_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.inspection_finding_history (id, inspection, place, kind, jurisdiction, entry, entry_title, department, description, found_on, closed_on, remedy, version, recorded_from, recorded_until) select id, inspection, place, kind, jurisdiction, entry, entry_title, department, description, found_on, closed_on, remedy, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_inspection_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.inspection_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.inspection_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.inspection_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.inspection_history (id, jurisdiction, kind, round, unit, inspector, inspected_on, result, score, summary, version, recorded_from, recorded_until) select id, jurisdiction, kind, round, unit, inspector, inspected_on, result, score, summary, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_inspection_round_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.inspection_round_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.inspection_round_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.inspection_round_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.inspection_round_history (id, jurisdiction, kind, title, scope, inspector, opened_on, closed_on, version, recorded_from, recorded_until) select id, jurisdiction, kind, title, scope, inspector, opened_on, closed_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_known_body_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.body = n.body and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.body = n.body and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.body = n.body)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from oversight.known_body_history h using x where h.body = x.body and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.known_body_history h set recorded_until = $1 from x where h.body = x.body and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.known_body_history h where h.body = x.body order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.known_body_history (body, jurisdiction, is_department, gone, version, recorded_from, recorded_until) select body, jurisdiction, is_department, gone, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_known_calendar_year_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.known_calendar_year_history h using x where h.year = x.year and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.known_calendar_year_history h set recorded_until = $1 from x where h.year = x.year and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.known_calendar_year_history h where h.year = x.year order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.known_calendar_year_history (year, notice, days, version, recorded_from, recorded_until) select year, notice, days, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_known_system_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.known_system_history h using x where h.system = x.system and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.known_system_history h set recorded_until = $1 from x where h.system = x.system and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.known_system_history h where h.system = x.system order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.known_system_history (system, jurisdiction, department, version, recorded_from, recorded_until) select system, jurisdiction, department, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_missed_deadline_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.missed_deadline_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.missed_deadline_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.missed_deadline_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.missed_deadline_history (id, thing, workflow, state, jurisdiction, title, organization, parameter, article, due_on, noted_on, ended_on, version, recorded_from, recorded_until) select id, thing, workflow, state, jurisdiction, title, organization, parameter, article, due_on, noted_on, ended_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_problem_record_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.problem_record_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.problem_record_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.problem_record_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.problem_record_history (id, jurisdiction, entry, provider, problem_status, cause, reported_on, version, recorded_from, recorded_until) select id, jurisdiction, entry, provider, problem_status, cause, reported_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_rectification_order_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.rectification_order_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.rectification_order_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.rectification_order_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.rectification_order_history (id, jurisdiction, addressee, issuer_role, issuer, ground, ground_text, ground_article, description, evidence, cited_article, superseding_law, serious, order_status, issued_on, due_on, supervisor, report, receiving_body, persons, exemption_ground, version, recorded_from, recorded_until) select id, jurisdiction, addressee, issuer_role, issuer, ground, ground_text, ground_article, description, evidence, cited_article, superseding_law, serious, order_status, issued_on, due_on, supervisor, report, receiving_body, persons, exemption_ground, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_security_check_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.security_check_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.security_check_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.security_check_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.security_check_history (id, jurisdiction, kind, body, system, participants, aspects, performed_on, result, recorded_by, version, recorded_from, recorded_until) select id, jurisdiction, kind, body, system, participants, aspects, performed_on, result, recorded_by, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_security_incident_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.security_incident_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.security_incident_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.security_incident_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.security_incident_history (id, jurisdiction, incident_kind, title, stage, access_grant, recorded_by, responsible_parties, provider, began_at, ended_at, recorded_at, response_started_at, reported_at, reported_to, closed_at, version, recorded_from, recorded_until) select id, jurisdiction, incident_kind, title, stage, access_grant, recorded_by, responsible_parties, provider, began_at, ended_at, recorded_at, response_started_at, reported_at, reported_to, closed_at, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_security_incident_step_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.security_incident_step_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.security_incident_step_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.security_incident_step_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.security_incident_step_history (id, place, incident, step, at, by_organization, note, version, recorded_from, recorded_until) select id, place, incident, step, at, by_organization, note, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_security_inspection_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.security_inspection_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.security_inspection_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.security_inspection_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.security_inspection_history (id, jurisdiction, inspection_kind, inspector, department, basis, opened_at, until, closed_at, version, recorded_from, recorded_until) select id, jurisdiction, inspection_kind, inspector, department, basis, opened_at, until, closed_at, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_security_interval_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.security_interval_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.security_interval_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.security_interval_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.security_interval_history (id, jurisdiction, kind, every, basis, since, version, recorded_from, recorded_until) select id, jurisdiction, kind, every, basis, since, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_security_regime_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.security_regime_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.security_regime_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.security_regime_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.security_regime_history (id, jurisdiction, body, policy_document, security_body, responsible_office, security_staff, review_procedure, emergency_plan, measures, service_units, recorded_on, version, recorded_from, recorded_until) select id, jurisdiction, body, policy_document, security_body, responsible_office, security_staff, review_procedure, emergency_plan, measures, service_units, recorded_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_statutory_clock_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.statutory_clock_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.statutory_clock_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.statutory_clock_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.statutory_clock_history (id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, recorded_from, recorded_until) select id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on, extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_suspension_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.suspension_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.suspension_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.suspension_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.suspension_history (id, jurisdiction, subject, organization, reason, basis, since, until, by_role, by_subject, by_organization, lifted_at, lifted_by, lift_reason, version, recorded_from, recorded_until) select id, jurisdiction, subject, organization, reason, basis, since, until, by_role, by_subject, by_organization, lifted_at, lifted_by, lift_reason, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_unit_record_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
    declare
      stamp timestamptz := recorded_now();
      late boolean := false;
      gone text := case tg_op
        when 'DELETE' then 'select * from old_rows'
        when 'UPDATE' then 'select o.* from old_rows o where not exists (select from new_rows n where o.credit_code = n.credit_code and o *= n)' end;
      come text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.credit_code = n.credit_code and o *= n)' end;
      arrived text := case tg_op
        when 'INSERT' then 'select * from new_rows'
        when 'UPDATE' then 'select n.* from new_rows n where not exists (select from old_rows o where o.credit_code = n.credit_code)' end;
    begin
      if gone is not null then
        execute 'with x as materialized (' || gone || '), undone as (
            delete from oversight.unit_record_history h using x where h.credit_code = x.credit_code and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.unit_record_history h set recorded_until = $1 from x where h.credit_code = x.credit_code and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.unit_record_history h where h.credit_code = x.credit_code order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.unit_record_history (credit_code, jurisdiction, name, in_office, version, recorded_from, recorded_until) select credit_code, jurisdiction, name, in_office, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.keep_violation_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
            delete from oversight.violation_history h using x where h.id = x.id and h.recorded_until = ''infinity'' and h.recorded_from >= $1 returning h.recorded_from
          ) select coalesce(bool_or(recorded_from > $1), false) from undone' into late using stamp;
        if not late then
          execute 'with x as materialized (' || gone || ')
            update oversight.violation_history h set recorded_until = $1 from x where h.id = x.id and h.recorded_until = ''infinity''' using stamp;
        end if;
      end if;
      if come is not null and not late then
        execute 'with x as materialized (' || arrived || ')
          select exists (
            select from x cross join lateral (select h.recorded_until from oversight.violation_history h where h.id = x.id order by h.recorded_from desc limit 1) latest
            where latest.recorded_until > $1 and latest.recorded_until <> ''infinity'')' into late using stamp;
        execute 'insert into oversight.violation_history (id, jurisdiction, type, wording, article, responsible, description, evidence, access_grant, cited_law, finding, raised_by, raised_on, version, recorded_from, recorded_until) select id, jurisdiction, type, wording, article, responsible, description, evidence, access_grant, cited_law, finding, raised_by, raised_on, version, $1, ''infinity'' from (' || come || ') x' using stamp;
      end if;
      if late then
        raise exception 'a later version of the row was recorded meanwhile' using errcode = 'serialization_failure';
      end if;
      return null;
    end $function$
;
CREATE OR REPLACE FUNCTION oversight.latest_as_of()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION oversight.owe_events()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  insert into outbox_delivery (subscriber, outbox_id) select s.subscriber, n.id from new_rows n join subscription s using (kind);
  if found then
    execute format('select %I.add_job(''deliver-events'')', current_schema() || '_worker');
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION oversight.prepare_audit_months()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION oversight.purge_audit(until date)
 RETURNS TABLE(batch bigint, entries integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION oversight.raise_audit_offset()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
declare
  latest bigint := greatest((select max(position) from audit_entry), (select max(to_position) from audit_batch));
begin
  update audit_offset set raised = greatest(raised, latest + 1 - pg_current_xact_id()::text::bigint);
end $function$
;
CREATE OR REPLACE FUNCTION oversight.recorded_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION oversight.refresh_history(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
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
CREATE OR REPLACE FUNCTION oversight.refresh_statistics(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  execute format('analyze %I', table_name);
end $function$
;
CREATE OR REPLACE FUNCTION oversight.refuse_change_of_concluded()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'an evaluation is never deleted' using errcode = 'restrict_violation';
  end if;
  if old.evaluation_status = 'FINAL' and (
    old.published_on is not null
    or to_jsonb(old) - 'published_on' - 'version' <> to_jsonb(new) - 'published_on' - 'version'
  ) then
    raise exception 'a concluded evaluation is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION oversight.refuse_change_of_concluded_component()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  if exists (select from evaluation e where e.id = case tg_op when 'DELETE' then old.evaluation else new.evaluation end and e.evaluation_status = 'FINAL') then
    raise exception 'a concluded evaluation is not changed' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $function$
;
CREATE OR REPLACE FUNCTION oversight.refuse_change_of_record()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION oversight.refuse_new_past_of_review()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION oversight.refuse_truncate()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
AS $function$
begin
  raise exception '% keeps its history and cannot be truncated', tg_table_name using errcode = 'feature_not_supported';
end $function$
;
CREATE OR REPLACE FUNCTION oversight.write_history_keeper(table_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'oversight', 'public', 'pg_temp'
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

create table annual_report (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  year integer not null,
  filer text not null,
  filer_kind text not null,
  due_on date,
  binding boolean not null,
  article text,
  submitted_on date,
  summary text,
  document text,
  version integer default 1 not null,
  overdue_since date,
  draft text,
  draft_digest text
);
create table annual_report_history (
  id uuid not null,
  jurisdiction text,
  year integer,
  filer text,
  filer_kind text,
  due_on date,
  binding boolean,
  article text,
  submitted_on date,
  summary text,
  document text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null,
  overdue_since date,
  draft text,
  draft_digest text
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
create table audit_trail (
  key text generated always as (((subgraph || '/'::text) || lpad((id)::text, 19, '0'::text))) stored not null,
  subgraph text not null,
  id bigint not null,
  batch bigint not null,
  at timestamp with time zone not null,
  subject text not null,
  roles text[] not null,
  organization text,
  purpose text,
  operation text not null,
  operation_name text,
  outcome text not null,
  rules text[] not null,
  aggregate text,
  event text,
  jurisdictions text[] not null,
  keep_until date not null,
  request_id text not null,
  recorded_at timestamp with time zone default recorded_now() not null
);
create table calendar_day (
  day date not null,
  year integer not null,
  working boolean not null,
  name text not null
);
create table calendar_day_history (
  day date not null,
  year integer,
  working boolean,
  name text,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table calendar_warning (
  year integer not null,
  missed boolean not null,
  changed_at timestamp with time zone not null,
  version bigint default 1 not null
);
create table calendar_warning_history (
  year integer not null,
  missed boolean,
  changed_at timestamp with time zone,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table calendar_year (
  year integer not null,
  notice text,
  version bigint default 1 not null
);
create table calendar_year_history (
  year integer not null,
  notice text,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table change (
  "position" bigint not null,
  aggregate text not null,
  kind text not null,
  version bigint not null,
  jurisdiction text,
  audience text not null,
  parties text[] not null,
  at timestamp with time zone not null,
  shown_to text not null,
  recorded_at timestamp with time zone default recorded_now() not null
);
create table change_position (
  one boolean default true not null,
  last bigint default 0 not null
);
create table commission (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  commission_kind text not null,
  commissioner text not null,
  unit text not null,
  scope text[] not null,
  basis text not null,
  since date not null,
  until date not null,
  confidentiality_agreement text,
  token_digest text,
  token_issued_on date,
  ended_on date,
  end_reason text,
  version integer default 1 not null
);
create table commission_history (
  id uuid not null,
  jurisdiction text,
  commission_kind text,
  commissioner text,
  unit text,
  scope text[],
  basis text,
  since date,
  until date,
  confidentiality_agreement text,
  token_digest text,
  token_issued_on date,
  ended_on date,
  end_reason text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table complaint (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  department text not null,
  item text not null,
  description text,
  entries uuid[] not null,
  complainant text,
  complainant_subject text not null,
  filed_on date not null,
  version integer default 1 not null
);
create table complaint_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  department text,
  item text,
  description text,
  entries uuid[],
  complainant text,
  complainant_subject text,
  filed_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table credit_restriction (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  entity text not null,
  reason text not null,
  basis text not null,
  since date not null,
  until date,
  ordered_by text not null,
  lifted_on date,
  lift_reason text,
  version integer default 1 not null
);
create table credit_restriction_history (
  id uuid not null,
  jurisdiction text,
  entity text,
  reason text,
  basis text,
  since date,
  until date,
  ordered_by text,
  lifted_on date,
  lift_reason text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table deadline_record (
  id text not null,
  thing text not null,
  workflow text not null,
  jurisdiction text not null,
  title text not null,
  organization text not null,
  parameter text not null,
  started_on date not null,
  due_on date not null,
  binding boolean not null,
  answered_on date,
  version bigint not null
);
create table deadline_record_history (
  id text not null,
  thing text,
  workflow text,
  jurisdiction text,
  title text,
  organization text,
  parameter text,
  started_on date,
  due_on date,
  binding boolean,
  answered_on date,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table entry_aggregation (
  entry uuid not null,
  aggregated_on date not null
);
create table entry_aggregation_history (
  entry uuid not null,
  aggregated_on date not null,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table entry_record (
  id uuid not null,
  code text not null,
  title text not null,
  jurisdiction text not null,
  provider text not null,
  catalog_status text not null,
  share_type text,
  open_type text,
  open_listed boolean not null,
  update_frequency text,
  items text[] not null,
  published_on date,
  version bigint not null
);
create table entry_record_history (
  id uuid not null,
  code text,
  title text,
  jurisdiction text,
  provider text,
  catalog_status text,
  share_type text,
  open_type text,
  open_listed boolean,
  update_frequency text,
  items text[],
  published_on date,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table evaluation (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  unit text not null,
  year integer not null,
  kind text not null,
  evaluation_status text not null,
  evaluator text not null,
  third_party text,
  score numeric(7,4),
  conclusion text,
  advice text,
  opened_on date not null,
  concluded_on date,
  published_on date,
  version integer default 1 not null
);
create table evaluation_component (
  evaluation uuid not null,
  kind text not null,
  counted integer,
  out_of integer,
  score numeric(7,4),
  reason text
);
create table evaluation_component_history (
  evaluation uuid not null,
  kind text not null,
  counted integer,
  out_of integer,
  score numeric(7,4),
  reason text,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table evaluation_history (
  id uuid not null,
  jurisdiction text,
  unit text,
  year integer,
  kind text,
  evaluation_status text,
  evaluator text,
  third_party text,
  score numeric(7,4),
  conclusion text,
  advice text,
  opened_on date,
  concluded_on date,
  published_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table expert_committee (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  name text not null,
  basis text,
  established_on date not null,
  members jsonb not null,
  version integer default 1 not null
);
create table expert_committee_history (
  id uuid not null,
  jurisdiction text,
  name text,
  basis text,
  established_on date,
  members jsonb,
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
create table inspection (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  round uuid,
  unit text not null,
  inspector text not null,
  inspected_on date not null,
  result text not null,
  score numeric(7,4),
  summary text not null,
  version integer default 1 not null
);
create table inspection_finding (
  id uuid default gen_random_uuid() not null,
  inspection uuid not null,
  place integer not null,
  kind text not null,
  jurisdiction text not null,
  entry uuid,
  entry_title text,
  department text not null,
  description text not null,
  found_on date not null,
  closed_on date,
  remedy text,
  version integer default 1 not null
);
create table inspection_finding_history (
  id uuid not null,
  inspection uuid,
  place integer,
  kind text,
  jurisdiction text,
  entry uuid,
  entry_title text,
  department text,
  description text,
  found_on date,
  closed_on date,
  remedy text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table inspection_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  round uuid,
  unit text,
  inspector text,
  inspected_on date,
  result text,
  score numeric(7,4),
  summary text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table inspection_round (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  title text not null,
  scope text[] not null,
  inspector text not null,
  opened_on date not null,
  closed_on date,
  version integer default 1 not null
);
create table inspection_round_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  title text,
  scope text[],
  inspector text,
  opened_on date,
  closed_on date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table known_body (
  body text not null,
  jurisdiction text,
  is_department boolean not null,
  gone boolean not null,
  version bigint not null
);
create table known_body_history (
  body text not null,
  jurisdiction text,
  is_department boolean,
  gone boolean,
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
create table known_grant (
  access_grant uuid not null,
  jurisdiction text not null,
  provider text not null,
  holder text,
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
create table known_system (
  system uuid not null,
  jurisdiction text not null,
  department text not null,
  version bigint not null
);
create table known_system_history (
  system uuid not null,
  jurisdiction text,
  department text,
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
create table missed_deadline (
  id text not null,
  thing text not null,
  workflow text not null,
  state text not null,
  jurisdiction text not null,
  title text not null,
  organization text,
  parameter text not null,
  article text,
  due_on date not null,
  noted_on date not null,
  ended_on date,
  version bigint not null
);
create table missed_deadline_history (
  id text not null,
  thing text,
  workflow text,
  state text,
  jurisdiction text,
  title text,
  organization text,
  parameter text,
  article text,
  due_on date,
  noted_on date,
  ended_on date,
  version bigint,
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
create table problem_record (
  id uuid not null,
  jurisdiction text not null,
  entry uuid not null,
  provider text not null,
  problem_status text not null,
  cause text,
  reported_on date not null,
  version bigint not null
);
create table problem_record_history (
  id uuid not null,
  jurisdiction text,
  entry uuid,
  provider text,
  problem_status text,
  cause text,
  reported_on date,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table rectification_order (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  addressee text not null,
  issuer_role text not null,
  issuer text not null,
  ground text not null,
  ground_text text not null,
  ground_article text not null,
  description text,
  evidence jsonb default '[]'::jsonb not null,
  cited_article text,
  superseding_law text,
  serious boolean default false not null,
  order_status text not null,
  issued_on date not null,
  due_on date,
  supervisor text,
  report text,
  receiving_body text,
  persons uuid[] default '{}'::uuid[] not null,
  exemption_ground text,
  version integer default 1 not null
);
create table rectification_order_history (
  id uuid not null,
  jurisdiction text,
  addressee text,
  issuer_role text,
  issuer text,
  ground text,
  ground_text text,
  ground_article text,
  description text,
  evidence jsonb,
  cited_article text,
  superseding_law text,
  serious boolean,
  order_status text,
  issued_on date,
  due_on date,
  supervisor text,
  report text,
  receiving_body text,
  persons uuid[],
  exemption_ground text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table security_check (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  body text not null,
  system uuid,
  participants jsonb not null,
  aspects text[] default '{}'::text[] not null,
  performed_on date not null,
  result text not null,
  recorded_by text,
  version integer default 1 not null
);
create table security_check_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  body text,
  system uuid,
  participants jsonb,
  aspects text[],
  performed_on date,
  result text,
  recorded_by text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table security_incident (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  incident_kind text not null,
  title text not null,
  stage text not null,
  access_grant uuid,
  recorded_by text,
  responsible_parties text[] not null,
  provider text,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  response_started_at timestamp with time zone,
  reported_at timestamp with time zone,
  reported_to text,
  closed_at timestamp with time zone,
  version integer default 1 not null
);
create table security_incident_history (
  id uuid not null,
  jurisdiction text,
  incident_kind text,
  title text,
  stage text,
  access_grant uuid,
  recorded_by text,
  responsible_parties text[],
  provider text,
  began_at timestamp with time zone,
  ended_at timestamp with time zone,
  recorded_at timestamp with time zone,
  response_started_at timestamp with time zone,
  reported_at timestamp with time zone,
  reported_to text,
  closed_at timestamp with time zone,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table security_incident_step (
  id uuid default gen_random_uuid() not null,
  place bigint generated always as identity not null,
  incident uuid not null,
  step text not null,
  at timestamp with time zone not null,
  by_organization text,
  note text not null,
  version integer default 1 not null
);
create table security_incident_step_history (
  id uuid not null,
  place bigint,
  incident uuid,
  step text,
  at timestamp with time zone,
  by_organization text,
  note text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table security_inspection (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  inspection_kind text not null,
  inspector text not null,
  department text not null,
  basis text not null,
  opened_at timestamp with time zone not null,
  until timestamp with time zone not null,
  closed_at timestamp with time zone,
  version integer default 1 not null
);
create table security_inspection_history (
  id uuid not null,
  jurisdiction text,
  inspection_kind text,
  inspector text,
  department text,
  basis text,
  opened_at timestamp with time zone,
  until timestamp with time zone,
  closed_at timestamp with time zone,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table security_interval (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  kind text not null,
  every text not null,
  basis text not null,
  since date not null,
  version integer default 1 not null
);
create table security_interval_history (
  id uuid not null,
  jurisdiction text,
  kind text,
  every text,
  basis text,
  since date,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table security_regime (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  body text not null,
  policy_document text,
  security_body text,
  responsible_office text,
  security_staff integer,
  review_procedure text,
  emergency_plan text,
  measures text[] default '{}'::text[] not null,
  service_units text[] default '{}'::text[] not null,
  recorded_on date not null,
  version integer default 1 not null
);
create table security_regime_history (
  id uuid not null,
  jurisdiction text,
  body text,
  policy_document text,
  security_body text,
  responsible_office text,
  security_staff integer,
  review_procedure text,
  emergency_plan text,
  measures text[],
  service_units text[],
  recorded_on date,
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
create table suspension (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  subject text,
  organization text,
  reason text not null,
  basis text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  by_role text not null,
  by_subject text not null,
  by_organization text,
  lifted_at timestamp with time zone,
  lifted_by text,
  lift_reason text,
  version integer default 1 not null
);
create table suspension_history (
  id uuid not null,
  jurisdiction text,
  subject text,
  organization text,
  reason text,
  basis text,
  since timestamp with time zone,
  until timestamp with time zone,
  by_role text,
  by_subject text,
  by_organization text,
  lifted_at timestamp with time zone,
  lifted_by text,
  lift_reason text,
  version integer,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table unit_record (
  credit_code text not null,
  jurisdiction text not null,
  name text not null,
  in_office boolean not null,
  version bigint not null
);
create table unit_record_history (
  credit_code text not null,
  jurisdiction text,
  name text,
  in_office boolean,
  version bigint,
  recorded_from timestamp with time zone not null,
  recorded_until timestamp with time zone default 'infinity'::timestamp with time zone not null
);
create table violation (
  id uuid default gen_random_uuid() not null,
  jurisdiction text not null,
  type text not null,
  wording text not null,
  article text not null,
  responsible text not null,
  description text,
  evidence jsonb not null,
  access_grant uuid,
  cited_law text,
  finding uuid,
  raised_by text not null,
  raised_on date not null,
  version integer default 1 not null
);
create table violation_history (
  id uuid not null,
  jurisdiction text,
  type text,
  wording text,
  article text,
  responsible text,
  description text,
  evidence jsonb,
  access_grant uuid,
  cited_law text,
  finding uuid,
  raised_by text,
  raised_on date,
  version integer,
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

alter table annual_report add constraint annual_report_check CHECK (((NOT binding) OR (due_on IS NOT NULL)));
alter table annual_report add constraint annual_report_check1 CHECK (((overdue_since IS NULL) OR (binding AND (overdue_since > due_on))));
alter table annual_report add constraint annual_report_document_check CHECK ((btrim(document) <> ''::text));
alter table annual_report add constraint annual_report_draft CHECK (((num_nonnulls(draft, draft_digest) = ANY (ARRAY[0, 2])) AND (draft_digest = encode(sha256(convert_to(draft, 'UTF8'::name)), 'hex'::text))));
alter table annual_report add constraint annual_report_draft_check CHECK ((btrim(draft) <> ''::text));
alter table annual_report add constraint annual_report_draft_filed CHECK (((draft IS NULL) OR (submitted_on IS NOT NULL)));
alter table annual_report add constraint annual_report_filer_check CHECK (is_credit_code(filer));
alter table annual_report add constraint annual_report_filer_kind_check CHECK ((filer_kind = ANY (ARRAY['DEPARTMENT'::text, 'AUTHORITY'::text])));
alter table annual_report add constraint annual_report_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table annual_report add constraint annual_report_once UNIQUE (jurisdiction, year, filer);
alter table annual_report add constraint annual_report_pkey PRIMARY KEY (id);
alter table annual_report add constraint annual_report_summary_check CHECK ((btrim(summary) <> ''::text));
alter table annual_report add constraint annual_report_told CHECK (((submitted_on IS NULL) = (summary IS NULL)));
alter table annual_report add constraint annual_report_year_check CHECK (((year >= 2000) AND (year <= 9998)));
alter table annual_report_history add constraint annual_report_history_check CHECK ((recorded_from < recorded_until));
alter table annual_report_history add constraint annual_report_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table audit_trail add constraint audit_trail_batch_check CHECK ((batch > 0));
alter table audit_trail add constraint audit_trail_id_check CHECK ((id > 0));
alter table audit_trail add constraint audit_trail_pkey PRIMARY KEY (key);
alter table audit_trail add constraint audit_trail_subgraph_check CHECK ((subgraph <> ''::text));
alter table calendar_day add constraint calendar_day_inside_year CHECK ((EXTRACT(year FROM day) = (year)::numeric));
alter table calendar_day add constraint calendar_day_made_up_on_weekend CHECK (((NOT working) OR (EXTRACT(isodow FROM day) = ANY (ARRAY[(6)::numeric, (7)::numeric]))));
alter table calendar_day add constraint calendar_day_name_check CHECK (((btrim(name) <> ''::text) AND (length(name) <= 100)));
alter table calendar_day add constraint calendar_day_pkey PRIMARY KEY (day);
alter table calendar_day add constraint calendar_day_year_fkey FOREIGN KEY (year) REFERENCES calendar_year(year);
alter table calendar_day_history add constraint calendar_day_history_check CHECK ((recorded_from < recorded_until));
alter table calendar_day_history add constraint calendar_day_history_pkey PRIMARY KEY (day, recorded_from);
alter table calendar_warning add constraint calendar_warning_pkey PRIMARY KEY (year);
alter table calendar_warning_history add constraint calendar_warning_history_check CHECK ((recorded_from < recorded_until));
alter table calendar_warning_history add constraint calendar_warning_history_pkey PRIMARY KEY (year, recorded_from);
alter table calendar_year add constraint calendar_year_notice_check CHECK (((btrim(notice) <> ''::text) AND (length(notice) <= 200)));
alter table calendar_year add constraint calendar_year_pkey PRIMARY KEY (year);
alter table calendar_year add constraint calendar_year_year_check CHECK (((year >= 1999) AND (year <= 2099)));
alter table calendar_year_history add constraint calendar_year_history_check CHECK ((recorded_from < recorded_until));
alter table calendar_year_history add constraint calendar_year_history_pkey PRIMARY KEY (year, recorded_from);
alter table change add constraint change_audience_check CHECK ((audience = ANY (ARRAY['SIGNED_IN'::text, 'PROJECTS'::text, 'CONTRACTS'::text, 'DECIDING'::text])));
alter table change add constraint change_once UNIQUE (aggregate, version);
alter table change add constraint change_pkey PRIMARY KEY ("position");
alter table change add constraint change_shown_to_check CHECK ((shown_to = ANY (ARRAY['SIGNED_IN'::text, 'PROJECTS'::text, 'CONTRACTS'::text, 'DECIDING'::text])));
alter table change add constraint change_version_check CHECK ((version > 0));
alter table change_position add constraint change_position_one_check CHECK (one);
alter table change_position add constraint change_position_pkey PRIMARY KEY (one);
alter table commission add constraint commission_basis_check CHECK ((btrim(basis) <> ''::text));
alter table commission add constraint commission_check CHECK ((until > since));
alter table commission add constraint commission_check1 CHECK ((ended_on >= since));
alter table commission add constraint commission_commission_kind_check CHECK ((commission_kind = ANY (ARRAY['TECHNICAL_SERVICE'::text, 'THIRD_PARTY'::text])));
alter table commission add constraint commission_commissioner_check CHECK (is_credit_code(commissioner));
alter table commission add constraint commission_confidential CHECK (((commission_kind <> 'THIRD_PARTY'::text) OR (token_issued_on IS NULL) OR (confidentiality_agreement IS NOT NULL)));
alter table commission add constraint commission_confidentiality_agreement_check CHECK ((btrim(confidentiality_agreement) <> ''::text));
alter table commission add constraint commission_end_reason_check CHECK ((btrim(end_reason) <> ''::text));
alter table commission add constraint commission_ended CHECK (((ended_on IS NULL) = (end_reason IS NULL)));
alter table commission add constraint commission_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table commission add constraint commission_parties CHECK ((commissioner <> unit));
alter table commission add constraint commission_pkey PRIMARY KEY (id);
alter table commission add constraint commission_scope_check CHECK (((cardinality(scope) > 0) AND (scope <@ ARRAY['INTERFACES'::text, 'OPERATIONS'::text, 'GOVERNANCE'::text, 'SECURITY'::text])));
alter table commission add constraint commission_token UNIQUE (token_digest);
alter table commission add constraint commission_token_digest_check CHECK ((token_digest ~ '^[0-9a-f]{64}$'::text));
alter table commission add constraint commission_token_issued CHECK (((token_digest IS NULL) = (token_issued_on IS NULL)));
alter table commission add constraint commission_unit_check CHECK (is_credit_code(unit));
alter table commission_history add constraint commission_history_check CHECK ((recorded_from < recorded_until));
alter table commission_history add constraint commission_history_pkey PRIMARY KEY (id, recorded_from);
alter table complaint add constraint complaint_complainant_check CHECK (is_credit_code(complainant));
alter table complaint add constraint complaint_department_check CHECK (is_credit_code(department));
alter table complaint add constraint complaint_description_check CHECK ((btrim(description) <> ''::text));
alter table complaint add constraint complaint_item_check CHECK ((btrim(item) <> ''::text));
alter table complaint add constraint complaint_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table complaint add constraint complaint_kind_check CHECK ((kind = 'REPEATED_REQUEST'::text));
alter table complaint add constraint complaint_pkey PRIMARY KEY (id);
alter table complaint_history add constraint complaint_history_check CHECK ((recorded_from < recorded_until));
alter table complaint_history add constraint complaint_history_pkey PRIMARY KEY (id, recorded_from);
alter table credit_restriction add constraint credit_restriction_basis_check CHECK ((btrim(basis) <> ''::text));
alter table credit_restriction add constraint credit_restriction_check CHECK ((until > since));
alter table credit_restriction add constraint credit_restriction_check1 CHECK ((lifted_on >= since));
alter table credit_restriction add constraint credit_restriction_entity_check CHECK (is_credit_code(entity));
alter table credit_restriction add constraint credit_restriction_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table credit_restriction add constraint credit_restriction_lift_reason_check CHECK ((btrim(lift_reason) <> ''::text));
alter table credit_restriction add constraint credit_restriction_lifted CHECK ((num_nonnulls(lifted_on, lift_reason) = ANY (ARRAY[0, 2])));
alter table credit_restriction add constraint credit_restriction_of_oneself CHECK ((entity <> ordered_by));
alter table credit_restriction add constraint credit_restriction_ordered_by_check CHECK (is_credit_code(ordered_by));
alter table credit_restriction add constraint credit_restriction_pkey PRIMARY KEY (id);
alter table credit_restriction add constraint credit_restriction_reason_check CHECK ((btrim(reason) <> ''::text));
alter table credit_restriction_history add constraint credit_restriction_history_check CHECK ((recorded_from < recorded_until));
alter table credit_restriction_history add constraint credit_restriction_history_pkey PRIMARY KEY (id, recorded_from);
alter table deadline_record add constraint deadline_record_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table deadline_record add constraint deadline_record_organization_check CHECK (is_credit_code(organization));
alter table deadline_record add constraint deadline_record_pkey PRIMARY KEY (id);
alter table deadline_record add constraint deadline_record_thing_check CHECK ((thing <> ''::text));
alter table deadline_record add constraint deadline_record_workflow_check CHECK ((workflow <> ''::text));
alter table deadline_record_history add constraint deadline_record_history_check CHECK ((recorded_from < recorded_until));
alter table deadline_record_history add constraint deadline_record_history_pkey PRIMARY KEY (id, recorded_from);
alter table entry_aggregation add constraint entry_aggregation_pkey PRIMARY KEY (entry, aggregated_on);
alter table entry_aggregation_history add constraint entry_aggregation_history_check CHECK ((recorded_from < recorded_until));
alter table entry_aggregation_history add constraint entry_aggregation_history_pkey PRIMARY KEY (entry, aggregated_on, recorded_from);
alter table entry_record add constraint entry_record_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table entry_record add constraint entry_record_pkey PRIMARY KEY (id);
alter table entry_record add constraint entry_record_provider_check CHECK (is_credit_code(provider));
alter table entry_record_history add constraint entry_record_history_check CHECK ((recorded_from < recorded_until));
alter table entry_record_history add constraint entry_record_history_pkey PRIMARY KEY (id, recorded_from);
alter table evaluation add constraint evaluation_advice_check CHECK ((btrim(advice) <> ''::text));
alter table evaluation add constraint evaluation_check CHECK ((concluded_on >= opened_on));
alter table evaluation add constraint evaluation_check1 CHECK ((published_on >= concluded_on));
alter table evaluation add constraint evaluation_concluded CHECK ((num_nonnulls(score, conclusion, concluded_on) =
CASE evaluation_status
    WHEN 'FINAL'::text THEN 3
    ELSE 0
END));
alter table evaluation add constraint evaluation_conclusion_check CHECK ((btrim(conclusion) <> ''::text));
alter table evaluation add constraint evaluation_evaluation_status_check CHECK ((evaluation_status = ANY (ARRAY['OPEN'::text, 'FINAL'::text])));
alter table evaluation add constraint evaluation_evaluator_check CHECK (is_credit_code(evaluator));
alter table evaluation add constraint evaluation_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table evaluation add constraint evaluation_kind_check CHECK ((kind = ANY (ARRAY['EVALUATION'::text, 'ASSESSMENT'::text])));
alter table evaluation add constraint evaluation_of_oneself CHECK ((unit <> evaluator));
alter table evaluation add constraint evaluation_once UNIQUE (jurisdiction, unit, year, kind);
alter table evaluation add constraint evaluation_pkey PRIMARY KEY (id);
alter table evaluation add constraint evaluation_published CHECK (((published_on IS NULL) OR (evaluation_status = 'FINAL'::text)));
alter table evaluation add constraint evaluation_score_check CHECK (((score >= (0)::numeric) AND (score <= (100)::numeric)));
alter table evaluation add constraint evaluation_third_party_check CHECK (is_credit_code(third_party));
alter table evaluation add constraint evaluation_unit_check CHECK (is_credit_code(unit));
alter table evaluation add constraint evaluation_year_check CHECK (((year >= 2000) AND (year <= 9998)));
alter table evaluation add constraint evaluation_year_over CHECK (((concluded_on IS NULL) OR (concluded_on >= make_date((year + 1), 1, 1))));
alter table evaluation_component add constraint evaluation_component_check CHECK (((counted >= 0) AND (counted <= out_of)));
alter table evaluation_component add constraint evaluation_component_evaluation_fkey FOREIGN KEY (evaluation) REFERENCES evaluation(id);
alter table evaluation_component add constraint evaluation_component_kind_check CHECK ((kind = ANY (ARRAY['AGGREGATION'::text, 'SHARING'::text, 'OPENING'::text, 'USE'::text, 'SECURITY'::text, 'RESPONSIBILITY_FULFILMENT'::text])));
alter table evaluation_component add constraint evaluation_component_out_of_check CHECK ((out_of > 0));
alter table evaluation_component add constraint evaluation_component_pkey PRIMARY KEY (evaluation, kind);
alter table evaluation_component add constraint evaluation_component_prefilled CHECK ((num_nonnulls(counted, out_of) = ANY (ARRAY[0, 2])));
alter table evaluation_component add constraint evaluation_component_reason_check CHECK ((btrim(reason) <> ''::text));
alter table evaluation_component add constraint evaluation_component_score_check CHECK (((score >= (0)::numeric) AND (score <= (100)::numeric)));
alter table evaluation_component_history add constraint evaluation_component_history_check CHECK ((recorded_from < recorded_until));
alter table evaluation_component_history add constraint evaluation_component_history_pkey PRIMARY KEY (evaluation, kind, recorded_from);
alter table evaluation_history add constraint evaluation_history_check CHECK ((recorded_from < recorded_until));
alter table evaluation_history add constraint evaluation_history_pkey PRIMARY KEY (id, recorded_from);
alter table expert_committee add constraint expert_committee_basis_check CHECK ((btrim(basis) <> ''::text));
alter table expert_committee add constraint expert_committee_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table expert_committee add constraint expert_committee_members_check CHECK (((jsonb_typeof(members) = 'array'::text) AND (jsonb_array_length(members) > 0)));
alter table expert_committee add constraint expert_committee_name UNIQUE (jurisdiction, name);
alter table expert_committee add constraint expert_committee_name_check CHECK ((btrim(name) <> ''::text));
alter table expert_committee add constraint expert_committee_pkey PRIMARY KEY (id);
alter table expert_committee_history add constraint expert_committee_history_check CHECK ((recorded_from < recorded_until));
alter table expert_committee_history add constraint expert_committee_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table inspection add constraint inspection_inspector_check CHECK (is_credit_code(inspector));
alter table inspection add constraint inspection_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table inspection add constraint inspection_kind CHECK ((kind = ANY (ARRAY['CATALOGUE'::text, 'AGGREGATION'::text, 'SHARING'::text, 'OPENING'::text, 'DEVELOPMENT'::text, 'DATA_QUALITY'::text, 'SERVICE_PROVIDER'::text])));
alter table inspection add constraint inspection_of_oneself CHECK ((unit <> inspector));
alter table inspection add constraint inspection_of_provider_scored CHECK (((kind <> 'SERVICE_PROVIDER'::text) OR (score IS NOT NULL)));
alter table inspection add constraint inspection_once_in_round UNIQUE (round, unit);
alter table inspection add constraint inspection_pkey PRIMARY KEY (id);
alter table inspection add constraint inspection_result_check CHECK ((result = ANY (ARRAY['PASSED'::text, 'FAILED'::text])));
alter table inspection add constraint inspection_round_fkey FOREIGN KEY (round) REFERENCES inspection_round(id);
alter table inspection add constraint inspection_score_check CHECK (((score >= (0)::numeric) AND (score <= (100)::numeric)));
alter table inspection add constraint inspection_summary_check CHECK ((btrim(summary) <> ''::text));
alter table inspection add constraint inspection_unit_check CHECK (is_credit_code(unit));
alter table inspection_finding add constraint inspection_finding_check CHECK ((closed_on >= found_on));
alter table inspection_finding add constraint inspection_finding_closed CHECK ((num_nonnulls(closed_on, remedy) = ANY (ARRAY[0, 2])));
alter table inspection_finding add constraint inspection_finding_department_check CHECK (is_credit_code(department));
alter table inspection_finding add constraint inspection_finding_description_check CHECK ((btrim(description) <> ''::text));
alter table inspection_finding add constraint inspection_finding_entry CHECK (((entry IS NOT NULL) OR (kind = ANY (ARRAY['UNDECLARED_DATA'::text, 'SERVICE'::text]))));
alter table inspection_finding add constraint inspection_finding_entry_named CHECK (((entry IS NULL) = (entry_title IS NULL)));
alter table inspection_finding add constraint inspection_finding_inspection_fkey FOREIGN KEY (inspection) REFERENCES inspection(id);
alter table inspection_finding add constraint inspection_finding_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table inspection_finding add constraint inspection_finding_kind_check CHECK ((kind = ANY (ARRAY['UNDECLARED_DATA'::text, 'INCOMPLETE'::text, 'WRONG'::text, 'OUTDATED'::text, 'NON_CONFORMING'::text, 'NOT_AGGREGATED'::text, 'NOT_OPENED'::text, 'SERVICE'::text, 'OTHER'::text])));
alter table inspection_finding add constraint inspection_finding_pkey PRIMARY KEY (id);
alter table inspection_finding add constraint inspection_finding_place UNIQUE (inspection, place);
alter table inspection_finding add constraint inspection_finding_place_check CHECK ((place > 0));
alter table inspection_finding add constraint inspection_finding_remedy_check CHECK ((btrim(remedy) <> ''::text));
alter table inspection_finding_history add constraint inspection_finding_history_check CHECK ((recorded_from < recorded_until));
alter table inspection_finding_history add constraint inspection_finding_history_pkey PRIMARY KEY (id, recorded_from);
alter table inspection_history add constraint inspection_history_check CHECK ((recorded_from < recorded_until));
alter table inspection_history add constraint inspection_history_pkey PRIMARY KEY (id, recorded_from);
alter table inspection_round add constraint inspection_round_check CHECK ((closed_on >= opened_on));
alter table inspection_round add constraint inspection_round_inspector_check CHECK (is_credit_code(inspector));
alter table inspection_round add constraint inspection_round_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table inspection_round add constraint inspection_round_kind CHECK ((kind = ANY (ARRAY['CATALOGUE'::text, 'AGGREGATION'::text, 'SHARING'::text, 'OPENING'::text, 'DEVELOPMENT'::text, 'DATA_QUALITY'::text, 'SERVICE_PROVIDER'::text])));
alter table inspection_round add constraint inspection_round_of_oneself CHECK ((array_position(scope, inspector) IS NULL));
alter table inspection_round add constraint inspection_round_pkey PRIMARY KEY (id);
alter table inspection_round add constraint inspection_round_scope_check CHECK ((((cardinality(scope) >= 1) AND (cardinality(scope) <= 1000)) AND (array_position(scope, NULL::text) IS NULL)));
alter table inspection_round add constraint inspection_round_title_check CHECK ((btrim(title) <> ''::text));
alter table inspection_round_history add constraint inspection_round_history_check CHECK ((recorded_from < recorded_until));
alter table inspection_round_history add constraint inspection_round_history_pkey PRIMARY KEY (id, recorded_from);
alter table known_body add constraint known_body_pkey PRIMARY KEY (body);
alter table known_body_history add constraint known_body_history_check CHECK ((recorded_from < recorded_until));
alter table known_body_history add constraint known_body_history_pkey PRIMARY KEY (body, recorded_from);
alter table known_calendar_year add constraint known_calendar_year_days_check CHECK ((jsonb_typeof(days) = 'array'::text));
alter table known_calendar_year add constraint known_calendar_year_pkey PRIMARY KEY (year);
alter table known_calendar_year add constraint known_calendar_year_year_check CHECK (((year >= 1949) AND (year <= 9998)));
alter table known_calendar_year_history add constraint known_calendar_year_history_check CHECK ((recorded_from < recorded_until));
alter table known_calendar_year_history add constraint known_calendar_year_history_pkey PRIMARY KEY (year, recorded_from);
alter table known_grant add constraint known_grant_pkey PRIMARY KEY (access_grant);
alter table known_platform add constraint known_platform_pkey PRIMARY KEY (platform);
alter table known_system add constraint known_system_pkey PRIMARY KEY (system);
alter table known_system_history add constraint known_system_history_check CHECK ((recorded_from < recorded_until));
alter table known_system_history add constraint known_system_history_pkey PRIMARY KEY (system, recorded_from);
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table missed_deadline add constraint missed_deadline_check CHECK ((noted_on > due_on));
alter table missed_deadline add constraint missed_deadline_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table missed_deadline add constraint missed_deadline_organization_check CHECK (is_credit_code(organization));
alter table missed_deadline add constraint missed_deadline_pkey PRIMARY KEY (id);
alter table missed_deadline add constraint missed_deadline_thing_check CHECK ((thing <> ''::text));
alter table missed_deadline add constraint missed_deadline_workflow_check CHECK ((workflow <> ''::text));
alter table missed_deadline_history add constraint missed_deadline_history_check CHECK ((recorded_from < recorded_until));
alter table missed_deadline_history add constraint missed_deadline_history_pkey PRIMARY KEY (id, recorded_from);
alter table outbox add constraint outbox_aggregate_sequence_key UNIQUE (aggregate, sequence);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table outbox add constraint outbox_sequence_check CHECK ((sequence > 0));
alter table outbox_delivery add constraint outbox_delivery_failing CHECK ((((tries = 0) = (retry_at IS NULL)) AND ((retry_at IS NULL) = (failing_since IS NULL))));
alter table outbox_delivery add constraint outbox_delivery_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES outbox(id);
alter table outbox_delivery add constraint outbox_delivery_pkey PRIMARY KEY (subscriber, outbox_id);
alter table outbox_delivery add constraint outbox_delivery_tries_check CHECK ((tries >= 0));
alter table problem_record add constraint problem_record_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table problem_record add constraint problem_record_pkey PRIMARY KEY (id);
alter table problem_record add constraint problem_record_provider_check CHECK (is_credit_code(provider));
alter table problem_record_history add constraint problem_record_history_check CHECK ((recorded_from < recorded_until));
alter table problem_record_history add constraint problem_record_history_pkey PRIMARY KEY (id, recorded_from);
alter table rectification_order add constraint rectification_order_addressee_check CHECK (is_credit_code(addressee));
alter table rectification_order add constraint rectification_order_check CHECK ((due_on > issued_on));
alter table rectification_order add constraint rectification_order_cited_article_check CHECK ((btrim(cited_article) <> ''::text));
alter table rectification_order add constraint rectification_order_description_check CHECK ((btrim(description) <> ''::text));
alter table rectification_order add constraint rectification_order_evidence_check CHECK ((jsonb_typeof(evidence) = 'array'::text));
alter table rectification_order add constraint rectification_order_exempted CHECK (((order_status = 'EXEMPTED'::text) = (exemption_ground IS NOT NULL)));
alter table rectification_order add constraint rectification_order_exemption_ground_check CHECK ((exemption_ground <> ''::text));
alter table rectification_order add constraint rectification_order_ground_article_check CHECK ((ground_article <> ''::text));
alter table rectification_order add constraint rectification_order_ground_check CHECK ((ground <> ''::text));
alter table rectification_order add constraint rectification_order_ground_text_check CHECK ((ground_text <> ''::text));
alter table rectification_order add constraint rectification_order_issuer_check CHECK (is_credit_code(issuer));
alter table rectification_order add constraint rectification_order_issuer_role_check CHECK ((issuer_role = ANY (ARRAY['AUTHORITY'::text, 'GOVERNMENT'::text])));
alter table rectification_order add constraint rectification_order_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table rectification_order add constraint rectification_order_order_status_check CHECK ((order_status = ANY (ARRAY['ISSUED'::text, 'RECTIFIED'::text, 'CLOSED'::text, 'OVERDUE'::text, 'ESCALATED'::text, 'CRITICISED'::text, 'TRANSFERRED'::text, 'EXEMPTED'::text])));
alter table rectification_order add constraint rectification_order_parties CHECK ((addressee <> issuer));
alter table rectification_order add constraint rectification_order_pkey PRIMARY KEY (id);
alter table rectification_order add constraint rectification_order_receiving_body_check CHECK (is_credit_code(receiving_body));
alter table rectification_order add constraint rectification_order_report_check CHECK ((btrim(report) <> ''::text));
alter table rectification_order add constraint rectification_order_reported CHECK (((order_status <> ALL (ARRAY['RECTIFIED'::text, 'CLOSED'::text])) OR (report IS NOT NULL)));
alter table rectification_order add constraint rectification_order_superseding_law_check CHECK ((btrim(superseding_law) <> ''::text));
alter table rectification_order add constraint rectification_order_supervisor_check CHECK (is_credit_code(supervisor));
alter table rectification_order add constraint rectification_order_transferred CHECK (((order_status <> 'TRANSFERRED'::text) OR (serious AND (receiving_body IS NOT NULL))));
alter table rectification_order_history add constraint rectification_order_history_check CHECK ((recorded_from < recorded_until));
alter table rectification_order_history add constraint rectification_order_history_pkey PRIMARY KEY (id, recorded_from);
alter table security_check add constraint security_check_aspects_check CHECK ((aspects <@ ARRAY['AGGREGATION'::text, 'SHARING'::text, 'OPENING'::text, 'USE'::text]));
alter table security_check add constraint security_check_body_check CHECK (is_credit_code(body));
alter table security_check add constraint security_check_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table security_check add constraint security_check_kind_check CHECK ((kind = ANY (ARRAY['SECURITY_TEST'::text, 'RISK_ASSESSMENT'::text, 'SELF_CHECK'::text, 'DRILL'::text])));
alter table security_check add constraint security_check_participants_check CHECK (((jsonb_typeof(participants) = 'array'::text) AND (jsonb_array_length(participants) > 0)));
alter table security_check add constraint security_check_pkey PRIMARY KEY (id);
alter table security_check add constraint security_check_recorded_by_check CHECK (is_credit_code(recorded_by));
alter table security_check add constraint security_check_result_check CHECK ((btrim(result) <> ''::text));
alter table security_check_history add constraint security_check_history_check CHECK ((recorded_from < recorded_until));
alter table security_check_history add constraint security_check_history_pkey PRIMARY KEY (id, recorded_from);
alter table security_incident add constraint security_incident_check CHECK ((ended_at > began_at));
alter table security_incident add constraint security_incident_check1 CHECK ((response_started_at >= began_at));
alter table security_incident add constraint security_incident_check2 CHECK ((reported_at >= began_at));
alter table security_incident add constraint security_incident_check3 CHECK ((closed_at >= recorded_at));
alter table security_incident add constraint security_incident_closed CHECK (((closed_at IS NULL) OR ((response_started_at IS NOT NULL) AND (reported_to IS NOT NULL))));
alter table security_incident add constraint security_incident_incident_kind_check CHECK ((incident_kind = ANY (ARRAY['INTRUSION'::text, 'INTERFERENCE'::text, 'THEFT'::text, 'LEAK'::text, 'DESTRUCTION'::text, 'OTHER'::text])));
alter table security_incident add constraint security_incident_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table security_incident add constraint security_incident_of_use CHECK (((stage <> 'USE'::text) OR (provider IS NULL) OR (NOT (provider = ANY (responsible_parties)))));
alter table security_incident add constraint security_incident_pkey PRIMARY KEY (id);
alter table security_incident add constraint security_incident_provider_check CHECK (is_credit_code(provider));
alter table security_incident add constraint security_incident_recorded_by_check CHECK (is_credit_code(recorded_by));
alter table security_incident add constraint security_incident_reported CHECK (((reported_at IS NULL) = (reported_to IS NULL)));
alter table security_incident add constraint security_incident_reported_to_check CHECK ((btrim(reported_to) <> ''::text));
alter table security_incident add constraint security_incident_responsible_parties_check CHECK ((array_position(responsible_parties, NULL::text) IS NULL));
alter table security_incident add constraint security_incident_stage_check CHECK ((stage = ANY (ARRAY['PROVISION'::text, 'PLATFORM'::text, 'USE'::text])));
alter table security_incident add constraint security_incident_title_check CHECK ((btrim(title) <> ''::text));
alter table security_incident_history add constraint security_incident_history_check CHECK ((recorded_from < recorded_until));
alter table security_incident_history add constraint security_incident_history_pkey PRIMARY KEY (id, recorded_from);
alter table security_incident_step add constraint security_incident_step_by_organization_check CHECK (is_credit_code(by_organization));
alter table security_incident_step add constraint security_incident_step_incident_fkey FOREIGN KEY (incident) REFERENCES security_incident(id);
alter table security_incident_step add constraint security_incident_step_note_check CHECK ((btrim(note) <> ''::text));
alter table security_incident_step add constraint security_incident_step_pkey PRIMARY KEY (id);
alter table security_incident_step add constraint security_incident_step_step_check CHECK ((step = ANY (ARRAY['RECORDED'::text, 'RESPONSE_STARTED'::text, 'NOTED'::text, 'REPORTED'::text, 'CLOSED'::text])));
alter table security_incident_step_history add constraint security_incident_step_history_check CHECK ((recorded_from < recorded_until));
alter table security_incident_step_history add constraint security_incident_step_history_pkey PRIMARY KEY (id, recorded_from);
alter table security_inspection add constraint security_inspection_basis_check CHECK ((btrim(basis) <> ''::text));
alter table security_inspection add constraint security_inspection_bounded CHECK ((until <= (opened_at + '1 year'::interval)));
alter table security_inspection add constraint security_inspection_check CHECK ((until > opened_at));
alter table security_inspection add constraint security_inspection_check1 CHECK ((closed_at >= opened_at));
alter table security_inspection add constraint security_inspection_department_check CHECK (is_credit_code(department));
alter table security_inspection add constraint security_inspection_inspection_kind_check CHECK ((inspection_kind = ANY (ARRAY['STATE_SECURITY'::text, 'SECRECY'::text, 'TECHNICAL'::text])));
alter table security_inspection add constraint security_inspection_inspector_check CHECK (is_credit_code(inspector));
alter table security_inspection add constraint security_inspection_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table security_inspection add constraint security_inspection_parties CHECK ((inspector <> department));
alter table security_inspection add constraint security_inspection_pkey PRIMARY KEY (id);
alter table security_inspection_history add constraint security_inspection_history_check CHECK ((recorded_from < recorded_until));
alter table security_inspection_history add constraint security_inspection_history_pkey PRIMARY KEY (id, recorded_from);
alter table security_interval add constraint security_interval_basis_check CHECK ((btrim(basis) <> ''::text));
alter table security_interval add constraint security_interval_every_check CHECK (((every ~ '^P'::text) AND ((every)::interval > '00:00:00'::interval)));
alter table security_interval add constraint security_interval_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table security_interval add constraint security_interval_kind_check CHECK ((kind = ANY (ARRAY['SECURITY_TEST'::text, 'RISK_ASSESSMENT'::text, 'SELF_CHECK'::text, 'DRILL'::text])));
alter table security_interval add constraint security_interval_once UNIQUE (jurisdiction, kind);
alter table security_interval add constraint security_interval_pkey PRIMARY KEY (id);
alter table security_interval_history add constraint security_interval_history_check CHECK ((recorded_from < recorded_until));
alter table security_interval_history add constraint security_interval_history_pkey PRIMARY KEY (id, recorded_from);
alter table security_regime add constraint security_regime_body_check CHECK (is_credit_code(body));
alter table security_regime add constraint security_regime_check CHECK (((array_position(service_units, NULL::text) IS NULL) AND (NOT (body = ANY (service_units)))));
alter table security_regime add constraint security_regime_emergency_plan_check CHECK ((btrim(emergency_plan) <> ''::text));
alter table security_regime add constraint security_regime_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table security_regime add constraint security_regime_measures_check CHECK ((measures <@ ARRAY['ENCRYPTION'::text, 'ACCESS_AUTHENTICATION'::text, 'MONITORING'::text, 'EMERGENCY_RESPONSE'::text]));
alter table security_regime add constraint security_regime_once UNIQUE (jurisdiction, body);
alter table security_regime add constraint security_regime_pkey PRIMARY KEY (id);
alter table security_regime add constraint security_regime_policy_document_check CHECK ((btrim(policy_document) <> ''::text));
alter table security_regime add constraint security_regime_responsible_office_check CHECK ((btrim(responsible_office) <> ''::text));
alter table security_regime add constraint security_regime_review_procedure_check CHECK ((btrim(review_procedure) <> ''::text));
alter table security_regime add constraint security_regime_security_body_check CHECK ((btrim(security_body) <> ''::text));
alter table security_regime add constraint security_regime_security_staff_check CHECK ((security_staff > 0));
alter table security_regime_history add constraint security_regime_history_check CHECK ((recorded_from < recorded_until));
alter table security_regime_history add constraint security_regime_history_pkey PRIMARY KEY (id, recorded_from);
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
alter table suspension add constraint suspension_basis_check CHECK ((btrim(basis) <> ''::text));
alter table suspension add constraint suspension_by_organization_check CHECK (is_credit_code(by_organization));
alter table suspension add constraint suspension_by_role_check CHECK ((by_role = ANY (ARRAY['AUTHORITY'::text, 'GOVERNMENT'::text])));
alter table suspension add constraint suspension_check CHECK ((until > since));
alter table suspension add constraint suspension_check1 CHECK ((lifted_at >= since));
alter table suspension add constraint suspension_check2 CHECK ((num_nonnulls(subject, organization) = 1));
alter table suspension add constraint suspension_check3 CHECK ((num_nonnulls(lifted_at, lifted_by, lift_reason) = ANY (ARRAY[0, 3])));
alter table suspension add constraint suspension_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table suspension add constraint suspension_lift_reason_check CHECK ((btrim(lift_reason) <> ''::text));
alter table suspension add constraint suspension_of_oneself CHECK (((subject <> by_subject) AND (organization <> by_organization)));
alter table suspension add constraint suspension_organization_check CHECK (is_credit_code(organization));
alter table suspension add constraint suspension_pkey PRIMARY KEY (id);
alter table suspension add constraint suspension_reason_check CHECK ((btrim(reason) <> ''::text));
alter table suspension add constraint suspension_subject_check CHECK ((btrim(subject) <> ''::text));
alter table suspension_history add constraint suspension_history_check CHECK ((recorded_from < recorded_until));
alter table suspension_history add constraint suspension_history_pkey PRIMARY KEY (id, recorded_from);
alter table unit_record add constraint unit_record_credit_code_check CHECK (is_credit_code(credit_code));
alter table unit_record add constraint unit_record_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table unit_record add constraint unit_record_pkey PRIMARY KEY (credit_code);
alter table unit_record_history add constraint unit_record_history_check CHECK ((recorded_from < recorded_until));
alter table unit_record_history add constraint unit_record_history_pkey PRIMARY KEY (credit_code, recorded_from);
alter table violation add constraint violation_article_check CHECK ((btrim(article) <> ''::text));
alter table violation add constraint violation_cited_law_check CHECK ((btrim(cited_law) <> ''::text));
alter table violation add constraint violation_description_check CHECK ((btrim(description) <> ''::text));
alter table violation add constraint violation_evidence_check CHECK ((jsonb_typeof(evidence) = 'array'::text));
alter table violation add constraint violation_finding_fkey FOREIGN KEY (finding) REFERENCES inspection_finding(id);
alter table violation add constraint violation_finding_key UNIQUE (finding);
alter table violation add constraint violation_jurisdiction_check CHECK (is_division_code(jurisdiction));
alter table violation add constraint violation_of_oneself CHECK ((responsible <> raised_by));
alter table violation add constraint violation_pkey PRIMARY KEY (id);
alter table violation add constraint violation_raised_by_check CHECK (is_credit_code(raised_by));
alter table violation add constraint violation_responsible_check CHECK (is_credit_code(responsible));
alter table violation add constraint violation_type_check CHECK ((type ~ '^[A-Z]+(_[A-Z]+)*$'::text));
alter table violation add constraint violation_wording_check CHECK ((btrim(wording) <> ''::text));
alter table violation_history add constraint violation_history_check CHECK ((recorded_from < recorded_until));
alter table violation_history add constraint violation_history_pkey PRIMARY KEY (id, recorded_from);
alter table workflow_event add constraint workflow_event_aggregate_check CHECK ((aggregate <> ''::text));
alter table workflow_event add constraint workflow_event_by_organization_check CHECK (is_credit_code(by_organization));
alter table workflow_event add constraint workflow_event_event_check CHECK ((event <> ''::text));
alter table workflow_event add constraint workflow_event_pkey PRIMARY KEY (aggregate, version);
alter table workflow_event add constraint workflow_event_version_check CHECK ((version > 0));
alter table workflow_event add constraint workflow_event_workflow_check CHECK ((workflow <> ''::text));

-- Indexes

CREATE INDEX annual_report_by_due_on ON oversight.annual_report USING btree (COALESCE(due_on, 'infinity'::date), id);
CREATE INDEX annual_report_by_filer ON oversight.annual_report USING btree (filer, year);
CREATE INDEX annual_report_by_year ON oversight.annual_report USING btree (jurisdiction, year, filer);
CREATE INDEX annual_report_falling_due ON oversight.annual_report USING btree (due_on) WHERE (binding AND (submitted_on IS NULL) AND (overdue_since IS NULL));
CREATE UNIQUE INDEX annual_report_history_open ON oversight.annual_report_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX audit_entry_in_order ON ONLY oversight.audit_entry USING btree ("position", id);
CREATE INDEX audit_entry_of_aggregate ON ONLY oversight.audit_entry USING btree (aggregate, id);
CREATE INDEX audit_trail_by_aggregate ON oversight.audit_trail USING btree (aggregate, at, key) WHERE (aggregate IS NOT NULL);
CREATE INDEX audit_trail_by_at ON oversight.audit_trail USING btree (at, key);
CREATE INDEX audit_trail_by_batch ON oversight.audit_trail USING btree (subgraph, batch);
CREATE INDEX audit_trail_by_jurisdictions ON oversight.audit_trail USING gin (jurisdictions);
CREATE INDEX audit_trail_by_operation ON oversight.audit_trail USING btree (operation, at, key);
CREATE INDEX audit_trail_by_organization ON oversight.audit_trail USING btree (organization, at, key) WHERE (organization IS NOT NULL);
CREATE INDEX audit_trail_by_request ON oversight.audit_trail USING btree (request_id, at, key);
CREATE INDEX audit_trail_by_subject ON oversight.audit_trail USING btree (subject, at, key);
CREATE INDEX audit_trail_refused_duplicates ON oversight.audit_trail USING btree (at, key) WHERE ((outcome = 'REFUSED'::text) AND ('DUPLICATE_SOURCE'::text = ANY (rules)));
CREATE INDEX calendar_day_by_year ON oversight.calendar_day USING btree (year, day);
CREATE UNIQUE INDEX calendar_day_history_open ON oversight.calendar_day_history USING btree (day) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX calendar_warning_history_open ON oversight.calendar_warning_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX calendar_year_history_open ON oversight.calendar_year_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX change_by_jurisdiction ON oversight.change USING btree (jurisdiction, "position");
CREATE INDEX change_by_kind ON oversight.change USING btree (kind, "position");
CREATE INDEX change_of_a_year ON oversight.change USING btree (jurisdiction, recorded_at) WHERE (kind = ANY (ARRAY['asset.changed'::text, 'contract.changed'::text]));
CREATE INDEX commission_by_commissioner ON oversight.commission USING btree (commissioner);
CREATE INDEX commission_by_jurisdiction ON oversight.commission USING btree (jurisdiction, since, id);
CREATE INDEX commission_by_since ON oversight.commission USING btree (since, id);
CREATE INDEX commission_by_unit ON oversight.commission USING btree (unit, jurisdiction);
CREATE UNIQUE INDEX commission_history_open ON oversight.commission_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX complaint_by_department ON oversight.complaint USING btree (department, filed_on, id);
CREATE INDEX complaint_by_jurisdiction ON oversight.complaint USING btree (jurisdiction, filed_on, id);
CREATE INDEX complaint_by_subject ON oversight.complaint USING btree (complainant_subject, filed_on, id);
CREATE UNIQUE INDEX complaint_history_open ON oversight.complaint_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX credit_restriction_by_entity ON oversight.credit_restriction USING btree (entity, since, id);
CREATE INDEX credit_restriction_by_jurisdiction ON oversight.credit_restriction USING btree (jurisdiction, since, id);
CREATE UNIQUE INDEX credit_restriction_history_open ON oversight.credit_restriction_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX deadline_record_by_jurisdiction ON oversight.deadline_record USING btree (jurisdiction, organization, due_on);
CREATE INDEX deadline_record_by_organization ON oversight.deadline_record USING btree (organization, due_on, id);
CREATE INDEX deadline_record_by_thing ON oversight.deadline_record USING btree (thing) WHERE (answered_on IS NULL);
CREATE UNIQUE INDEX deadline_record_history_open ON oversight.deadline_record_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX entry_aggregation_history_open ON oversight.entry_aggregation_history USING btree (entry, aggregated_on) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX entry_record_by_items ON oversight.entry_record USING gin (items);
CREATE INDEX entry_record_by_jurisdiction ON oversight.entry_record USING btree (jurisdiction, provider, id);
CREATE INDEX entry_record_by_provider ON oversight.entry_record USING btree (provider, id);
CREATE INDEX entry_record_history_by_jurisdiction ON oversight.entry_record_history USING btree (jurisdiction, id);
CREATE INDEX entry_record_history_by_provider ON oversight.entry_record_history USING btree (provider, id);
CREATE UNIQUE INDEX entry_record_history_open ON oversight.entry_record_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX evaluation_by_unit ON oversight.evaluation USING btree (unit, year, id);
CREATE INDEX evaluation_by_year ON oversight.evaluation USING btree (jurisdiction, year, id);
CREATE INDEX evaluation_public ON oversight.evaluation USING btree (published_on, id) WHERE (published_on IS NOT NULL);
CREATE UNIQUE INDEX evaluation_component_history_open ON oversight.evaluation_component_history USING btree (evaluation, kind) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX evaluation_history_open ON oversight.evaluation_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX expert_committee_by_name ON oversight.expert_committee USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX expert_committee_members ON oversight.expert_committee USING gin (members jsonb_path_ops);
CREATE UNIQUE INDEX expert_committee_history_open ON oversight.expert_committee_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX idempotency_at_idx ON oversight.idempotency USING btree (at);
CREATE INDEX import_act_file_digest_idx ON oversight.import_act USING btree (file_digest);
CREATE INDEX inspection_by_jurisdiction ON oversight.inspection USING btree (jurisdiction, inspected_on, id);
CREATE INDEX inspection_by_unit ON oversight.inspection USING btree (unit, inspected_on, id);
CREATE INDEX inspection_finding_by_department ON oversight.inspection_finding USING btree (department, found_on, id);
CREATE INDEX inspection_finding_by_entry ON oversight.inspection_finding USING btree (entry) WHERE (entry IS NOT NULL);
CREATE UNIQUE INDEX inspection_finding_history_open ON oversight.inspection_finding_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX inspection_history_open ON oversight.inspection_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX inspection_round_by_jurisdiction ON oversight.inspection_round USING btree (jurisdiction, opened_on, id);
CREATE UNIQUE INDEX inspection_round_history_open ON oversight.inspection_round_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX known_body_by_jurisdiction ON oversight.known_body USING btree (jurisdiction, body);
CREATE UNIQUE INDEX known_body_history_open ON oversight.known_body_history USING btree (body) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX known_calendar_year_history_open ON oversight.known_calendar_year_history USING btree (year) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX known_system_by_jurisdiction ON oversight.known_system USING btree (jurisdiction, department);
CREATE UNIQUE INDEX known_system_history_open ON oversight.known_system_history USING btree (system) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX missed_deadline_by_due_on ON oversight.missed_deadline USING btree (due_on, id);
CREATE INDEX missed_deadline_by_jurisdiction ON oversight.missed_deadline USING btree (jurisdiction, due_on, id);
CREATE INDEX missed_deadline_by_organization ON oversight.missed_deadline USING btree (organization, due_on, id);
CREATE INDEX missed_deadline_by_thing ON oversight.missed_deadline USING btree (thing) WHERE (ended_on IS NULL);
CREATE UNIQUE INDEX missed_deadline_history_open ON oversight.missed_deadline_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX outbox_delivery_failing ON oversight.outbox_delivery USING btree (subscriber, outbox_id) WHERE (retry_at IS NOT NULL);
CREATE INDEX outbox_delivery_outbox_id_idx ON oversight.outbox_delivery USING btree (outbox_id);
CREATE INDEX problem_record_by_provider ON oversight.problem_record USING btree (provider, reported_on, id);
CREATE INDEX problem_record_history_by_jurisdiction ON oversight.problem_record_history USING btree (jurisdiction, id);
CREATE INDEX problem_record_history_by_provider ON oversight.problem_record_history USING btree (provider, id);
CREATE UNIQUE INDEX problem_record_history_open ON oversight.problem_record_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX rectification_order_by_addressee ON oversight.rectification_order USING btree (addressee, issued_on, id);
CREATE INDEX rectification_order_by_due_on ON oversight.rectification_order USING btree (COALESCE(due_on, 'infinity'::date), id);
CREATE INDEX rectification_order_by_evidence ON oversight.rectification_order USING gin (evidence jsonb_path_ops);
CREATE INDEX rectification_order_by_issued_on ON oversight.rectification_order USING btree (issued_on, id);
CREATE INDEX rectification_order_by_issuer ON oversight.rectification_order USING btree (issuer, issued_on, id);
CREATE INDEX rectification_order_by_jurisdiction ON oversight.rectification_order USING btree (jurisdiction, issued_on, id);
CREATE INDEX rectification_order_history_by_addressee ON oversight.rectification_order_history USING btree (addressee, id);
CREATE INDEX rectification_order_history_by_jurisdiction ON oversight.rectification_order_history USING btree (jurisdiction, id);
CREATE UNIQUE INDEX rectification_order_history_open ON oversight.rectification_order_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX security_check_by_body ON oversight.security_check USING btree (body, kind, performed_on DESC);
CREATE INDEX security_check_by_day ON oversight.security_check USING btree (performed_on, id);
CREATE INDEX security_check_by_jurisdiction ON oversight.security_check USING btree (jurisdiction, performed_on, id);
CREATE INDEX security_check_by_system ON oversight.security_check USING btree (system, kind, performed_on DESC) WHERE (system IS NOT NULL);
CREATE UNIQUE INDEX security_check_history_open ON oversight.security_check_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX security_incident_by_began_at ON oversight.security_incident USING btree (began_at, id);
CREATE INDEX security_incident_by_jurisdiction ON oversight.security_incident USING btree (jurisdiction, began_at, id);
CREATE INDEX security_incident_by_party ON oversight.security_incident USING gin (responsible_parties);
CREATE UNIQUE INDEX security_incident_history_open ON oversight.security_incident_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX security_incident_step_of ON oversight.security_incident_step USING btree (incident, place);
CREATE UNIQUE INDEX security_incident_step_history_open ON oversight.security_incident_step_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX security_inspection_by_inspector ON oversight.security_inspection USING btree (inspector, department);
CREATE INDEX security_inspection_by_jurisdiction ON oversight.security_inspection USING btree (jurisdiction, opened_at, id);
CREATE INDEX security_inspection_by_opened_at ON oversight.security_inspection USING btree (opened_at, id);
CREATE UNIQUE INDEX security_inspection_history_open ON oversight.security_inspection_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX security_interval_history_open ON oversight.security_interval_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX security_regime_by_body ON oversight.security_regime USING btree (body);
CREATE UNIQUE INDEX security_regime_history_open ON oversight.security_regime_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX statutory_clock_by_aggregate ON oversight.statutory_clock USING btree (aggregate, started_on);
CREATE INDEX statutory_clock_due ON oversight.statutory_clock USING btree (due_on) WHERE ((answered_on IS NULL) AND (closed_on IS NULL) AND (overdue_since IS NULL) AND binding);
CREATE INDEX statutory_clock_waiting ON oversight.statutory_clock USING btree (missing_year) WHERE (missing_year IS NOT NULL);
CREATE UNIQUE INDEX statutory_clock_running ON oversight.statutory_clock USING btree (aggregate, parameter) WHERE ((answered_on IS NULL) AND (closed_on IS NULL));
CREATE UNIQUE INDEX statutory_clock_history_open ON oversight.statutory_clock_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX suspension_by_jurisdiction ON oversight.suspension USING btree (jurisdiction, since, id);
CREATE INDEX suspension_by_organization ON oversight.suspension USING btree (organization) WHERE (organization IS NOT NULL);
CREATE INDEX suspension_by_since ON oversight.suspension USING btree (since, id);
CREATE INDEX suspension_by_subject ON oversight.suspension USING btree (subject) WHERE (subject IS NOT NULL);
CREATE UNIQUE INDEX suspension_history_open ON oversight.suspension_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX unit_record_by_jurisdiction ON oversight.unit_record USING btree (jurisdiction, credit_code);
CREATE UNIQUE INDEX unit_record_history_open ON oversight.unit_record_history USING btree (credit_code) WHERE (recorded_until = 'infinity'::timestamp with time zone);
CREATE INDEX violation_by_jurisdiction ON oversight.violation USING btree (jurisdiction, raised_on, id);
CREATE INDEX violation_by_responsible ON oversight.violation USING btree (responsible, raised_on, id);
CREATE UNIQUE INDEX violation_history_open ON oversight.violation_history USING btree (id) WHERE (recorded_until = 'infinity'::timestamp with time zone);

-- Triggers

CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.annual_report REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_annual_report_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.annual_report REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_annual_report_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.annual_report REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_annual_report_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.annual_report FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.annual_report_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.audit_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.audit_purge FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.audit_trail FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.calendar_day REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_day_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.calendar_day REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_day_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.calendar_day REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_day_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.calendar_day FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.calendar_day_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.calendar_warning REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_warning_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.calendar_warning REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_warning_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.calendar_warning REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_warning_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.calendar_warning FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.calendar_warning_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.calendar_year REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_year_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.calendar_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_year_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.calendar_year REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_calendar_year_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.calendar_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.calendar_year_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.change FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.commission REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_commission_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.commission REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_commission_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.commission REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_commission_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.commission FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.commission_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.complaint REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_complaint_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.complaint REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_complaint_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.complaint REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_complaint_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON oversight.complaint FOR EACH ROW EXECUTE FUNCTION refuse_new_past_of_review();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.complaint FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.complaint_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.credit_restriction REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_credit_restriction_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.credit_restriction REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_credit_restriction_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.credit_restriction REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_credit_restriction_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.credit_restriction FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.credit_restriction_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.deadline_record REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_deadline_record_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.deadline_record REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_deadline_record_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.deadline_record REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_deadline_record_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.deadline_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.deadline_record_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.entry_aggregation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_entry_aggregation_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.entry_aggregation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_entry_aggregation_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.entry_aggregation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_entry_aggregation_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.entry_aggregation FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.entry_aggregation_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.entry_record REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_entry_record_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.entry_record REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_entry_record_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.entry_record REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_entry_record_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.entry_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.entry_record_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.evaluation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_evaluation_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.evaluation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_evaluation_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.evaluation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_evaluation_history();
CREATE TRIGGER refuse_change_of_concluded BEFORE DELETE OR UPDATE ON oversight.evaluation FOR EACH ROW EXECUTE FUNCTION refuse_change_of_concluded();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.evaluation FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.evaluation_component REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_evaluation_component_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.evaluation_component REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_evaluation_component_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.evaluation_component REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_evaluation_component_history();
CREATE TRIGGER refuse_change_of_concluded BEFORE INSERT OR DELETE OR UPDATE ON oversight.evaluation_component FOR EACH ROW EXECUTE FUNCTION refuse_change_of_concluded_component();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.evaluation_component FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.evaluation_component_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.evaluation_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.expert_committee REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_expert_committee_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.expert_committee REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_expert_committee_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.expert_committee REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_expert_committee_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.expert_committee FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.expert_committee_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER demand_open_round BEFORE INSERT OR UPDATE ON oversight.inspection FOR EACH ROW EXECUTE FUNCTION demand_open_round();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.inspection REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.inspection REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.inspection REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.inspection FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.inspection_finding REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_finding_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.inspection_finding REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_finding_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.inspection_finding REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_finding_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.inspection_finding FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.inspection_finding_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.inspection_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER demand_results_of_round BEFORE INSERT OR UPDATE ON oversight.inspection_round FOR EACH ROW EXECUTE FUNCTION demand_results_of_round();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.inspection_round REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_round_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.inspection_round REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_round_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.inspection_round REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inspection_round_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.inspection_round FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.inspection_round_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.known_body REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_body_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.known_body REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_body_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.known_body REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_body_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.known_body FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.known_body_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.known_calendar_year REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.known_calendar_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.known_calendar_year REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_calendar_year_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.known_calendar_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.known_calendar_year_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.known_system REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_system_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.known_system REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_system_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.known_system REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_known_system_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.known_system FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.known_system_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.missed_deadline REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_missed_deadline_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.missed_deadline REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_missed_deadline_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.missed_deadline REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_missed_deadline_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.missed_deadline FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.missed_deadline_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER owe_events AFTER INSERT ON oversight.outbox REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION owe_events();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.problem_record REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_problem_record_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.problem_record REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_problem_record_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.problem_record REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_problem_record_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.problem_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.problem_record_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.rectification_order REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_rectification_order_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.rectification_order REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_rectification_order_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.rectification_order REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_rectification_order_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.rectification_order FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.rectification_order_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.security_check REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_check_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.security_check REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_check_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.security_check REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_check_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_check FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER security_check_stays BEFORE DELETE OR UPDATE ON oversight.security_check FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_check_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.security_incident REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_incident_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.security_incident REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_incident_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.security_incident REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_incident_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_incident FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_incident_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.security_incident_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_incident_step_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.security_incident_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_incident_step_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.security_incident_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_incident_step_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_incident_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER security_incident_step_stays BEFORE DELETE OR UPDATE ON oversight.security_incident_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_incident_step_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.security_inspection REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_inspection_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.security_inspection REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_inspection_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.security_inspection REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_inspection_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_inspection FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_inspection_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.security_interval REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_interval_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.security_interval REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_interval_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.security_interval REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_interval_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_interval FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_interval_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.security_regime REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_regime_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.security_regime REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_regime_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.security_regime REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_security_regime_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_regime FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.security_regime_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.statutory_clock REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.statutory_clock REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.statutory_clock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_statutory_clock_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.statutory_clock FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.statutory_clock_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.suspension REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_suspension_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.suspension REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_suspension_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.suspension REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_suspension_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.suspension FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.suspension_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.unit_record REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_unit_record_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.unit_record REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_unit_record_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.unit_record REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_unit_record_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.unit_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.unit_record_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_history_of_delete AFTER DELETE ON oversight.violation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_violation_history();
CREATE TRIGGER keep_history_of_insert AFTER INSERT ON oversight.violation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_violation_history();
CREATE TRIGGER keep_history_of_update AFTER UPDATE ON oversight.violation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_violation_history();
CREATE TRIGGER refuse_new_past BEFORE DELETE OR UPDATE ON oversight.violation FOR EACH ROW EXECUTE FUNCTION refuse_new_past_of_review();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.violation FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.violation_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON oversight.workflow_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Views

create view oversight_as_of.annual_report with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    year,
    filer,
    filer_kind,
    due_on,
    binding,
    article,
    submitted_on,
    summary,
    document,
    version,
    overdue_since,
    draft,
    draft_digest
   FROM annual_report_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.audit_batch with (security_invoker=true) as
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
create view oversight_as_of.audit_entry with (security_invoker=true) as
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
create view oversight_as_of.audit_purge with (security_invoker=true) as
 SELECT batch,
    keep_until,
    purged_on,
    entries,
    recorded_at
   FROM audit_purge
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view oversight_as_of.audit_trail with (security_invoker=true) as
 SELECT key,
    subgraph,
    id,
    batch,
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
    request_id,
    recorded_at
   FROM audit_trail
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view oversight_as_of.calendar_day with (security_invoker=true) as
 SELECT day,
    year,
    working,
    name
   FROM calendar_day_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.calendar_warning with (security_invoker=true) as
 SELECT year,
    missed,
    changed_at,
    version
   FROM calendar_warning_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.calendar_year with (security_invoker=true) as
 SELECT year,
    notice,
    version
   FROM calendar_year_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.change with (security_invoker=true) as
 SELECT "position",
    aggregate,
    kind,
    version,
    jurisdiction,
    audience,
    parties,
    at,
    shown_to,
    recorded_at
   FROM change
  WHERE (recorded_at <= (current_setting('shuji.as_of'::text))::timestamp with time zone);
create view oversight_as_of.commission with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    commission_kind,
    commissioner,
    unit,
    scope,
    basis,
    since,
    until,
    confidentiality_agreement,
    token_digest,
    token_issued_on,
    ended_on,
    end_reason,
    version
   FROM commission_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.complaint with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    department,
    item,
    description,
    entries,
    complainant,
    complainant_subject,
    filed_on,
    version
   FROM complaint_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.credit_restriction with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entity,
    reason,
    basis,
    since,
    until,
    ordered_by,
    lifted_on,
    lift_reason,
    version
   FROM credit_restriction_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.deadline_record with (security_invoker=true) as
 SELECT id,
    thing,
    workflow,
    jurisdiction,
    title,
    organization,
    parameter,
    started_on,
    due_on,
    binding,
    answered_on,
    version
   FROM deadline_record_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.entry_aggregation with (security_invoker=true) as
 SELECT entry,
    aggregated_on
   FROM entry_aggregation_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.entry_record with (security_invoker=true) as
 SELECT id,
    code,
    title,
    jurisdiction,
    provider,
    catalog_status,
    share_type,
    open_type,
    open_listed,
    update_frequency,
    items,
    published_on,
    version
   FROM entry_record_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.evaluation with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    unit,
    year,
    kind,
    evaluation_status,
    evaluator,
    third_party,
    score,
    conclusion,
    advice,
    opened_on,
    concluded_on,
    published_on,
    version
   FROM evaluation_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.evaluation_component with (security_invoker=true) as
 SELECT evaluation,
    kind,
    counted,
    out_of,
    score,
    reason
   FROM evaluation_component_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.expert_committee with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    name,
    basis,
    established_on,
    members,
    version
   FROM expert_committee_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.inspection with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    round,
    unit,
    inspector,
    inspected_on,
    result,
    score,
    summary,
    version
   FROM inspection_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.inspection_finding with (security_invoker=true) as
 SELECT id,
    inspection,
    place,
    kind,
    jurisdiction,
    entry,
    entry_title,
    department,
    description,
    found_on,
    closed_on,
    remedy,
    version
   FROM inspection_finding_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.inspection_round with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    title,
    scope,
    inspector,
    opened_on,
    closed_on,
    version
   FROM inspection_round_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.known_body with (security_invoker=true) as
 SELECT body,
    jurisdiction,
    is_department,
    gone,
    version
   FROM known_body_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.known_calendar_year with (security_invoker=true) as
 SELECT year,
    notice,
    days,
    version
   FROM known_calendar_year_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.known_system with (security_invoker=true) as
 SELECT system,
    jurisdiction,
    department,
    version
   FROM known_system_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.missed_deadline with (security_invoker=true) as
 SELECT id,
    thing,
    workflow,
    state,
    jurisdiction,
    title,
    organization,
    parameter,
    article,
    due_on,
    noted_on,
    ended_on,
    version
   FROM missed_deadline_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.problem_record with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    entry,
    provider,
    problem_status,
    cause,
    reported_on,
    version
   FROM problem_record_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.rectification_order with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    addressee,
    issuer_role,
    issuer,
    ground,
    ground_text,
    ground_article,
    description,
    evidence,
    cited_article,
    superseding_law,
    serious,
    order_status,
    issued_on,
    due_on,
    supervisor,
    report,
    receiving_body,
    persons,
    exemption_ground,
    version
   FROM rectification_order_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.security_check with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    body,
    system,
    participants,
    aspects,
    performed_on,
    result,
    recorded_by,
    version
   FROM security_check_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.security_incident with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    incident_kind,
    title,
    stage,
    access_grant,
    recorded_by,
    responsible_parties,
    provider,
    began_at,
    ended_at,
    recorded_at,
    response_started_at,
    reported_at,
    reported_to,
    closed_at,
    version
   FROM security_incident_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.security_incident_step with (security_invoker=true) as
 SELECT id,
    place,
    incident,
    step,
    at,
    by_organization,
    note,
    version
   FROM security_incident_step_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.security_inspection with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    inspection_kind,
    inspector,
    department,
    basis,
    opened_at,
    until,
    closed_at,
    version
   FROM security_inspection_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.security_interval with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    kind,
    every,
    basis,
    since,
    version
   FROM security_interval_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.security_regime with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    body,
    policy_document,
    security_body,
    responsible_office,
    security_staff,
    review_procedure,
    emergency_plan,
    measures,
    service_units,
    recorded_on,
    version
   FROM security_regime_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.statutory_clock with (security_invoker=true) as
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
create view oversight_as_of.suspension with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    subject,
    organization,
    reason,
    basis,
    since,
    until,
    by_role,
    by_subject,
    by_organization,
    lifted_at,
    lifted_by,
    lift_reason,
    version
   FROM suspension_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.unit_record with (security_invoker=true) as
 SELECT credit_code,
    jurisdiction,
    name,
    in_office,
    version
   FROM unit_record_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.violation with (security_invoker=true) as
 SELECT id,
    jurisdiction,
    type,
    wording,
    article,
    responsible,
    description,
    evidence,
    access_grant,
    cited_law,
    finding,
    raised_by,
    raised_on,
    version
   FROM violation_history
  WHERE ((recorded_from <= (current_setting('shuji.as_of'::text))::timestamp with time zone) AND ((current_setting('shuji.as_of'::text))::timestamp with time zone < recorded_until));
create view oversight_as_of.workflow_event with (security_invoker=true) as
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
