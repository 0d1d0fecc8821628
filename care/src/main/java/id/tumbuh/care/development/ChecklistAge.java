package id.tumbuh.care.development;

/**
 * The ages for which the development checklist of the Buku KIA has a list, in completed months, both included (read alike in the
 * question lists of three applications). The book's first list begins at 29 days; here with the first full month.
 */
public enum ChecklistAge {
    BULAN_1_3(1, 2),
    BULAN_3_6(3, 5),
    BULAN_6_9(6, 8),
    BULAN_9_12(9, 11),
    BULAN_12_18(12, 17),
    BULAN_18_24(18, 23),
    TAHUN_2_3(24, 35),
    TAHUN_3_4(36, 47),
    TAHUN_4_5(48, 59),
    TAHUN_5_6(60, 71);

    private final int first;
    private final int last;

    ChecklistAge(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    public boolean holds(int completedMonths) {
        return completedMonths >= first && completedMonths <= last;
    }
}
