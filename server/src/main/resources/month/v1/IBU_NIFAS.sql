-- item.IBU_NIFAS, version 1: of the relation month_row_v1
-- Tumbuh, domain notes (2026): life-course 1.2 and 1.15
belongs = 3 and 'NIFAS' = any(marks)
