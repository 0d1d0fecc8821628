-- Who brings in years at once counts them right after: before autovacuum comes by, plans are made for empty tables, and a month takes seconds
-- instead of hundredths. The application owns no table, so the owner lends it this one act.
create function fresh_statistics() returns void
  language plpgsql security definer set search_path = public
  as $$
  begin
    analyze place, person, person_fact, membership, household, pregnancy, measurement, entry, attendance, session_event;
  end
  $$;
revoke all on function fresh_statistics() from public;
grant execute on function fresh_statistics() to tumbuh_app;
