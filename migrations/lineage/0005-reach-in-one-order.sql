-- Backward-compatible: what is reached is given in one order, the nearest first and among equals by the number of the node: the history
-- keeps the edges in another order than the register, and a question about a moment has the answer of then.

create or replace function reach(root bigint, way text, levels integer, most integer, shown integer, at timestamptz)
  returns table (node bigint, depth integer)
  language plpgsql stable as $$
declare
  reached bigint[] := array[root];
  depths integer[] := array[0];
  frontier bigint[] := array[root];
  step record;
begin
  if levels <= 32 then
    for level in 1 .. levels loop
      frontier := array(
        select s.id from unnest(frontier) f(id) cross join lateral (
          select e.dst as id from edge e where way = 'DOWNSTREAM' and e.src = f.id and (e.until is null or e.until > at)
          union all
          select e.src from edge e where way = 'UPSTREAM' and e.dst = f.id and (e.until is null or e.until > at)) s
        except select unnest(reached)
        order by 1 limit most - cardinality(reached) + 1);
      exit when cardinality(frontier) = 0;
      reached := reached || frontier;
      return query select f, level from unnest(frontier) f;
    end loop;
    return;
  end if;

  reached := array(
    with recursive r(id) as (
      select root
      union
      select s.id from r cross join lateral (
        select e.dst as id from edge e where way = 'DOWNSTREAM' and e.src = r.id and (e.until is null or e.until > at)
        union all
        select e.src from edge e where way = 'UPSTREAM' and e.dst = r.id and (e.until is null or e.until > at)
        order by 1) s
    ) select id from r limit most + 1);
  for step in
    with place as materialized (
      select id, ord::integer as ord from unnest(reached) with ordinality u(id, ord) where levels is not null or ord <= shown + 1
    ), linked as (
      -- always by what leads into a node: that is little, where what leads out of it may be tens of thousands
      select case way when 'DOWNSTREAM' then made.ord else origin.ord end as ord, case way when 'DOWNSTREAM' then origin.ord else made.ord end as via
      from place made join edge e on e.dst = made.id and (e.until is null or e.until > at) join place origin on origin.id = e.src
    )
    select linked.ord, min(linked.via) as nearest from linked group by linked.ord order by linked.ord
  loop
    depths[step.ord] := depths[step.nearest] + 1;
  end loop;
  return query
    select u.id, depths[u.ord] from unnest(reached) with ordinality u(id, ord)
    where u.ord > 1 and (levels is null or depths[u.ord] <= levels) order by u.ord;
end $$;

-- down
create or replace function reach(root bigint, way text, levels integer, most integer, shown integer, at timestamptz)
  returns table (node bigint, depth integer)
  language plpgsql stable as $$
declare
  reached bigint[] := array[root];
  depths integer[] := array[0];
  frontier bigint[] := array[root];
  step record;
begin
  if levels <= 32 then
    for level in 1 .. levels loop
      frontier := array(
        select s.id from unnest(frontier) f(id) cross join lateral (
          select e.dst as id from edge e where way = 'DOWNSTREAM' and e.src = f.id and (e.until is null or e.until > at)
          union all
          select e.src from edge e where way = 'UPSTREAM' and e.dst = f.id and (e.until is null or e.until > at)) s
        except select unnest(reached)
        order by 1 limit most - cardinality(reached) + 1);
      exit when cardinality(frontier) = 0;
      reached := reached || frontier;
      return query select f, level from unnest(frontier) f;
    end loop;
    return;
  end if;

  reached := array(
    with recursive r(id) as (
      select root
      union
      select s.id from r cross join lateral (
        select e.dst as id from edge e where way = 'DOWNSTREAM' and e.src = r.id and (e.until is null or e.until > at)
        union all
        select e.src from edge e where way = 'UPSTREAM' and e.dst = r.id and (e.until is null or e.until > at)) s
    ) select id from r limit most + 1);
  for step in
    with place as materialized (
      select id, ord::integer as ord from unnest(reached) with ordinality u(id, ord) where levels is not null or ord <= shown + 1
    ), linked as (
      -- always by what leads into a node: that is little, where what leads out of it may be tens of thousands
      select case way when 'DOWNSTREAM' then made.ord else origin.ord end as ord, case way when 'DOWNSTREAM' then origin.ord else made.ord end as via
      from place made join edge e on e.dst = made.id and (e.until is null or e.until > at) join place origin on origin.id = e.src
    )
    select linked.ord, min(linked.via) as nearest from linked group by linked.ord order by linked.ord
  loop
    depths[step.ord] := depths[step.nearest] + 1;
  end loop;
  return query
    select u.id, depths[u.ord] from unnest(reached) with ordinality u(id, ord)
    where u.ord > 1 and (levels is null or depths[u.ord] <= levels) order by u.ord;
end $$;
