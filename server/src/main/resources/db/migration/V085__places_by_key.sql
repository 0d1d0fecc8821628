-- The same answer as before (V070), read by key. The planner thinks of a thousand relatives for each person and would rather read the whole
-- register for every one of them: a village does not feel that, a district does. Relatives are looked for once, and only among the merged.
create or replace function person_places(ids uuid[])
  returns table (id uuid, posyandu text, path text, places text[], left_places text[], left_days integer[])
  language sql stable security definer set search_path = public set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
    with merged as materialized (
      select distinct a.id from unnest(ids) as a (id) join person_merge m on a.id in (m.absorbed, m.into_id)
    ), kin as materialized (
      select a.id, a.id as one from unnest(ids) as a (id)
      union
      select merged.id, k.one from merged cross join lateral person_kin(array[merged.id]) as k (one)
    ), everywhere as materialized (
      select kin.id, array_agg(distinct place) as places
      from kin join person q on q.id = kin.one cross join unnest(q.places) as place
      group by kin.id
    ), ended as materialized (
      select kin.id, m.posyandu, max(m.to_day) as until
      from kin join membership m on m.person = kin.one
      group by kin.id, m.posyandu having bool_and(m.to_day is not null)
    ), former as materialized (
      select ended.id, array_agg(ended.posyandu order by ended.posyandu) as places, array_agg(ended.until order by ended.posyandu) as days
      from ended group by ended.id
    )
    select p.id, p.posyandu, p.path, e.places, coalesce(f.places, '{}'), coalesce(f.days, '{}')
    from everywhere e join person p on p.id = e.id left join former f on f.id = e.id
  $$;
