-- item.BBTB_GIZI_LEBIH, version 1: of the relation month_row_v1
-- Permenkes 2/2020, Standar Antropometri Anak (2020): tabel 1
belongs = 0 and 'BBTB_GIZI_LEBIH' = any(marks)
