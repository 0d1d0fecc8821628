-- What was given, answered, referred or why somebody did not come: one row for each fact, and for each decision about one.
create table entry (
  fact      uuid primary key,
  subject   uuid not null,         -- as written
  person    uuid not null,         -- after merges
  posyandu  text not null,
  path      text collate "C" not null,   -- of the person, now
  day       integer not null,
  given_day integer,               -- served: the day of the giving, where it was another one
  session   uuid,
  place     smallint not null,
  by        smallint not null,
  kind      smallint not null,     -- 0 served, 1 answered, 2 absent, 3 referred, 4 referral answered, 5 withdrawn, 6 chosen
  base      uuid,
  what      text,                  -- the code of the service, form, reason, destination or step
  body      text not null,         -- JSON, as in the fact
  device    uuid not null,
  actor     uuid not null,
  -- derived
  standing  smallint not null,     -- 0 counts, 1 another of two corrections, 2 corrected since, 3 withdrawn, 4 a decision
  conflict  boolean not null
);
create index entry_person on entry (person, day);
create index entry_day on entry (path, day);

alter table entry enable row level security;
grant select, insert on entry to tumbuh_app;
grant update (person, path, standing, conflict) on entry to tumbuh_app;
create policy entry_scope on entry to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- Rows that name another one or are named, with those: whatever can be corrected, withdrawn or decided. Few for nearly everybody.
create function entry_families(ids uuid[]) returns table (fact uuid, kind smallint, base uuid, what text, body text, day integer,
    standing smallint, conflict boolean)
  language sql stable security definer set search_path = public
  as $$
    select e.fact, e.kind, e.base, e.what, e.body, e.day, e.standing, e.conflict from entry e
    where e.person = any(ids)
      and (e.base is not null or e.fact in (select b.base from entry b where b.person = any(ids) and b.base is not null))
    order by e.fact
  $$;
revoke all on function entry_families(uuid[]) from public;
grant execute on function entry_families(uuid[]) to tumbuh_app;

-- The letter the kader saw on paper beside the one the rules say, and how a parent's report came.
alter table measurement
  add column paper  text,
  add column source text;
