-- item.HAMIL_PERIKSA, version 1: of the relation month_row_v1
-- Kartu bantu pemeriksaan ibu hamil (read through an application's form): 1.4
belongs = 3 and 'HAMIL_PERIKSA' = any(marks)
