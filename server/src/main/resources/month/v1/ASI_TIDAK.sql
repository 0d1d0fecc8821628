-- item.ASI_TIDAK, version 1: of the relation month_row_v1
-- Sistem Informasi Posyandu, Format 1-7 (three local versions): Format 2, E0-E6
belongs = 0 and 'ASI_TIDAK' = any(marks) and months between 0 and 5
