-- Who may come in: people with accounts, browsers with sessions, phones with enrolments. These tables are rows with an audit trail, not
-- facts: a replay must never bring an ended access back. They are read before it is known who asks, so they carry no scope path;
-- their queries name the area through `place`. Nothing here opens a door: passwords are argon2id, tokens and codes SHA-256.
create table account (
  id           uuid primary key,
  login        text unique,            -- lower case; null for kader, who come in by their phone
  name         bytea not null,         -- sealed by the server's vault
  role         text not null check (role in ('KADER','BIDAN','TPG','KEPALA_PUSKESMAS','DINAS','DESA','ADMIN')),
  password     text,                   -- argon2id; null: no sign-in by password
  once_until   timestamptz,            -- the password is a one-time code, good until then
  must_change  boolean not null default false,
  locked       boolean not null default false,
  created      timestamptz not null
);
create table account_scope (
  account  uuid not null references account,
  place    text not null,              -- id of an area, so that a re-parented area takes its people along; 'nation' above the provinces
  primary key (account, place)
);
create index account_scope_place on account_scope (place);

-- Somebody as another service knows them (OpenID Connect), bound at the first sign-in.
create table account_identity (
  issuer   text not null,
  subject  text not null,
  account  uuid not null references account,
  primary key (issuer, subject),
  unique (issuer, account)
);

create table staff_session (
  hash     bytea primary key,
  account  uuid not null references account,
  created  timestamptz not null,
  seen     timestamptz not null
);
create index staff_session_account on staff_session (account);

create table device (
  id        uuid primary key,
  name      bytea not null,            -- sealed by the server's vault: people give phones their own names
  posyandu  text not null,             -- a phone holds one posyandu
  created   timestamptz not null,
  seen      timestamptz not null
);
create index device_posyandu on device (posyandu);

-- One kader on one phone: first a code on paper, then a token in the phone.
create table enrolment (
  id             uuid primary key,
  account        uuid not null references account,
  posyandu       text not null,
  issued         timestamptz not null,
  issued_by      uuid not null,
  code_hash      bytea not null unique,
  code_until     timestamptz not null,
  device         uuid references device,
  redeemed       timestamptz,
  token_hash     bytea unique,
  token_until    timestamptz,
  ended          timestamptz,
  ended_by       uuid
);
create index enrolment_device on enrolment (device) where device is not null;
create index enrolment_account on enrolment (account);

grant select, insert, update on account to tumbuh_app;
grant select, insert, delete on account_scope to tumbuh_app;
grant select, insert on account_identity to tumbuh_app;
grant select, insert, update, delete on staff_session to tumbuh_app;
grant select, insert, update on device, enrolment to tumbuh_app;
