-- item.IMUNISASI_TERCATAT, version 1: of the relation month_row_v1
-- Tumbuh, domain notes (2026): 5.1 and 7.1
belongs = 0 and 'IMUNISASI_TERCATAT' = any(marks) and months between 12 and 23
