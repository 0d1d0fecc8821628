-- item.NIFAS_BAHAYA_DIRUJUK, version 1: of the relation month_row_v1
-- Tumbuh, domain notes (2026): 1.17
belongs = 3 and 'NIFAS_BAHAYA' = any(marks) and 'RUJUK' = any(marks)
