-- Corrections that differ are few, and looked for often.
create index entry_conflict on entry (path) where conflict;
