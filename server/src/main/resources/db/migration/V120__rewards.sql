-- The reward programme: what a Puskesmas has set, and the lists of its posyandu. Views of facts.

-- What was set, each word with its first day. Of a public body: no people, and the villages below must read it, so no row-level security.
create table reward_programme (
  fact      uuid primary key,
  place     text not null,
  from_day  integer not null,      -- epoch day
  body      text,                  -- JSON: the settings; null where the programme ends on that day
  posts     text[] not null,       -- the posyandu it holds for; none named: all
  base      uuid,
  actor     uuid not null,
  at        timestamptz not null
);
create index reward_programme_place on reward_programme (place, from_day);
grant select, insert on reward_programme to tumbuh_app;

-- Holidays that the Puskesmas entered; of one day the newest word holds.
create table reward_holiday (
  fact   uuid primary key,
  place  text not null,
  day    integer not null,
  name   text not null,
  rest   boolean not null,         -- false: taken back
  actor  uuid not null
);
create index reward_holiday_place on reward_holiday (place, day);
grant select, insert on reward_holiday to tumbuh_app;

-- Coordination meetings.
create table reward_meeting (
  fact      uuid primary key,
  posyandu  text not null,
  path      text collate "C" not null,
  month     integer not null,      -- of the open day it prepares, months since year 0
  day       integer not null,
  minutes   integer,
  attended  text not null,         -- JSON: how many of each role
  words     text not null,
  actor     uuid not null,
  at        timestamptz not null
);
create index reward_meeting_month on reward_meeting (posyandu, month);
grant select, insert on reward_meeting to tumbuh_app;
alter table reward_meeting enable row level security;
create policy reward_meeting_scope on reward_meeting to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- The steps of a list: each names the one it builds on; the state follows from all of them.
create table reward_fact (
  fact       uuid primary key,
  posyandu   text not null,
  path       text collate "C" not null,
  month      integer not null,     -- of the hand-over
  kind       smallint not null,    -- 0 proposed, 1 validated, 2 approved, 3 returned
  base       uuid,
  hash       text,
  rules      text,                 -- proposed: the version of the rules it was made by
  programme  text,                 -- proposed: JSON, the settings it was made by
  semester   integer,              -- proposed: the first month of the half-year
  blocked    boolean not null,     -- proposed: a month is not signed
  evidence   text,                 -- proposed: JSON, the posyandu's months looked at, and what blocks
  reason     text,
  role       text,                 -- approved: as whom
  actor      uuid not null,
  at         timestamptz not null,
  conflict   boolean not null
);
create index reward_fact_month on reward_fact (posyandu, month);
grant select, insert on reward_fact to tumbuh_app;
grant update (conflict) on reward_fact to tumbuh_app;
alter table reward_fact enable row level security;
create policy reward_fact_scope on reward_fact to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

create table reward_state (
  posyandu  text not null,
  month     integer not null,
  path      text collate "C" not null,
  state     smallint not null,     -- 0 draft, 1 proposed, 2 validated, 3 approved, 4 returned
  head      uuid,
  proposal  uuid,                  -- the newest
  approved  uuid,                  -- the proposal that was approved last; stays while another is made
  primary key (posyandu, month)
);
create index reward_state_path on reward_state (path, month);
grant select, insert on reward_state to tumbuh_app;
grant update (state, head, proposal, approved) on reward_state to tumbuh_app;
alter table reward_state enable row level security;
create policy reward_state_scope on reward_state to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- Everybody whom a proposal looked at, with the evidence; no names. Immutable.
create table reward_row (
  proposal    uuid not null,
  posyandu    text not null,
  path        text collate "C" not null,
  month       integer not null,
  person      uuid not null,
  eligible    boolean not null,
  not_gaining boolean not null,    -- its last weighing is T: never shown to everybody
  verdict     text not null,       -- JSON
  primary key (proposal, person)
);
create index reward_row_person on reward_row (person);
grant select, insert on reward_row to tumbuh_app;
alter table reward_row enable row level security;
create policy reward_row_scope on reward_row to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- Children whom the bidan does not ask to gain, for a medical reason; which one stands in the health record, not here.
create table reward_excuse (
  fact      uuid primary key,
  posyandu  text not null,
  path      text collate "C" not null,
  person    uuid not null,         -- as written
  excused   boolean not null
);
create index reward_excuse_path on reward_excuse (path);
create index reward_excuse_person on reward_excuse (person);
grant select, insert on reward_excuse to tumbuh_app;
alter table reward_excuse enable row level security;
create policy reward_excuse_scope on reward_excuse to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
