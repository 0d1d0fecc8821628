-- item.NIFAS_PERIKSA, version 1: of the relation month_row_v1
-- Checklist kunjungan rumah (2024, read through an application's form): 1.5
belongs = 3 and 'NIFAS_PERIKSA' = any(marks)
