-- item.ALASAN_ABSEN, version 1: of the relation month_row_v1
-- Tumbuh, domain notes (2026): 9.1
belongs = 0 and 'ALASAN_ABSEN' = any(marks)
