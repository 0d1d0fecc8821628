-- The same as diarrhoea_month_v1 of every posyandu of an area at once, for its dashboard: that one counts the whole month of a posyandu first. Of a
-- child the entries of its area, or by itself where it has moved away since. Without names; only for posyandu of the caller's areas.
create function diarrhoea_area_v1(lo text, hi text, first_day integer, last_day integer)
  returns table (posyandu text, person uuid, day integer, since text, oralit boolean, zinc boolean)
  language sql stable security definer set search_path = public
  as $$
  with here as (
    select a.id, coalesce((select max(s.day) from session_state s
                           where s.path = a.path and s.day between first_day and last_day and s.state in ('open', 'closed')), last_day) as as_of
    from place a
    where a.path >= lo collate "C" and a.path < hi collate "C" and a.level = 5
      and ((a.path >= current_setting('app.lo1', true) and a.path < current_setting('app.hi1', true))
        or (a.path >= current_setting('app.lo2', true) and a.path < current_setting('app.hi2', true))
        or (a.path >= current_setting('app.lo3', true) and a.path < current_setting('app.hi3', true))
        or (a.path >= current_setting('app.lo4', true) and a.path < current_setting('app.hi4', true)))),
  -- Both words are named because the index of diarrhoea holds both.
  told as (
    select e.fact, e.person, e.day, e.body::jsonb -> 'answers' as said
    from entry e
    where e.path >= lo collate "C" and e.path < hi collate "C" and e.day between first_day and last_day and e.kind = 1
      and e.what in ('DIARE', 'SAKIT_ANAK') and e.what = 'DIARE' and e.standing = 0
    union
    select e.fact, e.person, e.day, e.body::jsonb -> 'answers'
    from here h join membership m on m.posyandu = h.id and m.to_day > first_day
    join entry e on e.person = m.person and e.day between first_day and last_day and e.kind = 1 and e.what = 'DIARE' and e.standing = 0),
  ill as (
    select t.person, t.day, t.said, h.id as posyandu
    from told t join person p on p.id = t.person and p.id = p.resolved and p.kind = 0
    join membership m on m.person = p.id and m.kind = 0 join here h on h.id = m.posyandu
    where t.said ? 'DIARE_SEJAK' and m.from_day <= h.as_of and (m.to_day is null or m.to_day > h.as_of)
      and (p.birth_day is null or (p.birth_day <= h.as_of and full_months(p.birth_day, h.as_of) < 60))),
  given as (
    select e.person, e.what, coalesce(e.given_day, e.day) as day
    from (select distinct i.person from ill i) w join entry e on e.person = w.person
    where e.standing = 0 and e.kind = 0 and e.what in ('ORALIT', 'ZINC') and e.body::jsonb ->> 'outcome' = 'DIBERIKAN'
      and coalesce(e.given_day, e.day) between first_day and last_day)
  select i.posyandu, i.person, i.day, i.said ->> 'DIARE_SEJAK',
         coalesce(i.said -> 'ORALIT_DIBERIKAN' = 'true', false)
           or exists (select from given g where g.person = i.person and g.what = 'ORALIT' and g.day >= i.day),
         coalesce(i.said -> 'ZINC_DIBERIKAN' = 'true', false)
           or exists (select from given g where g.person = i.person and g.what = 'ZINC' and g.day >= i.day)
  from ill i order by i.posyandu, i.person, i.day
  $$;
revoke all on function diarrhoea_area_v1(text, text, integer, integer) from public;
grant execute on function diarrhoea_area_v1(text, text, integer, integer) to tumbuh_app;
