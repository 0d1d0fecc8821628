-- What waits for a bidan's choice is little, and looked for often.
create index measurement_conflict on measurement (path) where conflict;
