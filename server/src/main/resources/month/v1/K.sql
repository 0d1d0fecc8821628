-- item.K, version 1: of the relation month_row_v1
-- Teaching texts on SKDN (2019 and not dated): 3.1
belongs = 0 and 'BUKU' = any(marks)
