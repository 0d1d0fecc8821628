-- item.TAMU, version 1: of the relation month_row_v1
-- Tumbuh, domain notes (2026): 3.5
belongs = 1
