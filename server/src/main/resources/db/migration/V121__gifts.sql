-- Gifts: what was done with each child's entitlement. One row a fact; who got what follows from all of them.
create table gift_fact (
  fact      uuid primary key,
  kind      smallint not null,     -- 0 reserved, 1 handed over, 2 put off, 3 cancelled, 4 taken back
  posyandu  text not null,
  path      text collate "C" not null,
  person    uuid not null,         -- as written
  semester  integer not null,      -- the first month of the half-year
  day       integer not null,
  ord       integer not null,      -- milliseconds of the day
  kader     boolean not null,      -- written by a kader
  item      text,
  receiver  text,                  -- what the receiver is to the child; no name
  proof     text,                  -- signature or photo, by the name it is kept under
  reason    text,
  base      uuid,
  device    uuid not null,
  actor     uuid not null,
  at        timestamptz not null,
  conflict  boolean not null       -- a second hand-over for one half-year
);
create index gift_fact_path on gift_fact (path, semester);
create index gift_fact_person on gift_fact (person, semester);
create index gift_fact_base on gift_fact (base) where kind = 4;
grant select, insert on gift_fact to tumbuh_app;
-- Who took it and the proof go when the child is erased.
grant update (conflict, receiver, proof) on gift_fact to tumbuh_app;
alter table gift_fact enable row level security;
create policy gift_fact_scope on gift_fact to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
