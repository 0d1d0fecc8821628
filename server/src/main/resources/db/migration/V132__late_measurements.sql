-- Which measurements came after their month was signed (standing 5): a phone is told of them, and counts them no more than the server does
-- until the month is signed anew with them.
create function measurements_late(ids uuid[]) returns table (fact uuid)
  language sql stable security definer set search_path = public
  as $$ select m.fact from measurement m where m.fact = any(ids) and m.standing = 5 $$;
revoke all on function measurements_late(uuid[]) from public;
grant execute on function measurements_late(uuid[]) to tumbuh_app;
