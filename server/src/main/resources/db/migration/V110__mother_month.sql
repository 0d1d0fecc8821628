-- What a month counts of food and of mothers. The relation child_month once more, with whether the food suits the age; beside it the relation
-- mother_month, and both together.
create or replace function child_month_v1(post text, month_number integer, first_day integer, last_day integer, as_of integer)
  returns table (person uuid, belongs smallint, months integer, sex smallint, poor boolean, marks text[], weight_g integer,
                 length_mm integer, z_bbu integer, z_tbu integer, z_bbtb integer, facts uuid[], others uuid[])
  language sql stable security definer set search_path = public
  as $$
  with recursive
  here as (
    select a.id from place a
    where a.id = post
      and ((a.path >= current_setting('app.lo1', true) and a.path < current_setting('app.hi1', true))
        or (a.path >= current_setting('app.lo2', true) and a.path < current_setting('app.hi2', true))
        or (a.path >= current_setting('app.lo3', true) and a.path < current_setting('app.hi3', true))
        or (a.path >= current_setting('app.lo4', true) and a.path < current_setting('app.hi4', true)))),
  -- Whoever ever belonged or came here: nobody else can have been measured here.
  known as (
    select p.resolved as id,
           bool_or(m.kind = 0 and m.person = p.resolved and m.from_day <= as_of and (m.to_day is null or m.to_day > as_of)) as belongs_now,
           bool_or(m.kind = 0 and m.from_day <= last_day and (m.to_day is null or m.to_day >= first_day)) as belonged
    from here join membership m on m.posyandu = here.id join person p on p.id = m.person
    group by p.resolved),
  who as (
    select k.id, k.belonged, p.sex, p.birth_day, full_months(p.birth_day, as_of) as months, p.owns_kia, p.owns_kms,
           coalesce(p.poor, (select bool_or(h.poor) from household h where h.id = p.household)) as poor,
           k.belongs_now and p.kind = 0 and (p.birth_day is null or (p.birth_day <= as_of and full_months(p.birth_day, as_of) < 60)) as own,
           p.kind = 0 and p.birth_day <= as_of and full_months(p.birth_day, as_of) < 60 as small
    from known k join person p on p.id = k.id),
  reopened as (
    select distinct b.person from measurement b where b.barred_at = post and b.barred_month = month_number),
  visit as (
    select m.person, m.fact, m.day, m.place, m.posyandu, m.weight_g, m.length_mm, m.oedema, m.letter, m.statuses, m.alerts, m.doubts,
           m.z_bbu, m.z_tbu, m.z_bbtb
    from who w join measurement m on m.person = w.id
    where m.day between first_day and last_day and m.standing = 0 and m.person not in (select r.person from reopened r)
    union all
    select m.person, m.fact, m.day, m.place, m.posyandu, m.weight_g, m.length_mm, m.oedema, q.letter, q.statuses, q.alerts, q.doubts,
           q.z_bbu, q.z_tbu, q.z_bbtb
    from who w join measurement_proposed q on q.person = w.id and q.posyandu = post and q.month = month_number
    join measurement m on m.fact = q.fact),
  -- Every fact of the posyandu's month, with whatever corrects or decides it.
  line as (
    select m.fact, m.person from who w join measurement m on m.person = w.id
    where m.posyandu = post and m.day between first_day and last_day
      and (m.barred_at is null or (m.barred_at = post and m.barred_month = month_number))
    union
    select c.fact, c.person from line l join measurement c on c.person = l.person and c.base = l.fact
    where c.barred_at is null or (c.barred_at = post and c.barred_month = month_number)),
  named as (
    select w.id,
           (select coalesce(array_agg(v.fact order by v.fact), '{}') from visit v where v.person = w.id) as facts,
           (select coalesce(array_agg(l.fact order by l.fact), '{}') from line l
            where l.person = w.id and l.fact not in (select v.fact from visit v where v.person = w.id)) as others
    from who w),
  -- The weighing that counts: the first at a posyandu, else the first anywhere.
  weighed as (
    select distinct on (v.person) v.person, v.weight_g, v.letter, string_to_array(coalesce(v.alerts, ''), ' ') as alerts
    from visit v where v.weight_g is not null order by v.person, (v.place <> 0), v.day, v.fact),
  classed as (
    select v.person, bool_or(v.oedema) as oedema, bool_or(v.place = 0 and v.posyandu = post) as came,
           (array_agg(substring(v.statuses from 'BBU_[A-Z_]+') order by (v.place <> 0), v.day)
             filter (where v.statuses ~ 'BBU_'))[1] as bbu,
           (array_agg(substring(v.statuses from 'TBU_[A-Z_]+') order by (v.place <> 0), v.day)
             filter (where v.statuses ~ 'TBU_'))[1] as tbu,
           (array_agg(substring(v.statuses from 'BBTB_[A-Z_]+') order by (v.place <> 0), v.day)
             filter (where v.statuses ~ 'BBTB_'))[1] as bbtb,
           (array_agg(substring(v.statuses from 'LILA_[A-Z_]+') order by (v.place <> 0), v.day)
             filter (where v.statuses ~ 'LILA_'))[1] as lila,
           bool_or(v.doubts is not null) as doubted,
           (array_agg(v.length_mm order by (v.place <> 0), v.day) filter (where v.length_mm is not null))[1] as length_mm,
           (array_agg(v.z_bbu order by (v.place <> 0), v.day) filter (where v.statuses ~ 'BBU_'))[1] as z_bbu,
           (array_agg(v.z_tbu order by (v.place <> 0), v.day) filter (where v.statuses ~ 'TBU_'))[1] as z_tbu,
           (array_agg(v.z_bbtb order by (v.place <> 0), v.day) filter (where v.statuses ~ 'BBTB_'))[1] as z_bbtb
    from visit v group by v.person),
  came as (
    select distinct a.person from who w join attendance a on a.person = w.id
    where a.posyandu = post and a.day between first_day and last_day),
  -- What was given, asked and referred, of the posyandu's own children.
  noted as (
    select e.person, e.fact, e.kind, e.what, e.body::jsonb as body, coalesce(e.given_day, e.day) as day, w.birth_day,
           coalesce(e.given_day, e.day) between first_day and last_day as now
    from who w join entry e on e.person = w.id
    where w.own and e.standing = 0 and e.kind < 4 and coalesce(e.given_day, e.day) <= last_day),
  milk as (
    select n.person, n.now, n.day, n.fact, (n.body -> 'answers' -> 'HANYA_ASI') as only_milk, full_months(n.birth_day, n.day) as month,
           (n.body -> 'answers' ->> 'MAKAN_LAIN_SEJAK_BULAN')::integer as since
    from noted n where n.kind = 1 and n.what = 'ASI_EKSKLUSIF'),
  fed as (
    select m.person, bool_or(m.now) as asked,
           (array_agg(m.only_milk order by m.day desc, m.fact desc) filter (where m.now))[1] as only_milk,
           count(distinct m.month) filter (where m.only_milk = 'true' and m.month between 0 and 5) = 6
             and not coalesce(bool_or(m.only_milk = 'false' and least(m.month, coalesce(m.since, m.month)) <= 5), false) as done
    from milk m group by m.person),
  -- Whether the food suits the age, by the newest answer of the month (care's FeedingCard.suits); null where that cannot be said.
  eaten as (
    select distinct on (n.person) n.person, n.body -> 'answers' as said
    from noted n where n.kind = 1 and n.what = 'MP_ASI' and n.now order by n.person, n.day desc, n.fact desc),
  varied as (
    select f.person, f.said, count(*) filter (where g.answer = 'true') >= 5
             and bool_or(g.answer = 'true' and g.food in ('SUSU_OLAHAN', 'DAGING_IKAN_UNGGAS', 'TELUR')) as diverse,
           bool_and(coalesce(jsonb_typeof(g.answer) = 'boolean', false)) as whole
    from eaten f
    cross join lateral (
      select v.food, f.said -> v.food as answer
      from unnest(array['ASI', 'SEREALIA_UMBI', 'KACANG', 'SUSU_OLAHAN', 'DAGING_IKAN_UNGGAS', 'TELUR', 'SAYUR_BUAH_VITAMIN_A',
                        'SAYUR_BUAH_LAIN']) as v (food)) g
    group by f.person, f.said),
  suited as (
    select v.person,
           case when v.said -> 'FREKUENSI_SESUAI' = 'false' or v.said -> 'TEKSTUR_SESUAI' = 'false'
                     or (not coalesce(v.diverse, false) and v.whole) then false
                when v.said -> 'FREKUENSI_SESUAI' = 'true' and v.said -> 'TEKSTUR_SESUAI' = 'true' and v.diverse then true end as suits
    from varied v),
  served as (
    select n.person, n.now, n.day, n.what, n.body ->> 'outcome' as outcome
    from noted n where n.kind = 0),
  given as (
    select s.person,
           bool_or(s.now and s.what in ('VITAMIN_A_BIRU', 'VITAMIN_A_MERAH')) as vitamin_noted,
           bool_or(s.now and s.what = 'VITAMIN_A_BIRU' and s.outcome = 'DIBERIKAN') as blue,
           bool_or(s.now and s.what = 'VITAMIN_A_MERAH' and s.outcome = 'DIBERIKAN') as red,
           bool_or(s.now and s.what = 'OBAT_CACING') as worms_noted,
           bool_or(s.now and s.what = 'OBAT_CACING' and s.outcome = 'DIBERIKAN') as worms,
           bool_or(s.now and s.what in ('PMT_PENYULUHAN', 'PMT_LOKAL')) as food_noted,
           bool_or(s.now and s.what = 'PMT_PENYULUHAN' and s.outcome = 'DIBERIKAN') as food,
           bool_or(s.now and s.what = 'PMT_LOKAL' and s.outcome = 'DIBERIKAN') as local_food,
           bool_or(s.now and s.what in ('ORALIT', 'ZINC')) as diarrhoea_noted,
           bool_or(s.now and s.what = 'ORALIT' and s.outcome = 'DIBERIKAN') as oralit,
           bool_or(s.now and s.what = 'ZINC' and s.outcome = 'DIBERIKAN') as zinc,
           bool_or(s.now and s.what = 'CEKLIS_PERKEMBANGAN' and s.outcome = 'DIBERIKAN') as checked,
           bool_or(s.what ~ '^(HB0|BCG|OPV[1-4]|DPT[1-4]|HEXA[1-3]|IPV[12]|RV[1-3]|PCV[1-3]|MR[12]|JE)$') as vaccine_noted,
           count(distinct replace(s.what, 'HEXA', 'DPT')) filter (
             where s.outcome = 'DIBERIKAN'
               and s.what in ('HB0', 'BCG', 'OPV1', 'OPV2', 'OPV3', 'OPV4', 'DPT1', 'DPT2', 'DPT3', 'HEXA1', 'HEXA2', 'HEXA3', 'MR1')) = 10
             and (count(distinct s.what) filter (where s.outcome = 'DIBERIKAN' and s.what in ('IPV1', 'IPV2')) = 2
               or count(distinct s.what) filter (where s.outcome = 'DIBERIKAN' and s.what in ('HEXA1', 'HEXA2', 'HEXA3')) >= 2) as complete
    from served s group by s.person),
  asked as (
    select n.person,
           bool_or(n.kind = 1 and n.what = 'MP_ASI') as food_asked,
           bool_or(n.kind = 1 and n.what = 'DIARE') as diarrhoea_noted,
           bool_or(n.kind = 1 and n.what = 'DIARE' and n.body -> 'answers' ? 'DIARE_SEJAK') as diarrhoea,
           bool_or(n.kind = 1 and n.what = 'DIARE' and n.body -> 'answers' -> 'ORALIT_DIBERIKAN' = 'true') as oralit,
           bool_or(n.kind = 1 and n.what = 'DIARE' and n.body -> 'answers' -> 'ZINC_DIBERIKAN' = 'true') as zinc,
           bool_or(n.kind = 1 and n.what = 'PERKEMBANGAN') as checked,
           bool_or(n.kind = 2) as reason,
           bool_or(n.kind = 3) as referred,
           bool_or(n.kind = 3 and exists (select from entry a where a.person = n.person and a.base = n.fact and a.kind = 4 and a.standing = 0)) as answered
    from noted n where n.now and n.kind > 0 group by n.person)
  select w.id,
         (case when w.own then 0 when w.small and not w.belonged then 1 else 2 end)::smallint,
         w.months, w.sex, w.poor,
         array_remove(array[
           case when w.owns_kia is not null or w.owns_kms is not null then 'BUKU_TERCATAT' end,
           case when w.owns_kia or w.owns_kms then 'BUKU' end,
           case when came.person is not null or classed.came then 'HADIR' end,
           case when asked.reason then 'ALASAN_ABSEN' end,
           case when weighed.person is not null then 'TIMBANG' end,
           case when weighed.person is null then null
                when weighed.letter in ('N', 'T', 'O', 'B') then 'HURUF_' || weighed.letter else 'HURUF_DITUNDA' end,
           case when 'BGM' = any(weighed.alerts) then 'BGM' end,
           case when 'AOL' = any(weighed.alerts) then 'AOL' end,
           case when '2T' = any(weighed.alerts) then 'DUA_T' end,
           classed.bbu, classed.tbu, classed.bbtb, classed.lila,
           case when classed.oedema then 'EDEMA' end,
           case when weighed.weight_g >= 11500 then 'BB_11_5' end,
           case when classed.doubted then 'RAGU' end,
           case when given.vitamin_noted then 'VITAMIN_A_TERCATAT' end,
           case when given.blue then 'VITAMIN_A_BIRU' end,
           case when given.red then 'VITAMIN_A_MERAH' end,
           case when given.worms_noted then 'OBAT_CACING_TERCATAT' end,
           case when given.worms then 'OBAT_CACING' end,
           case when given.vaccine_noted then 'IMUNISASI_TERCATAT' end,
           case when given.complete then 'IDL' end,
           case when fed.asked then 'ASI_TERCATAT' end,
           case when fed.only_milk = 'true' then 'ASI_SAJA' end,
           case when fed.only_milk = 'false' then 'ASI_TIDAK' end,
           case when w.months >= 6 and fed.done then 'ASI_LULUS' end,
           case when asked.food_asked then 'MP_ASI_TERCATAT' end,
           case when given.food_noted then 'PMT_TERCATAT' end,
           case when given.food then 'PMT_PENYULUHAN' end,
           case when given.local_food then 'PMT_LOKAL' end,
           case when asked.diarrhoea_noted or given.diarrhoea_noted then 'DIARE_TERCATAT' end,
           case when asked.diarrhoea then 'DIARE' end,
           case when asked.oralit or given.oralit then 'ORALIT' end,
           case when asked.zinc or given.zinc then 'ZINC' end,
           case when asked.checked or given.checked then 'PERKEMBANGAN' end,
           case when asked.referred then 'RUJUK' end,
           case when asked.answered then 'RUJUK_DIJAWAB' end,
           case when suited.suits then 'MP_ASI_SESUAI' end,
           case when not suited.suits then 'MP_ASI_TIDAK' end], null),
         weighed.weight_g, classed.length_mm, classed.z_bbu, classed.z_tbu, classed.z_bbtb, named.facts, named.others
  from who w
  join named on named.id = w.id
  left join weighed on weighed.person = w.id
  left join classed on classed.person = w.id
  left join came on came.person = w.id
  left join fed on fed.person = w.id
  left join given on given.person = w.id
  left join asked on asked.person = w.id
  left join suited on suited.person = w.id
  where w.own or named.facts <> '{}' or named.others <> '{}' or (came.person is not null and w.small)
  order by w.id
  $$;

-- The relation mother_month, version 1: every woman of the posyandu who is pregnant, in childbed or has been within a year, or whose family planning
-- was ever asked about, with what is true of her. Pregnant or in childbed as of the day as of which children are counted. As a function of the
-- owner for the same reasons as child_month; only for a posyandu of the caller's areas, and without names.
create function mother_month_v1(post text, first_day integer, last_day integer, as_of integer)
  returns table (person uuid, poor boolean, marks text[])
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
    select distinct p.id, coalesce(p.poor, (select bool_or(h.poor) from household h where h.id = p.household)) as poor
    from here join membership m on m.posyandu = here.id join person p on p.id = m.person
    where m.kind = 0 and m.from_day <= as_of and (m.to_day is null or m.to_day > as_of)
      and p.id = p.resolved and p.kind = 1 and p.sex <> 1),
  -- The one that lasts, or the one that ended last: of those written down by that day the newest.
  last_one as (
    select distinct on (g.person) g.person, f.day as registered, g.ended_day, g.outcome, coalesce(g.lmp_day, f.day) as since
    from who w join pregnancy g on g.person = w.id join person_fact f on f.fact = g.id
    where f.day <= as_of and g.outcome is distinct from 'mistaken'
    order by g.person, g.id desc),
  stage as (
    select l.person, l.since,
           (l.ended_day is null or l.ended_day > as_of) and as_of - l.since < 310 as pregnant,
           case when l.ended_day <= as_of and l.outcome in ('live', 'still') and as_of - l.ended_day <= 42 then l.ended_day end as delivered,
           coalesce(l.ended_day, as_of) >= as_of - 365 as lately
    from last_one l),
  noted as (
    select e.person, e.fact, e.kind, e.what, e.body::jsonb as body, e.posyandu, e.place, coalesce(e.given_day, e.day) as day,
           coalesce(e.given_day, e.day) between first_day and last_day as now, s.since, s.pregnant, s.delivered
    from who w join entry e on e.person = w.id left join stage s on s.person = w.id
    where e.standing = 0 and e.kind < 4 and coalesce(e.given_day, e.day) <= last_day),
  asked as (
    select n.person,
           bool_or(n.now and n.kind = 1 and n.what in ('IBU_HAMIL', 'NIFAS', 'KB') and n.posyandu = post and n.place = 0) as came,
           bool_or(n.now and n.kind = 1 and n.what = 'IBU_HAMIL') as carded,
           bool_or(n.now and ((n.kind = 1 and n.what = 'IBU_HAMIL' and jsonb_typeof(n.body -> 'answers' -> 'TTD_DIBERIKAN') = 'number')
                           or (n.kind = 0 and n.what = 'TTD'))) as tablets_noted,
           bool_or(n.now and ((n.kind = 1 and n.what = 'IBU_HAMIL' and jsonb_typeof(n.body -> 'answers' -> 'TTD_DIBERIKAN') = 'number'
                               and (n.body -> 'answers' ->> 'TTD_DIBERIKAN')::numeric > 0)
                           or (n.kind = 0 and n.what = 'TTD' and n.body ->> 'outcome' = 'DIBERIKAN'))) as tablets,
           (array_agg((n.body -> 'answers' ->> 'LILA_IBU')::numeric order by n.day desc, n.fact desc)
             filter (where n.kind = 1 and n.what = 'IBU_HAMIL' and n.day >= n.since
                       and jsonb_typeof(n.body -> 'answers' -> 'LILA_IBU') = 'number'))[1] as arm,
           bool_or(n.now and n.kind = 1 and n.what = 'IBU_HAMIL' and exists (
             select from unnest(array[
                     'DEMAM', 'SAKIT_KEPALA_BENGKAK', 'SULIT_TIDUR_CEMAS', 'DIARE_BERULANG', 'GERAK_JANIN_BERKURANG',
                     'JANTUNG_BERDEBAR_NYERI_DADA', 'CAIRAN_JALAN_LAHIR', 'SAKIT_KENCING_KEPUTIHAN',
                     'NYERI_PERUT_HEBAT', 'PERDARAHAN', 'MUNTAH_TERUS', 'KEJANG', 'KETUBAN_PECAH_DINI']) as v (sign)
             where n.body -> 'answers' -> v.sign = 'true')) as danger,
           bool_or(n.now and n.kind = 1 and n.what = 'NIFAS' and exists (
             select from unnest(array[
                     'DEMAM', 'SEDIH_DEPRESI', 'GANGGUAN_BAK', 'SESAK', 'SAKIT_KEPALA', 'PERDARAHAN', 'BENGKAK_KELAMIN',
                     'CAIRAN', 'NYERI_ULU_HATI', 'PANDANGAN_KABUR', 'PAYUDARA_MERAH_BENGKAK', 'LOKIA_BERBAU',
                     'KEPUTIHAN', 'JANTUNG_BERDEBAR']) as v (sign)
             where n.body -> 'answers' -> v.sign = 'true')) as danger_after,
           bool_or(n.now and n.kind = 1 and n.what = 'NIFAS') as seen_after,
           bool_or(n.day >= n.delivered and ((n.kind = 0 and n.what = 'VITAMIN_A_NIFAS')
             or (n.kind = 1 and n.what = 'NIFAS' and jsonb_typeof(n.body -> 'answers' -> 'VITAMIN_A_KAPSUL') = 'number'))) as capsules_noted,
           greatest(
             count(distinct n.day) filter (where n.day >= n.delivered and n.kind = 0 and n.what = 'VITAMIN_A_NIFAS'
                                             and n.body ->> 'outcome' = 'DIBERIKAN'),
             max((n.body -> 'answers' ->> 'VITAMIN_A_KAPSUL')::numeric) filter (
               where n.day >= n.delivered and n.kind = 1 and n.what = 'NIFAS'
                 and jsonb_typeof(n.body -> 'answers' -> 'VITAMIN_A_KAPSUL') = 'number')) as capsules,
           (array_agg(n.body -> 'answers' order by n.day desc, n.fact desc) filter (where n.kind = 1 and n.what = 'KB'))[1] as planning,
           bool_or(n.now and n.kind = 3) as referred,
           bool_or(n.now and n.kind = 3 and exists (
             select from entry a where a.person = n.person and a.base = n.fact and a.kind = 4 and a.standing = 0)) as answered
    from noted n group by n.person),
  came as (
    select distinct a.person from who w join attendance a on a.person = w.id
    where a.posyandu = post and a.day between first_day and last_day)
  select w.id, w.poor,
         array_remove(array[
           case when came.person is not null or a.came then 'HADIR' end,
           case when a.referred then 'RUJUK' end,
           case when a.answered then 'RUJUK_DIJAWAB' end,
           case when s.lately then 'IBU_TERCATAT' end,
           case when s.pregnant then 'HAMIL' end,
           case when a.carded then 'HAMIL_PERIKSA' end,
           case when a.tablets_noted then 'TTD_TERCATAT' end,
           case when a.tablets then 'TTD' end,
           case when s.pregnant and a.arm is not null then 'LILA_IBU_UKUR' end,
           case when s.pregnant and a.arm < 235 then 'KEK' end,
           case when a.danger then 'HAMIL_BAHAYA' end,
           case when s.delivered is not null then 'NIFAS' end,
           case when a.capsules_noted then 'NIFAS_VITAMIN_A_TERCATAT' end,
           case when a.capsules >= 1 then 'NIFAS_VITAMIN_A' end,
           case when a.capsules >= 2 then 'NIFAS_VITAMIN_A_2' end,
           case when a.seen_after then 'NIFAS_PERIKSA' end,
           case when a.danger_after then 'NIFAS_BAHAYA' end,
           case when a.planning is not null then 'KB_TERCATAT' end,
           case when a.planning -> 'IKUT_KB' = 'true' and not coalesce(s.pregnant, false) then 'KB' end,
           case when a.planning -> 'IKUT_KB' = 'true' and not coalesce(s.pregnant, false)
                     and a.planning ->> 'METODE_KB' in ('KONDOM', 'PIL', 'SUNTIK', 'IUD', 'IMPLAN', 'MOP', 'MOW', 'LAIN')
                then 'KB_' || (a.planning ->> 'METODE_KB') end], null)
  from who w
  left join stage s on s.person = w.id
  left join asked a on a.person = w.id
  left join came on came.person = w.id
  where s.lately or s.pregnant or a.planning is not null or a.carded or a.seen_after
  order by w.id
  $$;
revoke all on function mother_month_v1(text, integer, integer, integer) from public;
grant execute on function mother_month_v1(text, integer, integer, integer) to tumbuh_app;

-- Everybody of a posyandu's month, as CountedRow reads it. Mothers are in no age band: they are counted in all.
create function month_row_v1(post text, month_number integer, first_day integer, last_day integer, as_of integer)
  returns table (person uuid, belongs smallint, months integer, sex smallint, poor boolean, marks text[], weight_g integer,
                 length_mm integer, z_bbu integer, z_tbu integer, z_bbtb integer, facts uuid[], others uuid[])
  language sql stable
  as $$
  select * from child_month_v1(post, month_number, first_day, last_day, as_of)
  union all
  select m.person, 3::smallint, null::integer, 2::smallint, m.poor, m.marks, null::integer, null::integer, null::integer, null::integer,
         null::integer, '{}'::uuid[], '{}'::uuid[]
  from mother_month_v1(post, first_day, last_day, as_of) m
  $$;
revoke all on function month_row_v1(text, integer, integer, integer, integer) from public;
grant execute on function month_row_v1(text, integer, integer, integer, integer) to tumbuh_app;
