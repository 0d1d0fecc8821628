-- item.OBAT_CACING_SASARAN, version 1: of the relation month_row_v1
-- WHO preventive chemotherapy, quoted by an application (not dated): 5.2
belongs = 0 and months between 12 and 59
