-- Who came to a posyandu on which day of a time: children who were measured or marked there. Without names; only for a posyandu of the caller's areas, and
-- as a function of the owner as child_month, because who came may live elsewhere or have moved away since.
create function came_v1(post text, first_day integer, last_day integer)
  returns table (day integer, person uuid)
  language sql stable security definer set search_path = public
  as $$
  with here as (
    select a.id from place a
    where a.id = post
      and ((a.path >= current_setting('app.lo1', true) and a.path < current_setting('app.hi1', true))
        or (a.path >= current_setting('app.lo2', true) and a.path < current_setting('app.hi2', true))
        or (a.path >= current_setting('app.lo3', true) and a.path < current_setting('app.hi3', true))
        or (a.path >= current_setting('app.lo4', true) and a.path < current_setting('app.hi4', true)))),
  who as (
    select distinct p.resolved as id from here join membership m on m.posyandu = here.id join person p on p.id = m.person
    where p.kind = 0)
  select m.day, m.person
  from who w join measurement m on m.person = w.id
  where m.posyandu = post and m.place = 0 and m.kind < 2 and m.standing < 2 and m.day between first_day and last_day
  union
  select a.day, a.person
  from who w join attendance a on a.person = w.id
  where a.posyandu = post and a.place = 0 and a.day between first_day and last_day
  order by 1, 2
  $$;
revoke all on function came_v1(text, integer, integer) from public;
grant execute on function came_v1(text, integer, integer) to tumbuh_app;
