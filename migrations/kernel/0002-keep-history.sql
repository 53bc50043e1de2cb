-- Backward-compatible: recorded time. After `select keep_history('t')` every version of a row of t is kept in t_history, and the
-- schema <this schema>_as_of has a view t that shows the rows as they stood at the moment in the setting shuji.as_of. Functions keep
-- the search_path of this step (this schema, public, temporary tables last), so nobody's own objects can stand in for theirs.

-- The recorded time of this transaction: fixed at its first write, after its transaction id was taken, so that whoever finds no
-- running transaction that holds an id knows that nothing earlier than now can still be recorded.
create function recorded_now() returns timestamptz
language plpgsql volatile set search_path from current as $$
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
end $$;

-- The latest moment that can be read repeatably: no transaction that runs now will record anything at or before it. Ask in a
-- statement of its own BEFORE the transaction that reads begins: inside a repeatable read transaction the snapshot is older than
-- the answer, and a transaction that ended in between would be missed. Prepared transactions do not tell when they wrote: with one
-- about, nothing is repeatable. Runs as the owner, because a role sees only its own sessions' transactions in full.
create function latest_as_of() returns timestamptz
language plpgsql volatile security definer set search_path from current as $$
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
end $$;

-- A history that could be emptied would be none.
create function refuse_truncate() returns trigger
language plpgsql set search_path from current as $$
begin
  raise exception '% keeps its history and cannot be truncated', tg_table_name using errcode = 'feature_not_supported';
end $$;

-- Writes the trigger function and the view of a table that keeps history, from its columns as they are now.
create function write_history_keeper(table_name text) returns void
language plpgsql set search_path from current as $keeper$
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
end $keeper$;

-- Keeps the history of a table from now on: `select keep_history('data_asset');` in the step that creates it. The table needs a
-- primary key. Rows that are there already are recorded as of this transaction. The role reads the history; only the triggers,
-- which run as its owner, write it. A transaction whose stamp is older than a version it would close fails with 40001: retry it.
create function keep_history(table_name text) returns void
language plpgsql set search_path from current as $$
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
end $$;

-- After `alter table t add column …`: gives the history the new columns and writes trigger and view anew. Open versions take the
-- new columns' present values; closed ones stay null there: nobody knew.
create function refresh_history(table_name text) returns void
language plpgsql set search_path from current as $$
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
end $$;

-- For the `-- down` of the step that called keep_history: `select drop_history('t'); drop table t;`
create function drop_history(table_name text) returns void
language plpgsql set search_path from current as $$
declare
  home text := current_schema();
begin
  execute format('drop table %I.%I cascade', home, table_name || '_history');
  execute format('drop function %I.%I() cascade', home, 'keep_' || table_name || '_history');
  execute format('drop trigger refuse_truncate on %I.%I', home, table_name);
end $$;

revoke execute on function write_history_keeper(text), keep_history(text), refresh_history(text), drop_history(text) from public;

-- down
drop function drop_history(text), refresh_history(text), keep_history(text), write_history_keeper(text), refuse_truncate(), latest_as_of(), recorded_now();
