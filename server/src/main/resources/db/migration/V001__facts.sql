-- The application works as a role that owns nothing and cannot bypass row-level security. On a server of one's own the migrating
-- role needs CREATEROLE, or an administrator runs these two statements beforehand (docs/guide/server.md).
do $$
begin
  if not exists (select from pg_roles where rolname = 'tumbuh_app') then
    create role tumbuh_app nologin nosuperuser nobypassrls;
  end if;
  if not pg_has_role(current_user, 'tumbuh_app', 'member') then
    execute format('grant tumbuh_app to %I', current_user);
  end if;
end $$;
grant usage on schema public to tumbuh_app;

-- This server among others, and its epoch: a restore or a move starts a new one, and phones send again what they still keep.
create table server (
  only_row  boolean primary key default true check (only_row),
  name      text not null,
  epoch     uuid not null,
  since     timestamptz not null default now()
);
insert into server (name, epoch) values ('tumbuh-' || substr(md5(random()::text), 1, 8), gen_random_uuid());
grant select on server to tumbuh_app;

create sequence fact_seq;
grant usage on sequence fact_seq to tumbuh_app;

-- Every fact, once and for ever. `seq` is the order of arrival: within one posyandu it is also the order of commit, because whoever
-- writes holds the posyandu's lock; so a cursor over it never skips a fact.
create table fact (
  seq        bigint not null default nextval('fact_seq'),
  id         uuid primary key,
  kind       text not null,
  version    smallint not null,
  origin     text not null,
  posyandu   text not null,
  path       text collate "C" not null,
  subject    uuid,
  session    uuid,
  day        integer,               -- epoch day
  place      smallint not null,     -- 0 posyandu, 1 home, 2 facility, 3 elsewhere
  by         smallint not null,     -- 0 kader, 1 nakes, 2 parent
  body       text,                  -- JSON; null where sealed
  sealed     bytea,                 -- JSON under the person's key
  device     uuid not null,
  actor      uuid not null,
  at         timestamptz not null,  -- the device's clock
  sequence   bigint not null,       -- counts within the device
  base       uuid,
  app        text,
  rules      text,
  shown      text,                  -- JSON
  received   timestamptz not null,
  state      smallint not null,     -- 0 accepted, 1 conflict, 2 held, 3 quarantined
  code       text,                  -- why it is not simply accepted
  waits_for  uuid,                  -- the person or fact a held one waits for
  raw        bytea,                 -- the entry as it came, sealed for the server, where no fact could be made of it
  digest     bigint not null        -- tells a repetition from another fact under the same id
);
create unique index fact_feed on fact (posyandu, seq);
-- A person's facts together, for rebuilding, exporting and erasing; the zero id stands for facts about no person.
create index fact_subject on fact (coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid), seq);
create index fact_waits on fact (waits_for) where state = 2;
create index fact_open on fact (path, state) where state <> 0;

-- What a posyandu's phones must hear of beside its own new facts: facts of its people written elsewhere, facts whose state changed,
-- people who came or left, or (with neither fact nor person) that the posyandu itself or its settings changed.
create table notice (
  seq       bigint not null default nextval('fact_seq'),
  posyandu  text not null,
  path      text collate "C" not null,
  fact      uuid,
  person    uuid,
  primary key (posyandu, seq)
);

alter table fact enable row level security;
alter table notice enable row level security;
grant select, insert on fact to tumbuh_app;
grant update (state, code, waits_for, path) on fact to tumbuh_app;
grant select, insert on notice to tumbuh_app;

create policy fact_scope on fact to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
create policy notice_read on notice for select to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
-- A notice tells another posyandu that something is to be fetched; it says nothing itself, so any area may be told.
create policy notice_write on notice for insert to tumbuh_app with check (true);

-- Whom facts are about, whatever the caller's areas: a correction may name a fact that was written elsewhere. Says nothing else.
create function fact_subjects(ids uuid[]) returns table (id uuid, subject uuid)
  language sql stable security definer set search_path = public
  as $$ select f.id, f.subject from fact f where f.id = any(ids) and f.state < 2 $$;
revoke all on function fact_subjects(uuid[]) from public;
grant execute on function fact_subjects(uuid[]) to tumbuh_app;

-- Facts from elsewhere that a posyandu was told of; only those, and only for a caller whose areas cover that posyandu.
create function fact_told(ids uuid[], told text) returns setof fact
  language sql stable security definer set search_path = public
  as $$
    select f.* from fact f
    where f.id = any(ids)
      and f.state < 2
      and exists (
        select from notice n
        where n.posyandu = told and n.fact = f.id
          and ((n.path >= current_setting('app.lo1', true) and n.path < current_setting('app.hi1', true))
            or (n.path >= current_setting('app.lo2', true) and n.path < current_setting('app.hi2', true))
            or (n.path >= current_setting('app.lo3', true) and n.path < current_setting('app.hi3', true))
            or (n.path >= current_setting('app.lo4', true) and n.path < current_setting('app.hi4', true))))
  $$;
revoke all on function fact_told(uuid[], text) from public;
grant execute on function fact_told(uuid[], text) to tumbuh_app;

-- What no fact could be made of is kept sealed with the server's key; of an erased person its text goes too.
create function fact_forget(persons uuid[]) returns void
  language sql security definer set search_path = public
  as $$ update fact set raw = null where subject = any(persons) and raw is not null $$;
revoke all on function fact_forget(uuid[]) from public;
grant execute on function fact_forget(uuid[]) to tumbuh_app;
