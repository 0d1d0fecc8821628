-- Of an erased person nothing stays that somebody wrote in words of one's own: neither what could not be read, nor what was shown, nor
-- what the device said of itself.
create or replace function fact_forget(persons uuid[]) returns void
  language sql security definer set search_path = public
  as $$
    update fact set raw = null, app = null, rules = null, shown = null
    where coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid) = any(persons)
  $$;

-- What remains of bodies that were not sealed; only of people whose key is gone.
create function fact_redact(ids uuid[], bodies text[]) returns void
  language sql volatile security definer set search_path = public
  as $$
    update fact f set body = n.body from unnest(ids, bodies) as n (id, body), person_key k
    where f.id = n.id and k.person = f.subject and k.shredded_at is not null
  $$;
revoke all on function fact_redact(uuid[], text[]) from public;
grant execute on function fact_redact(uuid[], text[]) to tumbuh_app;

create function person_facts_redact(ids uuid[], bodies text[]) returns void
  language sql volatile security definer set search_path = public
  as $$
    update person_fact f set body = n.body from unnest(ids, bodies) as n (id, body), person_key k
    where f.fact = n.id and k.person = f.person and k.shredded_at is not null
  $$;
revoke all on function person_facts_redact(uuid[], text[]) from public;
grant execute on function person_facts_redact(uuid[], text[]) to tumbuh_app;

-- The name of a scale and what a phone showed are words of somebody.
grant update (scale, shown_rules, shown_letter, shown_statuses) on measurement to tumbuh_app;
