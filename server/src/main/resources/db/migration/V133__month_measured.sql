-- The same once more with arm, head, swelling and what each is compared with: the last weight, length and head before that count.
-- What was measured of those whom a posyandu's month is about, also where they have moved away since and their rows lie elsewhere: of who belonged
-- there on the day as of which the month counts whatever was measured, of others what was measured there. Without names; only for a posyandu of the
-- caller's areas.
drop function month_measured_v1(text, integer, integer, integer);
create function month_measured_v1(post text, first_day integer, last_day integer, as_of integer)
  returns table (fact uuid, person uuid, path text, day integer, session uuid, place smallint, standing smallint, conflict boolean, in_doubt boolean,
                 weight_g integer, length_mm integer, letter text, paper text, alerts text, doubts text, differs boolean,
                 muac_mm integer, head_mm integer, oedema boolean, weight_before integer, weight_day integer, length_before integer,
                 length_day integer, head_before integer, head_day integer)
  language sql stable security definer set search_path = public
  as $$
  with here as (
    select a.id from place a
    where a.id = post
      and ((a.path >= current_setting('app.lo1', true) and a.path < current_setting('app.hi1', true))
        or (a.path >= current_setting('app.lo2', true) and a.path < current_setting('app.hi2', true))
        or (a.path >= current_setting('app.lo3', true) and a.path < current_setting('app.hi3', true))
        or (a.path >= current_setting('app.lo4', true) and a.path < current_setting('app.hi4', true)))),
  known as (
    select p.resolved as id, bool_or(m.kind = 0 and m.from_day <= as_of and (m.to_day is null or m.to_day > as_of)) as belonged
    from here join membership m on m.posyandu = here.id join person p on p.id = m.person
    group by p.resolved)
  select m.fact, m.person, m.path, m.day, m.session, m.place, m.standing, m.conflict, m.in_doubt, m.weight_g, m.length_mm, m.letter, m.paper,
         m.alerts, m.doubts, m.differs, m.muac_mm, m.head_mm, m.oedema, w.weight_g, w.day, l.length_mm, l.day, h.head_mm, h.day
  from known k join measurement m on m.person = k.id
  left join lateral (select b.weight_g, b.day from measurement b
    where b.person = m.person and b.day < m.day and b.standing = 0 and b.weight_g is not null order by b.day desc limit 1) w on true
  left join lateral (select b.length_mm, b.day from measurement b
    where b.person = m.person and b.day < m.day and b.standing = 0 and b.length_mm is not null order by b.day desc limit 1) l on true
  left join lateral (select b.head_mm, b.day from measurement b
    where b.person = m.person and b.day < m.day and b.standing = 0 and b.head_mm is not null order by b.day desc limit 1) h on true
  where m.day between first_day and last_day and m.kind < 2 and (m.standing = 0 or m.conflict) and (k.belonged or m.posyandu = post)
  order by m.person, m.day, m.fact
  $$;
revoke all on function month_measured_v1(text, integer, integer, integer) from public;
grant execute on function month_measured_v1(text, integer, integer, integer) to tumbuh_app;
