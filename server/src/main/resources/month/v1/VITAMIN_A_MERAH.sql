-- item.VITAMIN_A_MERAH, version 1: of the relation month_row_v1
-- KMK HK.01.07/MENKES/2015/2023, Juknis Integrasi Pelayanan Kesehatan Primer (2023, transcription of May 2025): 07-vitamin-a
belongs = 0 and 'VITAMIN_A_MERAH' = any(marks)
