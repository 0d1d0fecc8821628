-- What counts of the measurements of those who visit a posyandu of the caller's now, and of nobody else; whatever person_visitors says of who
-- that is holds here. No more than a verdict builds on.
create function visitor_series(place_id text) returns table (person uuid, day integer, weight_g integer, length_mm integer, head_mm integer,
    letter text, "position" smallint, place smallint)
  language sql stable security definer set search_path = public
  as $$
    select m.person, m.day, m.weight_g, m.length_mm, m.head_mm, m.letter, m.position, m.place
    from person_visitors(place_id) p join measurement m on m.person = p.id
    where m.standing = 0
  $$;
revoke all on function visitor_series(text) from public;
grant execute on function visitor_series(text) to tumbuh_app;
