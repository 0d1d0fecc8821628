-- A move to another place that was taken back was taken back in the book it left alone: the place it went to went on counting it.
insert into donation_fact (fact, path, place, kind, day, ord, donor, donor_kind, item, quantity, unit, rupiah, purpose, received_by, proof, move, other, bought, bought_quantity, bought_unit, note, lines, base, actor, at)
select w.fact, m.path, w.place, w.kind, w.day, w.ord, w.donor, w.donor_kind, w.item, w.quantity, w.unit, w.rupiah, w.purpose, w.received_by, w.proof, w.move, w.other, w.bought, w.bought_quantity, w.bought_unit, w.note, w.lines, w.base, w.actor, w.at
from donation_fact w join donation_fact m on m.fact = w.base and m.path <> w.path
where w.kind = 2
on conflict (fact, path) do nothing;
