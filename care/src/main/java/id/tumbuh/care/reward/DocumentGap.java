package id.tumbuh.care.reward;

import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;

/** What the programme's document still lacks, and whether it rests on a regulation that was replaced (child-growth.md 6.2.19). */
public enum DocumentGap implements MessageCode {
    NOMOR_SOP_KOSONG,
    NOMOR_REVISI_KOSONG,
    TANGGAL_TERBIT_KOSONG,
    /** Permenkes 4/2019 was replaced by Permenkes 6/2024. */
    PERATURAN_SUDAH_DIGANTI;

    @Override
    public String code() {
        return name();
    }

    /** All of a programme's; none of them keeps it from running. */
    public static List<DocumentGap> of(Programme programme) {
        List<DocumentGap> gaps = new ArrayList<>();
        if (programme.sopNumber() == null) {
            gaps.add(NOMOR_SOP_KOSONG);
        }
        if (programme.revision() == null) {
            gaps.add(NOMOR_REVISI_KOSONG);
        }
        if (programme.issuedDay() == null) {
            gaps.add(TANGGAL_TERBIT_KOSONG);
        }
        if (programme.has(RewardChoice.PERMENKES_4_2019)) {
            gaps.add(PERATURAN_SUDAH_DIGANTI);
        }
        return gaps;
    }
}
