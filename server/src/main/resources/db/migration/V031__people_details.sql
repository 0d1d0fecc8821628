-- Households, pregnancies and consents: each hangs on a person, lies where that person belongs and is sealed with that person's key.
-- Households and pregnancies have a row for each person whose facts name their id, of those facts alone: whoever learns an id can
-- neither take nor change what another person's facts say.

create table household (
  id        uuid not null,
  person    uuid not null,         -- whose facts tell of it
  posyandu  text not null,
  path      text collate "C" not null,
  poor      boolean,
  version   uuid not null,
  heads     uuid[] not null,
  conflict  boolean not null,
  sealed    bytea,                 -- KK number, head, address
  primary key (id, person)
);
create index household_person on household (person);
create index household_path on household (path);

create table pregnancy (
  id         uuid not null,        -- the fact that registered it
  person     uuid not null,        -- the mother
  posyandu   text not null,
  path       text collate "C" not null,
  lmp_day    integer,              -- first day of the last period (HPHT)
  due_day    integer,
  gravida    smallint,
  ended_day  integer,
  outcome    text,
  children   uuid[] not null,
  version    uuid not null,
  heads      uuid[] not null,
  conflict   boolean not null,
  primary key (id, person)
);
create index pregnancy_person on pregnancy (person);
create index pregnancy_path on pregnancy (path, ended_day);

-- Each consent and each withdrawal; for a purpose the latest word counts.
create table consent (
  fact          uuid primary key,
  person        uuid not null,
  posyandu      text not null,
  path          text collate "C" not null,
  given         boolean not null,  -- false: withdrawn
  day           integer not null,
  at            timestamptz not null,
  purposes      text[] not null,
  basis         text,
  text_version  text,
  language      text,
  channel       text,
  sealed        bytea              -- who gave it, in what relation, before whom
);
create index consent_person on consent (person);
create index consent_path on consent (path);

alter table household enable row level security;
grant select on household to tumbuh_app;
create policy household_scope on household for select to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
alter table pregnancy enable row level security;
grant select on pregnancy to tumbuh_app;
create policy pregnancy_scope on pregnancy for select to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
alter table consent enable row level security;
grant select on consent to tumbuh_app;
create policy consent_scope on consent for select to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

create function household_put(rows jsonb) returns void
  language plpgsql volatile security definer set search_path = public
  as $$
  begin
    delete from household h using jsonb_populate_recordset(null::household, rows) n where h.id = n.id and h.person = n.person;
    insert into household select * from jsonb_populate_recordset(null::household, rows);
  end
  $$;
revoke all on function household_put(jsonb) from public;
grant execute on function household_put(jsonb) to tumbuh_app;

create function pregnancy_put(rows jsonb) returns void
  language plpgsql volatile security definer set search_path = public
  as $$
  begin
    delete from pregnancy h using jsonb_populate_recordset(null::pregnancy, rows) n where h.id = n.id and h.person = n.person;
    insert into pregnancy select * from jsonb_populate_recordset(null::pregnancy, rows);
  end
  $$;
revoke all on function pregnancy_put(jsonb) from public;
grant execute on function pregnancy_put(jsonb) to tumbuh_app;

create function consent_add(rows jsonb) returns void
  language sql volatile security definer set search_path = public
  as $$
    insert into consent select * from jsonb_populate_recordset(null::consent, rows) on conflict (fact) do nothing
  $$;
revoke all on function consent_add(jsonb) from public;
grant execute on function consent_add(jsonb) to tumbuh_app;

-- What hangs on a person goes where the person goes.
create function person_details_moved(who uuid, place text, new_path text) returns void
  language sql volatile security definer set search_path = public
  as $$
    update household set posyandu = place, path = new_path where person = who;
    update pregnancy set posyandu = place, path = new_path where person = who;
    update consent set posyandu = place, path = new_path where person = who
  $$;
revoke all on function person_details_moved(uuid, text, text) from public;
grant execute on function person_details_moved(uuid, text, text) to tumbuh_app;

-- As a rebuild would make them, which can no more read what was sealed.
create function person_details_erased(who uuid) returns void
  language sql volatile security definer set search_path = public
  as $$
    delete from household where person = who;
    update consent
    set sealed = null, purposes = '{}', basis = null, text_version = null, language = null, channel = null
    where person = who
  $$;
revoke all on function person_details_erased(uuid) from public;
grant execute on function person_details_erased(uuid) to tumbuh_app;

create or replace function people_posyandu_moved(place text, new_path text) returns void
  language sql volatile security definer set search_path = public
  as $$
    update person set path = new_path where posyandu = place;
    update membership set path = new_path where posyandu = place;
    update household set path = new_path where posyandu = place;
    update pregnancy set path = new_path where posyandu = place;
    update consent set path = new_path where posyandu = place
  $$;
