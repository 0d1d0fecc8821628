-- Whoever brings somebody into being holds that person's key until the end of the transaction: another posyandu that registers the same
-- person meanwhile waits, and then knows. Rows, not advisory locks: a first load brings a thousand people in one transaction.
create function person_claim(ids uuid[]) returns void
  language plpgsql volatile security definer set search_path = public
  as $$
  begin
    perform from person_key where person = any(ids) order by person for update;
  end
  $$;
revoke all on function person_claim(uuid[]) from public;
grant execute on function person_claim(uuid[]) to tumbuh_app;

-- Facts that are there already, whatever the caller's areas. Only who knows the whole of a fact learns what became of it.
create function fact_repeated(ids uuid[], digests bigint[]) returns table (id uuid, state smallint, code text)
  language sql stable security definer set search_path = public
  as $$
    select f.id, f.state, f.code from unnest(ids, digests) as n (id, digest) join fact f on f.id = n.id and f.digest = n.digest
  $$;
revoke all on function fact_repeated(uuid[], bigint[]) from public;
grant execute on function fact_repeated(uuid[], bigint[]) to tumbuh_app;
