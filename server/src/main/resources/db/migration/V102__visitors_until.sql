-- Who visits until a day is a visitor until then; before, only visits without an end were shown to the posyandu that was visited. The day is the
-- server's: a visit may be seen some hours longer or shorter than the posyandu's own day.
create or replace function person_visitors(place text) returns setof person
  language sql stable security definer set search_path = public
  as $$
    select p.* from person p
    where p.id in (select m.person from membership m
                   where m.posyandu = place and m.kind = 1 and (m.to_day is null or m.to_day > (current_date - date '1970-01-01'))
                     and ((m.path >= current_setting('app.lo1', true) and m.path < current_setting('app.hi1', true))
                       or (m.path >= current_setting('app.lo2', true) and m.path < current_setting('app.hi2', true))
                       or (m.path >= current_setting('app.lo3', true) and m.path < current_setting('app.hi3', true))
                       or (m.path >= current_setting('app.lo4', true) and m.path < current_setting('app.hi4', true))))
      and p.posyandu <> place and p.status = 0
  $$;
