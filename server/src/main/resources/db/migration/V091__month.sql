-- The month of a posyandu: its facts, the rows of everything that was signed, and the sums that dashboards read.

-- One row for each fact of a month; the state follows from all of them.
create table month_fact (
  fact       uuid primary key,
  posyandu   text not null,
  path       text collate "C" not null,
  month      integer not null,       -- months since year 0
  kind       smallint not null,      -- 0 validated, 1 signed, 2 received, 3 approved, 4 reopened
  base       uuid,
  version    integer not null,       -- signed: which; else 0
  as_of      integer,                -- signed: the day as of which S was counted, epoch day
  hash       text,
  rules      text,
  reason     text,
  explained  text,                   -- JSON: identity to reason
  actor      uuid not null,
  at         timestamptz not null,
  conflict   boolean not null
);
create index month_fact_month on month_fact (posyandu, month);
grant select, insert on month_fact to tumbuh_app;
grant update (conflict) on month_fact to tumbuh_app;
alter table month_fact enable row level security;
create policy month_fact_scope on month_fact to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- Where a month stands: worked out of its facts.
create table month_state (
  posyandu  text not null,
  month     integer not null,
  path      text collate "C" not null,
  state     smallint not null,       -- 0 draft, 1 validated, 2 signed, 3 received, 4 approved, 5 reopened
  head      uuid,                    -- the fact that the next one builds on
  version   integer not null,        -- how often it was signed
  in_force  uuid,                    -- the signature that reports and later months read; stays while the month is open again
  primary key (posyandu, month)
);
create index month_state_path on month_state (path, month);
create index month_state_in_force on month_state (in_force) where in_force is not null;
grant select, insert on month_state to tumbuh_app;
grant update (state, head, version, in_force) on month_state to tumbuh_app;
alter table month_state enable row level security;
create policy month_state_scope on month_state to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- Everybody a signature names, with what was counted of them; no names. Immutable.
create table month_child (
  signature  uuid not null,
  posyandu   text not null,
  month      integer not null,
  path       text collate "C" not null,
  person     uuid not null,
  belongs    smallint not null,      -- 0 member, 1 guest, 2 neither
  months     integer,
  sex        smallint not null,      -- 0 unknown, 1 male, 2 female
  poor       boolean,
  marks      text[] not null,
  weight_g   integer,                -- the values that were counted
  length_mm  integer,
  z_bbu      integer,                -- hundredths
  z_tbu      integer,
  z_bbtb     integer,
  facts      uuid[] not null,        -- the measurements that count
  others     uuid[] not null,        -- what was known and does not
  primary key (signature, person)
);
create index month_child_person on month_child (person);
grant select, insert on month_child to tumbuh_app;
alter table month_child enable row level security;
create policy month_child_scope on month_child to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- What is in force, counted: for each cell the number of every item, in the order of the catalogue.
create table month_cell (
  posyandu  text not null,
  month     integer not null,
  path      text collate "C" not null,
  cell      smallint not null,
  counts    integer[] not null,
  primary key (posyandu, month, cell)
);
create index month_cell_path on month_cell (path, month);
grant select, insert, delete on month_cell to tumbuh_app;
alter table month_cell enable row level security;
create policy month_cell_scope on month_cell to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- The headline of each month in force, narrow: a district sums 28,800 of these for two years.
create table month_total (
  posyandu     text not null,
  month        integer not null,
  path         text collate "C" not null,
  s            integer not null,
  k            integer not null,
  k_known      boolean not null,     -- whether anybody noted who owns a book
  d            integer not null,
  n            integer not null,
  t            integer not null,
  o            integer not null,
  b            integer not null,
  bgm          integer not null,
  dua_t        integer not null,
  bbu          integer not null,     -- who could be judged, and who of them is
  underweight  integer not null,
  tbu          integer not null,
  stunting     integer not null,
  bbtb         integer not null,
  wasting      integer not null,
  overweight   integer not null,
  primary key (posyandu, month)
);
create index month_total_path on month_total (path, month);
grant select, insert, delete on month_total to tumbuh_app;
alter table month_total enable row level security;
create policy month_total_scope on month_total to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- Completed months, as the rules count them: born on the 31st, the month is full on the 1st of the month after a shorter one.
create function full_months(birth integer, day integer) returns integer
  language sql immutable
  as $$
    select ((extract(year from v.d) - extract(year from v.b)) * 12 + extract(month from v.d) - extract(month from v.b))::integer
           - (extract(day from v.d) < extract(day from v.b))::integer
    from (select date '1970-01-01' + birth as b, date '1970-01-01' + day as d) v
  $$;
