-- Since when a posyandu has had to do with somebody: what it wrote of a time before does not take effect by itself. One day for each of
-- places, in the same order: the least day of the moves and invitations that name the posyandu; no bound for the one that registered.
alter table person add column since integer[] not null default '{}';
update person p set since = s.days
from (select q.id, array_agg(case
        when exists (select from person_fact f where f.person = q.id and f.kind = 'person.registered' and f.posyandu = t.place) then -2147483648
        else coalesce((select min(f.day) from person_fact f
                       where f.person = q.id and f.kind in ('person.moved', 'person.joined', 'person.left')
                         and (f.posyandu = t.place or f.body::jsonb ->> 'to' = t.place)), -2147483648)
        end order by t.n) as days
      from person q cross join unnest(q.places) with ordinality as t (place, n)
      group by q.id) s
where s.id = p.id;

-- As before (V085), with the days, and the birth for what is dated before it.
drop function person_places(uuid[]);
create function person_places(ids uuid[])
  returns table (id uuid, birth_day integer, posyandu text, path text, since_places text[], since_days integer[], left_places text[], left_days integer[])
  language sql stable security definer set search_path = public set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
    with merged as materialized (
      select distinct a.id from unnest(ids) as a (id) join person_merge m on a.id in (m.absorbed, m.into_id)
    ), kin as materialized (
      select a.id, a.id as one from unnest(ids) as a (id)
      union
      select merged.id, k.one from merged cross join lateral person_kin(array[merged.id]) as k (one)
    ), everywhere as materialized (
      select s.id, array_agg(s.place) as places, array_agg(s.day) as days
      from (select kin.id, t.place, min(t.day) as day
            from kin join person q on q.id = kin.one cross join unnest(q.places, q.since) as t (place, day)
            group by kin.id, t.place) s
      group by s.id
    ), ended as materialized (
      select kin.id, m.posyandu, max(m.to_day) as until
      from kin join membership m on m.person = kin.one
      group by kin.id, m.posyandu having bool_and(m.to_day is not null)
    ), former as materialized (
      select ended.id, array_agg(ended.posyandu order by ended.posyandu) as places, array_agg(ended.until order by ended.posyandu) as days
      from ended group by ended.id
    )
    select p.id, r.birth_day, p.posyandu, p.path, e.places, e.days, coalesce(f.places, '{}'), coalesce(f.days, '{}')
    from everywhere e join person p on p.id = e.id left join person r on r.id = p.resolved left join former f on f.id = e.id
  $$;
revoke all on function person_places(uuid[]) from public;
grant execute on function person_places(uuid[]) to tumbuh_app;

-- Which posyandu wrote what a fact builds on.
drop function fact_subjects(uuid[]);
create function fact_subjects(ids uuid[]) returns table (id uuid, subject uuid, posyandu text)
  language sql stable security definer set search_path = public
  as $$ select f.id, f.subject, f.posyandu from fact f where f.id = any(ids) and f.state < 2 $$;
revoke all on function fact_subjects(uuid[]) from public;
grant execute on function fact_subjects(uuid[]) to tumbuh_app;

-- What somebody decided to take; the decision holds also where the fact then waits for something else.
create index fact_decided on fact (substring(body from '"fact":"([0-9a-f-]{36})"')) where kind = 'fact.released' and state < 2;
