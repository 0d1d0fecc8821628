-- A phone that held a measurement before it was told which of them came after their month was signed (V132) went on counting it: each of them
-- is told once more, where it was written and where the person belongs.
insert into notice (posyandu, path, fact)
select t.posyandu, t.path, t.id
from (
  select f.posyandu, f.path, f.id, f.seq
  from measurement m join fact f on f.id = m.fact
  where m.standing = 5 and f.state < 2
  union all
  select p.posyandu, p.path, f.id, f.seq
  from measurement m join fact f on f.id = m.fact join person p on p.id = m.person
  where m.standing = 5 and f.state < 2 and p.posyandu <> f.posyandu) t
order by t.seq;
