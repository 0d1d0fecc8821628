-- Whoever had a record that was absorbed writes of that record as before, and nothing of the survivor: only the places of whoever somebody was
-- merged into count for that one, not the other way round. Where a merge was undone they ended on the day of the last word about it; the
-- posyandu stay known, so that what was taken once stays taken in any order of arrival.
create or replace function person_places(ids uuid[])
  returns table (id uuid, birth_day integer, posyandu text, path text, since_places text[], since_days integer[], left_places text[], left_days integer[])
  language sql stable security definer set search_path = public set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
    with recursive line (id, one) as (
      select a.id, a.id from unnest(ids) as a (id)
      union
      select l.id, m.into_id from line l join person_merge m on m.absorbed = l.one
    ), joined as materialized (
      select line.id, line.one, p.resolved = q.resolved as holds
      from line join person p on p.id = line.id join person q on q.id = line.one
    ), parted as materialized (
      select x.id, max(f.day) as day
      from (select distinct j.id from joined j where not j.holds) x join line on line.id = x.id join person_fact f on f.person = line.one
      where f.kind in ('person.merged', 'person.unmerged')
      group by x.id
    ), everywhere as materialized (
      select s.id, array_agg(s.place) as places, array_agg(s.day) as days
      from (select j.id, t.place, min(t.day) as day
            from joined j join person q on q.id = j.one cross join unnest(q.places, q.since) as t (place, day)
            group by j.id, t.place) s
      group by s.id
    ), stay as materialized (
      select j.id, m.posyandu, case when j.holds then m.to_day else least(m.to_day, parted.day) end as until
      from joined j join membership m on m.person = j.one left join parted on parted.id = j.id
    ), former as materialized (
      select e.id, array_agg(e.posyandu order by e.posyandu) as places, array_agg(e.until order by e.posyandu) as days
      from (select stay.id, stay.posyandu, max(stay.until) as until
            from stay group by stay.id, stay.posyandu having bool_and(stay.until is not null)) e
      group by e.id
    )
    select p.id, r.birth_day, p.posyandu, p.path, e.places, e.days, coalesce(f.places, '{}'), coalesce(f.days, '{}')
    from everywhere e join person p on p.id = e.id left join person r on r.id = p.resolved left join former f on f.id = e.id
  $$;
