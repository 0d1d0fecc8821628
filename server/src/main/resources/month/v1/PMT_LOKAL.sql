-- item.PMT_LOKAL, version 1: of the relation month_row_v1
-- Juknis PMT lokal (September 2022): balita 6-59 bulan
belongs = 0 and 'PMT_LOKAL' = any(marks)
