-- item.DAPAT_POLIO_1, version 1: of the relation month_row_v1
-- Sistem Informasi Posyandu, Format 1-7 (three local versions): Format 6
belongs = 0 and 'DAPAT_POLIO_1' = any(marks)
