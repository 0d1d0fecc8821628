package id.tumbuh.care.service;

import static id.tumbuh.growth.message.ArgumentKind.CENTIMETRES;
import static id.tumbuh.growth.message.ArgumentKind.CODE;
import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.DATE;
import static id.tumbuh.growth.message.ArgumentKind.DAYS;
import static id.tumbuh.growth.message.ArgumentKind.MONTHS;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** Why something is due. */
public enum Why implements MessageCode {
    /** Completed months. */
    UMUR_ANAK,
    BULAN_VITAMIN_A,
    BULAN_OBAT_CACING,
    /** Albendazole 200 mg from 12 to 23 months. */
    OBAT_CACING_200,
    /** Albendazole 400 mg from 24 months. */
    OBAT_CACING_400,
    JADWAL_LAHIR,
    /** The month of age of the schedule. */
    JADWAL_UMUR,
    /** The dose before, and its day. */
    SETELAH_DOSIS,
    /** The last day of the schedule: whether it is still given is for the health worker to say. */
    LEWAT_JADWAL,
    DAERAH_ENDEMIS_JE,
    WILAYAH_HEKSAVALEN,
    /** The day of the refusal. */
    DITOLAK_TANGGAL,
    BELUM_DITANYAKAN,
    BELUM_DICEKLIS,
    /** What growth found. */
    TANDA_PERTUMBUHAN,
    /** How many days. */
    LAMA_PMT,
    /** Which day of how many. */
    PMT_BERJALAN,
    SEMUA_YANG_HADIR,
    /** Of a meal for all who came, where the child has breast milk alone by its age. */
    PORSI_UNTUK_IBU,
    DIARE_SEJAK,
    /** 50 to 100 ml after each stool, below one year. */
    ORALIT_BAYI,
    /** 100 to 200 ml after each stool, from one year. */
    ORALIT_BALITA,
    /** 10 mg a day for ten days, below six months. */
    ZINC_10,
    /** 20 mg a day for ten days, from six months. */
    ZINC_20,
    /** Whole weeks. */
    HAMIL_MINGGU,
    /** How many of how many. */
    SUDAH_DARI,
    STATUS_T,
    LILA_KURANG,
    HARI_NIFAS;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case UMUR_ANAK, JADWAL_UMUR -> List.of(MONTHS);
            case SETELAH_DOSIS -> List.of(CODE, DATE);
            case LEWAT_JADWAL, DITOLAK_TANGGAL, DIARE_SEJAK -> List.of(DATE);
            case TANDA_PERTUMBUHAN -> List.of(CODE);
            case LAMA_PMT, HARI_NIFAS -> List.of(DAYS);
            case PMT_BERJALAN, SUDAH_DARI -> List.of(COUNT, COUNT);
            case HAMIL_MINGGU, STATUS_T -> List.of(COUNT);
            case LILA_KURANG -> List.of(CENTIMETRES);
            case BULAN_VITAMIN_A,
                    BULAN_OBAT_CACING,
                    OBAT_CACING_200,
                    OBAT_CACING_400,
                    JADWAL_LAHIR,
                    DAERAH_ENDEMIS_JE,
                    WILAYAH_HEKSAVALEN,
                    BELUM_DITANYAKAN,
                    BELUM_DICEKLIS,
                    SEMUA_YANG_HADIR,
                    PORSI_UNTUK_IBU,
                    ORALIT_BAYI,
                    ORALIT_BALITA,
                    ZINC_10,
                    ZINC_20 -> List.of();
        };
    }
}
