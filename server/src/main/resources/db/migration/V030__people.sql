-- The register of persons. What is personal lies sealed with a key for each person; the plain columns are what lists, reports and
-- verdicts need. The application reads within the caller's areas and writes through the functions below, because what one posyandu
-- writes may concern a person who belongs to another by now.

-- The keys. Shredding one erases the person: the key is gone, the row stays, so that no new one is made.
create table person_key (
  person       uuid primary key,
  wrapped      bytea,
  shredded_at  timestamptz,
  check ((wrapped is null) = (shredded_at is not null))
);
alter table person_key enable row level security;

-- Every fact about a person, from whichever posyandu: the state is worked out of all of them.
create table person_fact (
  fact      uuid primary key,
  person    uuid not null,
  kind      text not null,
  posyandu  text not null,
  day       integer not null,      -- epoch day
  base      uuid,
  body      text,                  -- JSON, where nothing in it is personal
  sealed    bytea,                 -- JSON under the person's key
  conflict  boolean not null default false
);
create index person_fact_person on person_fact (person);
alter table person_fact enable row level security;

-- Who was ever merged with whom, also where it was undone.
create table person_merge (
  fact      uuid primary key,
  absorbed  uuid not null,
  into_id   uuid not null
);
create index person_merge_absorbed on person_merge (absorbed);
create index person_merge_into on person_merge (into_id);
alter table person_merge enable row level security;

create table person (
  id                uuid primary key,
  posyandu          text not null,              -- where the person belongs now; of somebody merged, the survivor's
  path              text collate "C" not null,
  kind              smallint not null,          -- 0 child, 1 adult
  sex               smallint not null,          -- 0 unknown, 1 male, 2 female
  birth_day         integer,                    -- epoch day
  birth_estimated   boolean not null,
  birth_weight_g    integer,
  birth_length_mm   integer,
  gestation_weeks   smallint,
  birth_order       smallint,
  imd               boolean,
  owns_kia          boolean,
  owns_kms          boolean,
  kms_day           integer,
  poor              boolean,
  synthetic         boolean not null,
  nik_status        smallint not null,          -- 0 ada, 1 belum, 2 tidak_ada, 3 ragu
  mother            uuid,
  father            uuid,
  household         uuid,
  status            smallint not null,          -- 0 present, 1 moved, 2 left, 3 died, 4 merged, 5 erased
  status_day        integer,
  merged_into       uuid,                       -- named by the merge
  resolved          uuid not null,              -- at the end of the chain of merges; the person itself where there is none
  places            text[] not null,            -- every posyandu the person ever belonged to; only grows
  version           uuid,                       -- the newest fact of the heads: what an edit names as its base
  heads             uuid[] not null,
  conflict          boolean not null,
  sealed            bytea,                      -- every field, JSON under the person's key; null where erased
  nik_index         bytea,                      -- keyed hash, to look a NIK up
  mother_nik_index  bytea
);
create index person_posyandu on person (posyandu, id);
create index person_path_birth on person (path, birth_day);
create index person_resolved on person (resolved) where resolved <> id;
create index person_nik on person (nik_index) where nik_index is not null;
create index person_mother_nik on person (mother_nik_index) where mother_nik_index is not null;
create index person_mother on person (mother) where mother is not null;
create index person_household on person (household) where household is not null;

-- Who belonged where and when; the row lies at that posyandu, so that its months keep their targets when somebody has left.
create table membership (
  person    uuid not null,
  posyandu  text not null,
  path      text collate "C" not null,
  from_day  integer not null,
  to_day    integer,               -- the first day no more
  kind      smallint not null,     -- 0 member, 1 visitor
  primary key (person, posyandu, from_day, kind)
);
create index membership_posyandu on membership (posyandu, from_day);

alter table person enable row level security;
grant select on person to tumbuh_app;
create policy person_scope on person for select to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
alter table membership enable row level security;
grant select on membership to tumbuh_app;
create policy membership_scope on membership for select to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

create function person_keys(ids uuid[]) returns table (person uuid, wrapped bytea)
  language sql stable security definer set search_path = public
  as $$
    select k.person, k.wrapped from person_key k where k.person = any(ids)
  $$;
revoke all on function person_keys(uuid[]) from public;
grant execute on function person_keys(uuid[]) to tumbuh_app;

create function person_keys_add(ids uuid[], keys bytea[]) returns void
  language sql volatile security definer set search_path = public
  as $$
    insert into person_key (person, wrapped)
    select * from unnest(ids, keys) as n (person, wrapped) order by n.person
    on conflict (person) do nothing
  $$;
revoke all on function person_keys_add(uuid[], bytea[]) from public;
grant execute on function person_keys_add(uuid[], bytea[]) to tumbuh_app;

-- Erasure: the keys, and everything that was sealed with them or says who it was. What counts stays.
create function person_erase(ids uuid[]) returns void
  language sql volatile security definer set search_path = public
  as $$
    insert into person_key (person, shredded_at) select unnest(ids), now()
    on conflict (person) do update set wrapped = null, shredded_at = coalesce(person_key.shredded_at, now());
    update person_fact set sealed = null where person = any(ids)
  $$;
revoke all on function person_erase(uuid[]) from public;
grant execute on function person_erase(uuid[]) to tumbuh_app;

create function person_facts_add(rows jsonb) returns void
  language sql volatile security definer set search_path = public
  as $$
    insert into person_fact select * from jsonb_populate_recordset(null::person_fact, rows) on conflict (fact) do nothing
  $$;
