-- Here only where the database holds the demonstration village: the mark that every screen shows, and how far it has come in. The
-- password is that of made-up accounts over made-up people, written down so that each start can tell it again.
create table demo (
  only_row  boolean primary key default true check (only_row),
  password  text not null,
  start     text not null,         -- first month of the simulation
  kader     uuid[] not null,       -- accounts, in the order of the posyandu
  finished  timestamptz
);
grant select, insert, update on demo to tumbuh_app;
