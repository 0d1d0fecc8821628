-- What was decided about doubtful cases of a month: one row for each fact. A case itself is nowhere stored: it is found anew from what is
-- there, under a key made of what it is about, so that a decision holds for as long as the same facts are in doubt.
create table case_word (
  fact      uuid primary key,
  posyandu  text not null,
  path      text collate "C" not null,
  key       uuid not null,
  kind      smallint not null,     -- 0 accepted, 1 returned to the kader, 2 answered by the kader
  what      text,                  -- the code of the case
  period    text,                  -- 2026-11
  person    uuid,                  -- as written
  base      uuid,                  -- answered: what it answers
  words     text,                  -- reason, question or answer; null where the person was erased
  device    uuid not null,
  actor     uuid not null,
  at        timestamptz not null
);
create index case_word_key on case_word (key);
create index case_word_path on case_word (path, kind);
create index case_word_person on case_word (person) where person is not null;

alter table case_word enable row level security;
grant select, insert on case_word to tumbuh_app;
-- What somebody put into words goes when the person is erased.
grant update (words) on case_word to tumbuh_app;
create policy case_word_scope on case_word to tumbuh_app
  using ((path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true))
      or (path >= current_setting('app.lo2', true) and path < current_setting('app.hi2', true))
      or (path >= current_setting('app.lo3', true) and path < current_setting('app.hi3', true))
      or (path >= current_setting('app.lo4', true) and path < current_setting('app.hi4', true)));

-- Referrals are few among entries, and all of a posyandu's are looked at for its worklist.
create index entry_referral on entry (path, day) where kind = 3;
