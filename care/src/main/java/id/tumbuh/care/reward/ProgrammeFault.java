package id.tumbuh.care.reward;

import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.NAME;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What can be wrong with the body of a programme; the first argument is the name of the setting. */
public enum ProgrammeFault implements MessageCode {
    /** A setting that is not known; it may be one of a newer version, so it is named and kept out. */
    PENGATURAN_TIDAK_DIKENAL,
    /** Required and not there. */
    PENGATURAN_KOSONG,
    /** Another kind of value than this setting has. */
    PENGATURAN_SALAH_JENIS,
    /** None of its choices. */
    PENGATURAN_BUKAN_PILIHAN,
    /** Outside its bounds: name, least, most. */
    PENGATURAN_DI_LUAR_BATAS,
    /** Longer than can be printed: name, most. */
    PENGATURAN_TERLALU_PANJANG,
    /** No day of the calendar. */
    PENGATURAN_BUKAN_TANGGAL,
    /** More months of gain asked than are looked at: months of gain, months. */
    BULAN_NAIK_LEBIH_DARI_BULAN;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case PENGATURAN_TIDAK_DIKENAL,
                    PENGATURAN_KOSONG,
                    PENGATURAN_SALAH_JENIS,
                    PENGATURAN_BUKAN_PILIHAN,
                    PENGATURAN_BUKAN_TANGGAL -> List.of(NAME);
            case PENGATURAN_DI_LUAR_BATAS -> List.of(NAME, COUNT, COUNT);
            case PENGATURAN_TERLALU_PANJANG -> List.of(NAME, COUNT);
            case BULAN_NAIK_LEBIH_DARI_BULAN -> List.of(COUNT, COUNT);
        };
    }
}
