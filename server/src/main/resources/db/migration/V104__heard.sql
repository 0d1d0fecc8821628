-- What somebody says of another's measurement counts where that one had the child on the day of it. Who is at home is known; who was invited
-- stands here, of everybody whose record counts for the person.
create function person_visits(ids uuid[]) returns table (person uuid, posyandu text, from_day integer, to_day integer)
  language sql stable security definer set search_path = public
  as $$
    select a.id, m.posyandu, m.from_day, m.to_day
    from unnest(ids) as a (id) join membership m on m.person = a.id and m.kind = 1
    union all
    select p.resolved, m.posyandu, m.from_day, m.to_day
    from person p join membership m on m.person = p.id and m.kind = 1
    where p.resolved = any(ids) and p.resolved <> p.id
  $$;
revoke all on function person_visits(uuid[]) from public;
grant execute on function person_visits(uuid[]) to tumbuh_app;

-- Entries that name another one or are named, now with who wrote them and for whom they count. Standing 5: a word of somebody who did not
-- have the person that day. Of measurements it is standing 6.
drop function entry_families(uuid[]);
create function entry_families(ids uuid[]) returns table (fact uuid, kind smallint, base uuid, what text, body text, day integer,
    standing smallint, conflict boolean, posyandu text, person uuid)
  language sql stable security definer set search_path = public
  as $$
    select e.fact, e.kind, e.base, e.what, e.body, e.day, e.standing, e.conflict, e.posyandu, e.person from entry e
    where e.person = any(ids)
      and (e.base is not null or e.fact in (select b.base from entry b where b.person = any(ids) and b.base is not null))
    order by e.fact
  $$;
revoke all on function entry_families(uuid[]) from public;
grant execute on function entry_families(uuid[]) to tumbuh_app;