revoke all on function person_facts_add(jsonb) from public;
grant execute on function person_facts_add(jsonb) to tumbuh_app;

create function person_facts(ids uuid[]) returns setof person_fact
  language sql stable security definer set search_path = public
  as $$
    select f.* from person_fact f where f.person = any(ids)
  $$;
revoke all on function person_facts(uuid[]) from public;
grant execute on function person_facts(uuid[]) to tumbuh_app;

create function person_facts_conflict(ids uuid[], flags boolean[]) returns void
  language sql volatile security definer set search_path = public
  as $$
    update person_fact f set conflict = n.flag
    from unnest(ids, flags) as n (fact, flag) where f.fact = n.fact
  $$;
revoke all on function person_facts_conflict(uuid[], boolean[]) from public;
grant execute on function person_facts_conflict(uuid[], boolean[]) to tumbuh_app;

create function person_merges_add(facts uuid[], absorbed uuid[], into_ids uuid[]) returns void
  language sql volatile security definer set search_path = public
  as $$
    insert into person_merge select * from unnest(facts, absorbed, into_ids) on conflict (fact) do nothing
  $$;
revoke all on function person_merges_add(uuid[], uuid[], uuid[]) from public;
grant execute on function person_merges_add(uuid[], uuid[], uuid[]) to tumbuh_app;

-- Everybody linked to these by a merge, in any number of steps.
create function person_kin(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = public
  as $$
    with recursive kin (id) as (
      select unnest(ids)
      union
      select case when m.absorbed = kin.id then m.into_id else m.absorbed end
      from kin join person_merge m on m.absorbed = kin.id or m.into_id = kin.id
    )
    select id from kin
  $$;
revoke all on function person_kin(uuid[]) from public;
grant execute on function person_kin(uuid[]) to tumbuh_app;

create function person_put(rows jsonb, memberships jsonb) returns void
  language plpgsql volatile security definer set search_path = public
  as $$
  begin
    delete from person p using jsonb_populate_recordset(null::person, rows) n where p.id = n.id;
    insert into person select * from jsonb_populate_recordset(null::person, rows);
    delete from membership m using jsonb_populate_recordset(null::person, rows) n where m.person = n.id;
    insert into membership select * from jsonb_populate_recordset(null::membership, memberships);
  end
  $$;
revoke all on function person_put(jsonb, jsonb) from public;
grant execute on function person_put(jsonb, jsonb) to tumbuh_app;

-- What facts refer to, whatever the caller's areas: where somebody belongs, and what a verdict needs. No names.
create function person_places(ids uuid[]) returns table (id uuid, posyandu text, path text, places text[])
  language sql stable security definer set search_path = public
  as $$
    select p.id, p.posyandu, p.path,
           case when not exists (select from person_merge m where m.absorbed = p.id or m.into_id = p.id) then p.places
                else (select array_agg(distinct place)
                      from person k cross join unnest(k.places) as place
                      where k.id in (select person_kin(array[p.id]))) end
    from person p where p.id = any(ids)
  $$;
revoke all on function person_places(uuid[]) from public;
grant execute on function person_places(uuid[]) to tumbuh_app;

create function person_states(ids uuid[]) returns table (id uuid, posyandu text, path text, resolved uuid,
    sex smallint, birth_day integer, birth_weight_g integer)
  language sql stable security definer set search_path = public
  as $$
    select p.id, p.posyandu, p.path, p.resolved, p.sex, p.birth_day, p.birth_weight_g from person p where p.id = any(ids)
  $$;
revoke all on function person_states(uuid[]) from public;
grant execute on function person_states(uuid[]) to tumbuh_app;

create function person_children(ids uuid[]) returns table (id uuid, resolved uuid, posyandu text, path text, sex smallint, birth_day integer, birth_weight_g integer)
  language sql stable security definer set search_path = public
  as $$
    select p.id, r.id, r.posyandu, r.path, r.sex, r.birth_day, r.birth_weight_g
    from person p join person r on r.id = p.resolved where p.id = any(ids)
  $$;
revoke all on function person_children(uuid[]) from public;
grant execute on function person_children(uuid[]) to tumbuh_app;

-- Those who visit a posyandu of the caller's areas and belong elsewhere.
create function person_visitors(place text) returns setof person
  language sql stable security definer set search_path = public
  as $$
    select p.* from membership m join person p on p.id = m.person
    where m.posyandu = place and m.kind = 1 and m.to_day is null and p.posyandu <> place and p.status = 0
      and ((m.path >= current_setting('app.lo1', true) and m.path < current_setting('app.hi1', true))
      or (m.path >= current_setting('app.lo2', true) and m.path < current_setting('app.hi2', true))
      or (m.path >= current_setting('app.lo3', true) and m.path < current_setting('app.hi3', true))
      or (m.path >= current_setting('app.lo4', true) and m.path < current_setting('app.hi4', true)))
  $$;
revoke all on function person_visitors(text) from public;
grant execute on function person_visitors(text) to tumbuh_app;

-- A posyandu lies elsewhere in the tree from now on.
create function people_posyandu_moved(place text, new_path text) returns void
  language sql volatile security definer set search_path = public
  as $$
    update person set path = new_path where posyandu = place;
    update membership set path = new_path where posyandu = place
  $$;
revoke all on function people_posyandu_moved(text, text) from public;
grant execute on function people_posyandu_moved(text, text) to tumbuh_app;

