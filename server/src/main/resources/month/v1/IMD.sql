-- item.IMD, version 1: of the relation month_row_v1
-- Laporan F1 Gizi, Cimahi (2026): 22
belongs = 0 and 'IMD' = any(marks) and months between 0 and 0
