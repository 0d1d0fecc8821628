-- item.MP_ASI_TIDAK, version 1: of the relation month_row_v1
-- Buku 7, rekapitulasi bayi dan balita (ILP set): MP-ASI (>6 bln) sesuai
belongs = 0 and 'MP_ASI_TIDAK' = any(marks) and months between 6 and 23
