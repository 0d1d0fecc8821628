-- What the phone's user saw of a measurement, and whether the rules say the same here: where both judged by the same rule set and came to
-- something else, somebody was told what we do not say. Generated, so that it follows whatever judges the row again.
alter table measurement
  add column shown_rules    text,     -- the rule set the phone judged by; null where it showed nothing
  add column shown_letter   text,
  add column shown_statuses text,     -- codes, separated by spaces, in the order of growth's Index
  add column differs boolean not null generated always as (
    coalesce(shown_rules = rules and (shown_letter is distinct from letter or shown_statuses is distinct from statuses), false)) stored;

-- The facts of a session, to tell what arrived of it. Few values, all of a batch alike: cheap to keep.
create index fact_session on fact (session) where session is not null;

-- How many came and were weighed. Counts whoever was there, also those who have moved away since and whose rows lie elsewhere now; only for
-- sessions of the caller's areas, and nothing but numbers. Who was measured and withdrawn was not there.
create function session_counts(ids uuid[]) returns table (session uuid, present bigint, weighed bigint)
  language sql stable security definer set search_path = public
  as $$
    select f.session,
           count(distinct coalesce(a.person, m.person)) filter (where a.fact is not null or m.standing < 3),
           count(distinct m.person) filter (where m.standing < 3 and m.weight_g is not null)
    from fact f left join attendance a on a.fact = f.id left join measurement m on m.fact = f.id
    where f.session = any(ids) and f.state < 2 and f.kind in ('visit.attended', 'visit.measured')
      and ((f.path >= current_setting('app.lo1', true) and f.path < current_setting('app.hi1', true))
        or (f.path >= current_setting('app.lo2', true) and f.path < current_setting('app.hi2', true))
        or (f.path >= current_setting('app.lo3', true) and f.path < current_setting('app.hi3', true))
        or (f.path >= current_setting('app.lo4', true) and f.path < current_setting('app.hi4', true)))
    group by f.session
  $$;
revoke all on function session_counts(uuid[]) from public;
grant execute on function session_counts(uuid[]) to tumbuh_app;
