-- Who of a posyandu's own children fell ill with diarrhoea by what was told in a month, and whether oralit and zinc were given: with that answer, or
-- from that answer on in the month. The same children and answers as the item DIARE. Without names; as a function of the owner as child_month.
create function diarrhoea_month_v1(post text, month_number integer, first_day integer, last_day integer, as_of integer)
  returns table (person uuid, day integer, since text, oralit boolean, zinc boolean)
  language sql stable security definer set search_path = public
  as $$
  with ill as (
    select r.person from child_month_v1(post, month_number, first_day, last_day, as_of) r where r.belongs = 0 and 'DIARE' = any(r.marks)),
  told as (
    select e.person, e.day, e.body::jsonb -> 'answers' as said
    from ill join entry e on e.person = ill.person
    where e.standing = 0 and e.kind = 1 and e.what = 'DIARE' and e.day between first_day and last_day),
  given as (
    select e.person, e.what, coalesce(e.given_day, e.day) as day
    from ill join entry e on e.person = ill.person
    where e.standing = 0 and e.kind = 0 and e.what in ('ORALIT', 'ZINC') and e.body::jsonb ->> 'outcome' = 'DIBERIKAN'
      and coalesce(e.given_day, e.day) between first_day and last_day)
  select t.person, t.day, t.said ->> 'DIARE_SEJAK',
         coalesce(t.said -> 'ORALIT_DIBERIKAN' = 'true', false)
           or exists (select from given g where g.person = t.person and g.what = 'ORALIT' and g.day >= t.day),
         coalesce(t.said -> 'ZINC_DIBERIKAN' = 'true', false)
           or exists (select from given g where g.person = t.person and g.what = 'ZINC' and g.day >= t.day)
  from told t where t.said ? 'DIARE_SEJAK' order by t.person, t.day
  $$;
revoke all on function diarrhoea_month_v1(text, integer, integer, integer, integer) from public;
grant execute on function diarrhoea_month_v1(text, integer, integer, integer, integer) to tumbuh_app;
