package id.tumbuh.care.card;

import static id.tumbuh.growth.message.ArgumentKind.CODE;
import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.GRAMS;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What forms find beyond the codes of the other rooms, and why. */
public enum CardNote implements MessageCode {
    /** A reason: the question that was answered yes. */
    JAWABAN_YA,
    MP_ASI_SESUAI,
    /** How many of the eight groups. */
    MP_ASI_KURANG_BERAGAM,
    MP_ASI_TANPA_HEWANI,
    MP_ASI_TIDAK_SESUAI_UMUR,
    MP_ASI_BELUM_LENGKAP,
    CEKLIS_LENGKAP,
    CEKLIS_TIDAK_LENGKAP,
    /** A reason: how many were not reached. */
    BELUM_TERCAPAI,
    /** A reason: an item of the checklist. */
    BELUM_BISA,
    /** A reason: what to do until it is asked again. */
    LATIH_DI_RUMAH,
    /** How many items nobody asked yet. */
    CEKLIS_BELUM_SELESAI,
    /** A reason: systolic over diastolic. */
    TEKANAN_DARAH,
    TD_TIDAK_SESUAI_KURVA,
    TTD_TIDAK_DIMINUM,
    MT_TIDAK_DIMAKAN,
    /** Born before 37 weeks. */
    LAHIR_KURANG_BULAN,
    /** A reason: the weight at birth. */
    BERAT_LAHIR,
    MASALAH_DIRUJUK;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case JAWABAN_YA, BELUM_BISA -> List.of(CODE);
            case MP_ASI_KURANG_BERAGAM, BELUM_TERCAPAI, CEKLIS_BELUM_SELESAI, LAHIR_KURANG_BULAN -> List.of(COUNT);
            case TEKANAN_DARAH -> List.of(COUNT, COUNT);
            case BERAT_LAHIR -> List.of(GRAMS);
            case MP_ASI_SESUAI,
                    MP_ASI_TANPA_HEWANI,
                    MP_ASI_TIDAK_SESUAI_UMUR,
                    MP_ASI_BELUM_LENGKAP,
                    CEKLIS_LENGKAP,
                    CEKLIS_TIDAK_LENGKAP,
                    LATIH_DI_RUMAH,
                    TD_TIDAK_SESUAI_KURVA,
                    TTD_TIDAK_DIMINUM,
                    MT_TIDAK_DIMAKAN,
                    MASALAH_DIRUJUK -> List.of();
        };
    }
}
