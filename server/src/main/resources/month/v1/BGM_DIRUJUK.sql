-- item.BGM_DIRUJUK, version 1: of the relation month_row_v1
-- Tumbuh, domain notes (2026): 1.17
belongs = 0 and 'BGM' = any(marks) and 'RUJUK' = any(marks)
