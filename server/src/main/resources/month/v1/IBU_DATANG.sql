-- item.IBU_DATANG, version 1: of the relation month_row_v1
-- Rekapitulasi bulanan Posyandu ILP (2026, columns of an application): 1.15
belongs = 3 and 'HADIR' = any(marks)
