-- item.L36, version 1: of the relation month_row_v1
-- Laporan F1 Gizi, Cimahi (2026): 13 and 14
belongs = 0 and 'BB_11_5' = any(marks) and months between 36 and 36
