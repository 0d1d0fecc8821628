package id.tumbuh.growth.chart;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What the picture says: how many dots, the last one, the band it lies in. */
final class Notes {
    private Notes() {}

    static List<Message> of(Sheet sheet, List<ChartDot> dots) {
        if (dots.isEmpty()) {
            return List.of(Message.of(ChartNote.BELUM_ADA_TITIK));
        }
        ChartDot last = dots.get(dots.size() - 1);
        List<Message> notes = new ArrayList<>();
        notes.add(Message.of(ChartNote.JUMLAH_TITIK, Argument.count(dots.size())));
        notes.add(last(sheet, last));
        if (last.z() != null && !last.inDoubt()) {
            notes.add(Message.of(ChartNote.LETAK_TERAKHIR, Argument.code(ChildChart.status(sheet, last.z()))));
        }
        return notes;
    }

    private static Message last(Sheet sheet, ChartDot dot) {
        if (!sheet.byAge()) {
            return Message.of(
                    ChartNote.BERAT_MENURUT_PANJANG_TERAKHIR,
                    Argument.centimetres(dot.x()),
                    Argument.kilograms(dot.value()));
        }
        int months = dot.completedMonths() == null ? 0 : dot.completedMonths();
        return sheet.showsLength()
                ? Message.of(ChartNote.PANJANG_TERAKHIR, Argument.months(months), Argument.centimetres(dot.value()))
                : Message.of(ChartNote.BERAT_TERAKHIR, Argument.months(months), Argument.kilograms(dot.value()));
    }
}
