-- item.HAMIL_BAHAYA, version 1: of the relation month_row_v1
-- Checklist kunjungan rumah (2024, read through an application's form): 1.4
belongs = 3 and 'HAMIL_BAHAYA' = any(marks)
