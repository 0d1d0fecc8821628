-- Whom the watch looks for among all who were measured: those whose newest weighing asks for more than an ordinary word. The same expression
-- stands in the query.
create index measurement_watch on measurement (path, day)
  where standing = 0 and alerts ~ '(^| )(EDEMA|GIZI_BURUK|LILA_GIZI_BURUK|BGM|2T)( |$)';
-- Diarrhoea is asked for at every open day and found seldom.
create index entry_diarrhoea on entry (path, day) where kind = 1 and what in ('DIARE', 'SAKIT_ANAK');
