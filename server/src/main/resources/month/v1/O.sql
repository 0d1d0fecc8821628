-- item.O, version 1: of the relation month_row_v1
-- Laporan F1 Gizi, Cimahi (2026): 3.1
belongs = 0 and 'HURUF_O' = any(marks)
