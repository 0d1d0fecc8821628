-- item.MP_ASI_TERCATAT, version 1: of the relation month_row_v1
-- Perpres 72/2021, percepatan penurunan stunting (2021): indicator 5
belongs = 0 and 'MP_ASI_TERCATAT' = any(marks) and months between 6 and 23
