-- item.HAMIL_KEK, version 1: of the relation month_row_v1
-- KMK HK.01.07/MENKES/2015/2023, Juknis Integrasi Pelayanan Kesehatan Primer (2023, transcription of May 2025): 03-pmt-ibu-hamil-kek
belongs = 3 and 'HAMIL' = any(marks) and 'KEK' = any(marks)
