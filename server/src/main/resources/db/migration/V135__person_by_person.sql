-- Whom a batch is about is asked for one by one: a server plans a function once, often while its tables are still empty, and read every fact of
-- every person for each of them from then on. Behind "offset 0" there is nothing but to look a person up.
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
      from (select distinct j.id from joined j where not j.holds) x join line on line.id = x.id
      cross join lateral (select p.day from person_fact p where p.person = line.one and p.kind in ('person.merged', 'person.unmerged') offset 0) f
      group by x.id
    ), everywhere as materialized (
      select s.id, array_agg(s.place) as places, array_agg(s.day) as days
      from (select j.id, t.place, min(t.day) as day
            from joined j join person q on q.id = j.one cross join unnest(q.places, q.since) as t (place, day)
            group by j.id, t.place) s
      group by s.id
    ), stay as materialized (
      select j.id, m.posyandu, case when j.holds then m.to_day else least(m.to_day, parted.day) end as until
      from joined j
      cross join lateral (select s.posyandu, s.to_day from membership s where s.person = j.one offset 0) m
      left join parted on parted.id = j.id
    ), former as materialized (
      select e.id, array_agg(e.posyandu order by e.posyandu) as places, array_agg(e.until order by e.posyandu) as days
      from (select stay.id, stay.posyandu, max(stay.until) as until
            from stay group by stay.id, stay.posyandu having bool_and(stay.until is not null)) e
      group by e.id
    )
    select p.id, r.birth_day, p.posyandu, p.path, e.places, e.days, coalesce(f.places, '{}'), coalesce(f.days, '{}')
    from everywhere e join person p on p.id = e.id left join person r on r.id = p.resolved left join former f on f.id = e.id
  $$;

create or replace function person_told_dead(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = public set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
    with merged as materialized (
      select a.id from unnest(ids) as a (id)
      where exists (select from person_merge m where m.absorbed = a.id) or exists (select from person_merge m where m.into_id = a.id)
    ), kin as materialized (
      select unnest(ids) as one
      union
      select k.one from merged cross join lateral person_kin(array[merged.id]) as k (one)
    )
    select distinct d.person
    from kin cross join lateral (select f.person from person_fact f where f.person = kin.one and f.kind = 'person.died' offset 0) d
  $$;

create or replace function measurement_history(ids uuid[]) returns table (person uuid, fact uuid, day integer, place smallint, by smallint,
    kind smallint, base uuid, weight_g integer, length_mm integer, "position" smallint, head_mm integer, muac_mm integer, oedema boolean,
    standing smallint, conflict boolean, in_doubt boolean, posyandu text)
  language sql stable security definer set search_path = public
  as $$
    select m.person, m.fact, m.day, m.place, m.by, m.kind, m.base, m.weight_g, m.length_mm, m.position, m.head_mm, m.muac_mm, m.oedema,
           m.standing, m.conflict, m.in_doubt, m.posyandu
    from unnest(ids) as a (id) cross join lateral (select * from measurement p where p.person = a.id offset 0) m
    order by m.person, m.day, m.fact
  $$;
