-- When somebody was last measured or came, under whichever record: who was seen later did not die before. What was withdrawn is among it, as
-- who may withdraw it is another question.
create function person_seen(ids uuid[]) returns table (id uuid, day integer)
  language sql stable security definer set search_path = public set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
    with kin as materialized (
      select a.id, k.one from unnest(ids) as a (id) cross join lateral person_kin(array[a.id]) as k (one)
    )
    select s.id, max(s.day) from (
      select kin.id, m.day from kin join measurement m on m.person = kin.one where m.kind = 0
      union all
      select kin.id, t.day from kin join attendance t on t.person = kin.one) s
    group by s.id
  $$;
revoke all on function person_seen(uuid[]) from public;
grant execute on function person_seen(uuid[]) to tumbuh_app;

-- Of whose death somebody told, among these and whoever was ever merged with them.
create function person_told_dead(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = public set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
    with merged as materialized (
      select distinct a.id from unnest(ids) as a (id) join person_merge m on a.id in (m.absorbed, m.into_id)
    ), kin as materialized (
      select unnest(ids) as one
      union
      select k.one from merged cross join lateral person_kin(array[merged.id]) as k (one)
    )
    select distinct f.person from kin join person_fact f on f.person = kin.one where f.kind = 'person.died'
  $$;
revoke all on function person_told_dead(uuid[]) from public;
grant execute on function person_told_dead(uuid[]) to tumbuh_app;
