-- Buku Donasi: donations, moves of stock and closings, in one row a fact; a move between places has one at each end.
create table donation_fact (
  fact         uuid not null,
  path         text collate "C" not null,   -- of the place at this end
  place        text not null,               -- which received, gave or closed
  kind         smallint not null,           -- 0 received, 1 moved, 2 taken back, 3 closed
  day          integer not null,
  ord          integer not null,
  donor        text,                        -- as the donor wants it to be read in a public book; none: unnamed
  donor_kind   text,
  item         text,
  quantity     bigint,
  unit         text,
  rupiah       bigint,
  purpose      text,
  received_by  text,                        -- an office, such as KETUA_PKK
  proof        text,
  move         text,                        -- what moves it
  other        text,                        -- the other place
  bought       text,                        -- what was bought with it
  bought_quantity bigint,
  bought_unit  text,
  note         text,
  lines        text,                        -- closed: JSON, each item's balance
  base         uuid,
  actor        uuid not null,
  at           timestamptz not null,
  primary key (fact, path)
);
create index donation_fact_path on donation_fact (path, day);
grant select, insert on donation_fact to tumbuh_app;
alter table donation_fact enable row level security;
create policy donation_fact_scope on donation_fact to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
