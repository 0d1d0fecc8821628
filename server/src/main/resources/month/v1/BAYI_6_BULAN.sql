-- item.BAYI_6_BULAN, version 1: of the relation month_row_v1
-- Form F1 penimbangan, DKI Jakarta (in use): O
belongs = 0 and months between 6 and 6
