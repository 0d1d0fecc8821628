-- item.ZINC, version 1: of the relation month_row_v1
-- Manajemen Terpadu Balita Sakit, quoted by applications (not dated): 5.7
belongs = 0 and 'ZINC' = any(marks)
