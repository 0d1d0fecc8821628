-- What came after its month was signed changes nothing that was signed: it is a proposal until the month is signed again.

-- The month whose signature does not name it, in months since year 0; standing 5.
alter table measurement
  add column barred_at    text,
  add column barred_month integer;
grant update (barred_at, barred_month) on measurement to tumbuh_app;
-- Few: only what came late.
create index measurement_barred on measurement (barred_at, barred_month) where barred_month is not null;

-- What would count in a month if it were signed anew with every proposal: of those persons alone for whom there is one.
create table measurement_proposed (
  posyandu  text not null,
  month     integer not null,
  fact      uuid not null,
  person    uuid not null,
  path      text collate "C" not null,   -- of the person, now
  letter    text,
  statuses  text,
  alerts    text,
  doubts    text,
  z_bbu     integer,
  z_tbu     integer,
  z_bbtb    integer,
  primary key (posyandu, month, fact)
);
create index measurement_proposed_person on measurement_proposed (person);
grant select, insert, delete, update (path) on measurement_proposed to tumbuh_app;
alter table measurement_proposed enable row level security;
create policy measurement_proposed_scope on measurement_proposed to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
