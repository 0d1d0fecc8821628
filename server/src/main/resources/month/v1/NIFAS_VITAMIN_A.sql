-- item.NIFAS_VITAMIN_A, version 1: of the relation month_row_v1
-- Rekapitulasi bulanan Posyandu ILP (2026, columns of an application): 1.5
belongs = 3 and 'NIFAS' = any(marks) and 'NIFAS_VITAMIN_A' = any(marks)
