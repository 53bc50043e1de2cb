-- Backward-compatible: distances and paths find a node's place among those reached by hash instead of going through all of them. The
-- planner takes a list for ten rows, and generate_subscripts for a thousand: of the first it looks edges up by index, of the second
-- it makes a hash table. Most nodes reach few: what is reached is looked up by index, too.

create or replace function reach(root bigint, way text, levels integer, most integer, shown integer, at timestamptz)
  returns table (node bigint, depth integer)
  language plpgsql stable rows 30 as $$
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
      select reached[ord] as id, ord from generate_subscripts(reached, 1) ord where levels is not null or ord <= shown + 1
    ), linked as (
      -- always by what leads into a node: that is little, where what leads out of it may be tens of thousands
      select case way when 'DOWNSTREAM' then made.ord::integer else origin.ord end as ord, case way when 'DOWNSTREAM' then origin.ord else made.ord::integer end as via
      from unnest(case when levels is null then reached[1 : shown + 1] else reached end) with ordinality made(id, ord)
      join edge e on e.dst = made.id and (e.until is null or e.until > at) join place origin on origin.id = e.src
    )
    select linked.ord, min(linked.via) as nearest from linked group by linked.ord order by linked.ord
  loop
    depths[step.ord] := depths[step.nearest] + 1;
  end loop;
  return query
    select u.id, depths[u.ord] from unnest(reached) with ordinality u(id, ord)
    where u.ord > 1 and (levels is null or depths[u.ord] <= levels) order by u.ord;
end $$;

create or replace function shortest_path(source bigint, target bigint, at timestamptz) returns bigint[]
  language plpgsql stable as $$
declare
  seen bigint[] := array[]::bigint[];
  here bigint;
  nexts integer[];
  place integer;
  way bigint[];
begin
  for here in
    with recursive r(id) as (
      select target
      union
      select e.src from r join edge e on e.dst = r.id and (e.until is null or e.until > at)
    ) select id from r
  loop
    seen := seen || here;
    exit when here = source;
  end loop;
  if here is distinct from source then
    return null;
  end if;
  nexts := array(
    with step as materialized (select seen[ord] as id, ord from generate_subscripts(seen, 1) ord)
    select min(made.ord)::integer from unnest(seen) with ordinality made(id, ord) join edge e on e.dst = made.id and (e.until is null or e.until > at) join step origin on origin.id = e.src
    where origin.ord > 1 group by origin.ord order by origin.ord);
  place := cardinality(seen);
  way := array[source];
  while place > 1 loop
    place := nexts[place - 1]; -- the end itself leads nowhere and has no place in it
    way := way || seen[place];
  end loop;
  return way;
end $$;

-- down
create or replace function reach(root bigint, way text, levels integer, most integer, shown integer, at timestamptz)
  returns table (node bigint, depth integer)
  language plpgsql stable rows 1000 as $$
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

create or replace function shortest_path(source bigint, target bigint, at timestamptz) returns bigint[]
  language plpgsql stable as $$
declare
  seen bigint[] := array[]::bigint[];
  here bigint;
  nexts integer[];
  place integer;
  way bigint[];
begin
  for here in
    with recursive r(id) as (
      select target
      union
      select e.src from r join edge e on e.dst = r.id and (e.until is null or e.until > at)
    ) select id from r
  loop
    seen := seen || here;
    exit when here = source;
  end loop;
  if here is distinct from source then
    return null;
  end if;
  nexts := array(
    with step as materialized (select id, ord::integer as ord from unnest(seen) with ordinality u(id, ord))
    select min(made.ord) from step made join edge e on e.dst = made.id and (e.until is null or e.until > at) join step origin on origin.id = e.src
    where origin.ord > 1 group by origin.ord order by origin.ord);
  place := cardinality(seen);
  way := array[source];
  while place > 1 loop
    place := nexts[place - 1]; -- the end itself leads nowhere and has no place in it
    way := way || seen[place];
  end loop;
  return way;
end $$;
