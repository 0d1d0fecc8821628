-- The areas that Kemendagri names, loaded from the data packed with the application after each migration (RegionLoading). Codes split,
-- merge and are renamed: a new edition adds and retires rows and never removes one, because places refer to them.
create table region (
  code     text collate "C" primary key,
  parent   text collate "C",
  depth    smallint not null,
  kind     text not null,
  name     text not null,
  zone     text not null,
  edition  text not null,             -- the edition that last named it
  retired  boolean not null default false
);
create index region_parent on region (parent, name);
create table region_edition (
  sha256   text primary key,
  source   text not null,
  rows     integer not null,
  loaded   timestamptz not null default now()
);
grant select on region, region_edition to tumbuh_app;

-- The areas this server works for: a view of the place facts. Their names and addresses are those of public bodies, not of people.
create table place (
  id       text collate "C" primary key,
  level    smallint not null check (level between 1 and 5),  -- province, kabupaten, puskesmas, desa, posyandu
  parent   text collate "C" not null,                        -- 'nation' above a province
  path     text collate "C" not null unique,
  name     text not null,
  zone     text not null,                                    -- WIB, WITA, WIT
  own_zone text,                                             -- null where the zone is the parent's
  code     text,                                             -- Kemendagri, the one in force; all of them are in place_alias
  number   text,                                             -- registration number of a posyandu, never made up by us
  rt       text,
  rw       text,
  address  text,
  habit    text,                                             -- how its days are planned, JSON
  opened   integer,                                          -- epoch days
  closed   integer,
  version  uuid not null                                     -- the greatest id of its facts: what an edit names as its base
);
create index place_parent on place (parent);

-- Codes a place has or had. A code is a name for a place, never its key: when it changes nothing else does.
create table place_alias (
  place    text collate "C" not null,
  system   text not null,             -- kemendagri, posyandu
  code     text collate "C" not null,
  from_day integer,                   -- null: since ever
  to_day   integer,                   -- the first day on which it is another's; null: still in force
  fact     uuid not null,
  primary key (place, system, fact)
);
create index place_alias_code on place_alias (code);

-- The lists a kader chooses from: the dusun, RW, RT and dasawisma of a place.
create table place_part (
  place    text collate "C" not null,
  kind     text not null,             -- dusun, rw, rt, dasawisma
  position smallint not null,
  name     text not null,
  primary key (place, kind, position)
);

-- What the places are derived from: so that a place whose parent is not known yet can wait, and any order ends equal.
create table place_fact (
  fact     uuid primary key,
  place    text collate "C" not null,
  kind     text not null,
  parent   text collate "C",          -- of a creation or a move
  base     uuid,
  day      integer,
  body     text not null,
  state    smallint not null default 0
);
create index place_fact_place on place_fact (place);
create index place_fact_parent on place_fact (parent) where parent is not null;

-- Dated settings. Where two have the same first day, the greater fact holds.
create table place_option (
  fact     uuid primary key,
  place    text collate "C" not null,
  option   text not null,
  from_day integer not null,
  value    text                       -- JSON; null: from that day what is in force above
);
create index place_option_place on place_option (place, option, from_day);

grant select, insert, update on place, place_fact, place_option to tumbuh_app;
-- Derived lists are made anew with each edit, and a creation that lost its id to another is no longer derived from.
grant select, insert, delete on place_alias, place_part to tumbuh_app;
grant delete on place_fact to tumbuh_app;

-- Gives everything at or below an area its new path, in every table that has one: what the catalogue lists, so that a table made later
-- is not forgotten. A table whose paths tell of the past says so: comment on column T.path is 'stays where it was'.
-- Runs as the owner: the application may move areas, and has no right to rewrite paths one by one.
create function reparent(former text, later text) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  form constant text := '^[0-9A-Za-z]+([.][0-9A-Za-z]+){1,4}$';
  key bigint;
  carrier regclass;
  changed bigint;
  total bigint := 0;
begin
  if former !~ form or later !~ form
     or array_length(string_to_array(former, '.'), 1) <> array_length(string_to_array(later, '.'), 1)
     or substring(former from '[^.]+$') <> substring(later from '[^.]+$')
     or not exists (select from place where path = regexp_replace(later, '[.][^.]+$', '')) then
    raise exception 'an area cannot be moved from "%" to "%"', former, later;
  end if;
  -- Whoever writes for a place below holds its lock (sync.internal.Locks makes the same keys). With all of them held nobody can add
  -- rows with the former path, neither before the end of this transaction nor after it.
  for key in
    select ('x' || left(encode(sha256(convert_to(id, 'UTF8')), 'hex'), 16))::bit(64)::bigint as lock
    from place where path >= former and path < former || '/' order by lock
  loop
    perform pg_advisory_xact_lock(key);
  end loop;
  for carrier in
    select c.oid::regclass from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'path' and not a.attisdropped and a.atttypid = 'text'::regtype
      and c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and coalesce(col_description(c.oid, a.attnum), '') <> 'stays where it was'
    order by c.relname
  loop
    execute format('update %s set path = $2 || substr(path, length($1) + 1)'
                   ' where path collate "C" >= $1 and path collate "C" < $1 || ''/''', carrier) using former, later;
    get diagnostics changed = row_count;
    total := total + changed;
  end loop;
  return total;
end $$;
revoke all on function reparent(text, text) from public;
grant execute on function reparent(text, text) to tumbuh_app;
