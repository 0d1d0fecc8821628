package id.tumbuh.growth.chart;

import static id.tumbuh.growth.message.ArgumentKind.CENTIMETRES;
import static id.tumbuh.growth.message.ArgumentKind.CODE;
import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.KILOGRAMS;
import static id.tumbuh.growth.message.ArgumentKind.MONTHS;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What the picture of a chart says, for those who hear it. */
public enum ChartNote implements MessageCode {
    BELUM_ADA_TITIK,
    JUMLAH_TITIK,
    /** Age and weight of the last dot. */
    BERAT_TERAKHIR,
    /** Age and length of the last dot. */
    PANJANG_TERAKHIR,
    /** Length and weight of the last dot. */
    BERAT_MENURUT_PANJANG_TERAKHIR,
    /** The class of the band in which the last dot lies. */
    LETAK_TERAKHIR;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case BELUM_ADA_TITIK -> List.of();
            case JUMLAH_TITIK -> List.of(COUNT);
            case BERAT_TERAKHIR -> List.of(MONTHS, KILOGRAMS);
            case PANJANG_TERAKHIR -> List.of(MONTHS, CENTIMETRES);
            case BERAT_MENURUT_PANJANG_TERAKHIR -> List.of(CENTIMETRES, KILOGRAMS);
            case LETAK_TERAKHIR -> List.of(CODE);
        };
    }
}
