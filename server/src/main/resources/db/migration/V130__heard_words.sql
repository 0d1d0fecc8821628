-- Which words on measurements and entries do not count (standing 6 and 5), and what those that do build on among what counts: a phone is told
-- of nothing else. A word on a weight is about that very weight, an answer about that very referral, and who takes back a word that does not
-- count takes nothing else back: they keep what they name.
create function words_heard(ids uuid[]) returns table (fact uuid, heard boolean, over uuid)
  language sql stable security definer set search_path = public
  as $$
    with recursive word as (
      select m.fact, m.base, m.standing = 6 as unheard, m.kind in (2, 4, 5) as keeps from measurement m
      union all
      select e.fact, e.base, e.standing = 5,
             e.kind = 4 and exists (select from entry b where b.fact = e.base and b.kind <> 4) from entry e
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
revoke all on function words_heard(uuid[]) from public;
grant execute on function words_heard(uuid[]) to tumbuh_app;

-- What a question is about goes to the phones with it, also to one that begins anew.
alter table case_word add column facts uuid[];
update case_word w
set facts = (select array_agg(one.id::uuid order by one.at)
             from fact f, jsonb_array_elements_text(f.body::jsonb -> 'facts') with ordinality as one (id, at)
             where f.id = w.fact and jsonb_typeof(f.body::jsonb -> 'facts') = 'array');
