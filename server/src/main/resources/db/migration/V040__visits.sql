-- What the facts say of sessions, in one row a fact; the state of a session is read from all of them (view below).
create table session_event (
  fact      uuid primary key,
  posyandu  text not null,
  path      text collate "C" not null,
  day       integer not null,
  session   uuid not null,
  kind      smallint not null,     -- 0 scheduled, 1 opened, 2 closed, 3 cancelled
  reason    text,
  device    uuid not null,
  actor     uuid not null,
  announced integer                -- closed: how many facts of this session the device wrote
);
create index session_event_day on session_event (path, day);

create table attendance (
  fact      uuid primary key,
  subject   uuid not null,         -- as written
  person    uuid not null,         -- after merges
  posyandu  text not null,
  path      text collate "C" not null,   -- of the person, now
  day       integer not null,
  session   uuid,
  place     smallint not null
);
create index attendance_person on attendance (person, day);
create index attendance_day on attendance (path, day);

-- One row for each measured, corrected, withdrawn or chosen fact, with what the rules say of it.
create table measurement (
  fact      uuid primary key,
  subject   uuid not null,
  person    uuid not null,
  posyandu  text not null,
  path      text collate "C" not null,
  day       integer not null,
  session   uuid,
  place     smallint not null,
  by        smallint not null,
  kind      smallint not null,     -- 0 measured, 1 corrected, 2 withdrawn, 3 chosen
  base      uuid,
  weight_g  integer,
  length_mm integer,
  position  smallint,              -- 0 lying, 1 standing
  head_mm   integer,
  muac_mm   integer,
  oedema    boolean not null,
  scale     text,
  device    uuid not null,
  actor     uuid not null,
  -- derived
  standing  smallint not null,     -- 0 official, 1 another of the same day, 2 corrected since, 3 withdrawn, 4 a decision
  conflict  boolean not null,
  in_doubt  boolean not null,
  age_days  integer,
  letter    text,
  z_bbu     integer,               -- hundredths
  z_tbu     integer,
  z_bbtb    integer,
  z_imtu    integer,
  z_lku     integer,
  z_lilau   integer,
  statuses  text,                  -- codes, separated by spaces, in the order of growth's Index
  alerts    text,
  doubts    text,
  rules     text                   -- the rule set that judged
);
create index measurement_person on measurement (person, day);
create index measurement_day on measurement (path, day);

alter table session_event enable row level security;
alter table attendance enable row level security;
alter table measurement enable row level security;
grant select, insert on session_event, attendance, measurement to tumbuh_app;
grant update (person, path) on attendance to tumbuh_app;
grant update (person, path, standing, conflict, in_doubt, age_days, letter, z_bbu, z_tbu, z_bbtb, z_imtu, z_lku, z_lilau, statuses, alerts, doubts,
              rules) on measurement to tumbuh_app;

create policy session_event_scope on session_event to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
create policy attendance_scope on attendance to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
create policy measurement_scope on measurement to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- A session is closed once anybody closed it, open once anybody opened it, and only then cancelled or scheduled: who came was there.
create view session_state with (security_invoker = true) as
  select posyandu, path, day, min(session::text)::uuid as session,
         case when bool_or(kind = 2) then 'closed' when bool_or(kind = 1) then 'open'
              when bool_or(kind = 3) then 'cancelled' else 'scheduled' end as state,
         max(reason) filter (where kind = 3) as reason
  from session_event
  group by posyandu, path, day;
grant select on session_state to tumbuh_app;

-- What a verdict builds on, wherever the child lives now. As a function of the owner it reads by person alone: under the policy the planner
-- would rather read every measurement within the range.
create function measurement_history(ids uuid[]) returns table (person uuid, fact uuid, day integer, place smallint, by smallint,
    kind smallint, base uuid, weight_g integer, length_mm integer, "position" smallint, head_mm integer, muac_mm integer, oedema boolean,
    standing smallint, conflict boolean, in_doubt boolean, posyandu text)
  language sql stable security definer set search_path = public
  as $$
    select m.person, m.fact, m.day, m.place, m.by, m.kind, m.base, m.weight_g, m.length_mm, m.position, m.head_mm, m.muac_mm, m.oedema,
           m.standing, m.conflict, m.in_doubt, m.posyandu
    from measurement m where m.person = any(ids) order by m.person, m.day, m.fact
  $$;
revoke all on function measurement_history(uuid[]) from public;
grant execute on function measurement_history(uuid[]) to tumbuh_app;
