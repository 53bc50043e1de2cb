-- Backward-compatible: after an import the planner must know the size of what it now finds; the register's role may not ANALYZE itself.

create function refresh_statistics(table_name text) returns void
language plpgsql security definer set search_path from current as $$
begin
  execute format('analyze %I', table_name);
end $$;

-- down
drop function refresh_statistics(text);
