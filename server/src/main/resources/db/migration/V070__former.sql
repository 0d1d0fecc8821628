-- Where somebody belongs, and where it ended: a posyandu that was left still hands in what happened until then, and no more.
-- Of people linked by merges the stays of all of them count.
drop function person_places(uuid[]);
create function person_places(ids uuid[])
  returns table (id uuid, posyandu text, path text, places text[], left_places text[], left_days integer[])
  language sql stable security definer set search_path = public
  as $$
    select p.id, p.posyandu, p.path, k.places, e.places, e.days
    from person p
    cross join lateral (
      select array_agg(distinct place) as places
      from person q cross join unnest(q.places) as place
      where q.id in (select p.id union select * from person_kin(array[p.id]) where exists ( select from person_merge m where m.absorbed = p.id or m.into_id = p.id))) k
    cross join lateral (
      select coalesce(array_agg(s.posyandu order by s.posyandu), '{}') as places,
             coalesce(array_agg(s.until order by s.posyandu), '{}') as days
      from (select m.posyandu, max(m.to_day) as until from membership m
            where m.person in (select p.id union select * from person_kin(array[p.id]) where exists ( select from person_merge m where m.absorbed = p.id or m.into_id = p.id))
            group by m.posyandu having bool_and(m.to_day is not null)) s) e
    where p.id = any(ids)
  $$;
revoke all on function person_places(uuid[]) from public;
grant execute on function person_places(uuid[]) to tumbuh_app;

-- What came from a posyandu after it was left is in quarantine, and judged again when the person moves once more.
create index fact_waits_aside on fact (waits_for) where state = 3 and waits_for is not null;
