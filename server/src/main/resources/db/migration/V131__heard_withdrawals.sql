-- Who takes back a word on an entry that does not count takes nothing else back, as with measurements: what it names is kept (entry kind 5).
-- Before, phones were told that it takes back the entry itself.
create or replace function words_heard(ids uuid[]) returns table (fact uuid, heard boolean, over uuid)
  language sql stable security definer set search_path = public
  as $$
    with recursive word as (
      select m.fact, m.base, m.standing = 6 as unheard, m.kind in (2, 4, 5) as keeps from measurement m
      union all
      select e.fact, e.base, e.standing = 5,
             e.kind = 5 or e.kind = 4 and exists (select from entry b where b.fact = e.base and b.kind <> 4) from entry e
    ), passed (fact, base, unheard, over, steps) as (
      select w.fact, w.base, w.unheard, w.base, 0 from unnest(ids) as i (id) join word w on w.fact = i.id where w.base is not null
      union all
      select p.fact, p.base, p.unheard, w.base, p.steps + 1
      from passed p join word n on n.fact = p.fact join word w on w.fact = p.over
      where w.unheard and not n.keeps and p.steps < 100
    )
    select l.fact, not l.unheard, l.over
    from (select distinct on (p.fact) p.* from passed p order by p.fact, p.steps desc) l
    where l.unheard or l.over is distinct from l.base
  $$;
