-- In which form of the marks a month was signed: what was signed before says nothing of marks that came later, and is compared without them.
alter table month_fact add column form smallint not null default 1;

-- What the second form of the marks says of a posyandu's own children beside child_month: early breastfeeding of babies of 0 months, of them or of their
-- mother's birth card, and the vaccines of this month. Without names; only for a posyandu of the caller's areas, and as a function of the owner as
-- child_month, because a mother or a child may have moved away since.
create function child_more_v1(post text, first_day integer, last_day integer, as_of integer)
  returns table (person uuid, marks text[])
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
    select distinct p.id, p.imd, p.mother, p.birth_day, full_months(p.birth_day, as_of) as months
    from here join membership m on m.posyandu = here.id join person p on p.id = m.person
    where m.kind = 0 and m.from_day <= as_of and (m.to_day is null or m.to_day > as_of) and p.id = p.resolved and p.kind = 0
      and (p.birth_day is null or (p.birth_day <= as_of and full_months(p.birth_day, as_of) < 60))),
  -- The newest birth card that answers, written within six weeks of the birth: an older child of the same mother has another.
  fed as (
    select w.id, coalesce(w.imd, (
      select (e.body::jsonb -> 'answers' -> 'IMD')::boolean
      from person m join entry e on e.person = m.resolved
      where m.id = w.mother and e.standing = 0 and e.kind = 1 and e.what = 'PERSALINAN' and e.day between w.birth_day and w.birth_day + 42
        and jsonb_typeof(e.body::jsonb -> 'answers' -> 'IMD') = 'boolean'
      order by e.day desc, e.fact desc limit 1)) as imd
    from who w where w.months = 0),
  dose as (
    select e.person, e.what, e.body::jsonb ->> 'outcome' = 'DIBERIKAN' as given
    from who w join entry e on e.person = w.id
    where e.standing = 0 and e.kind = 0 and coalesce(e.given_day, e.day) between first_day and last_day
      and e.what ~ '^(HB0|BCG|OPV[1-4]|DPT[1-4]|HEXA[1-3]|IPV[12]|RV[1-3]|PCV[1-3]|MR[12]|JE)$'),
  given as (
    select d.person, array_agg(distinct case when d.what in ('HB0', 'BCG') then 'DAPAT_' || d.what
                                             when d.what like 'OPV_' then 'DAPAT_POLIO_' || right(d.what, 1)
                                             when d.what = 'MR1' then 'DAPAT_CAMPAK' else 'DAPAT_DPT_' || right(d.what, 1) end)
             filter (where d.given and d.what ~ '^(HB0|BCG|OPV[1-4]|DPT[1-3]|HEXA[1-3]|MR1)$') as doses
    from dose d group by d.person)
  select w.id,
         array_remove(array[case when f.imd is not null then 'IMD_TERCATAT' end, case when f.imd then 'IMD' end,
                            case when g.person is not null then 'VAKSIN_TERCATAT' end], null) || coalesce(g.doses, '{}')
  from who w left join fed f on f.id = w.id left join given g on g.person = w.id
  where f.imd is not null or g.person is not null
  $$;
revoke all on function child_more_v1(text, integer, integer, integer) from public;
grant execute on function child_more_v1(text, integer, integer, integer) to tumbuh_app;

create or replace function month_row_v1(post text, month_number integer, first_day integer, last_day integer, as_of integer)
  returns table (person uuid, belongs smallint, months integer, sex smallint, poor boolean, marks text[], weight_g integer,
                 length_mm integer, z_bbu integer, z_tbu integer, z_bbtb integer, facts uuid[], others uuid[])
  language sql stable
  as $$
  select c.person, c.belongs, c.months, c.sex, c.poor, c.marks || coalesce(x.marks, '{}'), c.weight_g, c.length_mm, c.z_bbu, c.z_tbu, c.z_bbtb,
         c.facts, c.others
  from child_month_v1(post, month_number, first_day, last_day, as_of) c
  left join child_more_v1(post, first_day, last_day, as_of) x on x.person = c.person and c.belongs = 0
  union all
  select m.person, 3::smallint, null::integer, 2::smallint, m.poor, m.marks, null::integer, null::integer, null::integer, null::integer,
         null::integer, '{}'::uuid[], '{}'::uuid[]
  from mother_month_v1(post, first_day, last_day, as_of) m
  $$;
