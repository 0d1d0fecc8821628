-- item.BBTB_UKUR, version 1: of the relation month_row_v1
-- Permenkes 2/2020, Standar Antropometri Anak (2020): tabel 1
belongs = 0 and marks && array['BBTB_GIZI_BURUK', 'BBTB_GIZI_KURANG', 'BBTB_GIZI_BAIK', 'BBTB_RISIKO_LEBIH', 'BBTB_GIZI_LEBIH', 'BBTB_OBESITAS']
