-- item.PERKEMBANGAN, version 1: of the relation month_row_v1
-- Kartu bantu pemeriksaan bayi, balita, apras (read through an application's form): 1.6
belongs = 0 and 'PERKEMBANGAN' = any(marks)
