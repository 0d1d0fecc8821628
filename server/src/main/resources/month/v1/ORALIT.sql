-- item.ORALIT, version 1: of the relation month_row_v1
-- Sistem Informasi Posyandu, Format 1-7 (three local versions): Format 2 and 6
belongs = 0 and 'ORALIT' = any(marks)
