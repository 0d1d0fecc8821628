-- Who did what, to whom, from where, on behalf of which facts. The application may add and read, never change or remove; what it sees
-- is bounded by the area of the one who acted.
create table audit (
  seq      bigint generated always as identity primary key,
  at       timestamptz not null,
  path     text collate "C" not null,  -- the first area of the one who acted
  account  uuid,                       -- null: nobody known
  role     text,
  device   uuid,
  address  text not null,
  action   text not null,
  persons  uuid[] not null,
  facts    uuid[] not null
);
-- Random ids do not compress; trying costs more than the row.
alter table audit alter column persons set storage external;
alter table audit alter column facts set storage external;
create index audit_at on audit using brin (at);
create index audit_account on audit (account, seq);
-- What the staff did to a person is found at once; what phones handed in is found through the facts themselves.
create index audit_persons on audit using gin (persons) where device is null;

alter table audit enable row level security;
grant select, insert on audit to tumbuh_app;
create policy audit_scope on audit to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));
-- The trail tells of the past: where an area lay when it was done.
comment on column audit.path is 'stays where it was';
