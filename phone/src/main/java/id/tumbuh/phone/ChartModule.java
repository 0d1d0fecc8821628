package id.tumbuh.phone;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.chart.ChartBand;
import id.tumbuh.growth.chart.ChartData;
import id.tumbuh.growth.chart.ChartDot;
import id.tumbuh.growth.chart.ChartLine;
import id.tumbuh.growth.chart.ChartMonth;
import id.tumbuh.growth.chart.ChildChart;
import id.tumbuh.growth.chart.Sheet;
import id.tumbuh.growth.increment.Velocity;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Gains;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.Visit;
import java.util.List;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import org.jspecify.annotations.Nullable;

/** The charts of a child and its gains: part of {@code tumbuh.js}. */
public final class ChartModule {
    private ChartModule() {}

    /** The sheets for an age in days. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object sheets(int ageDays) {
        return Answered.codes(Sheet.at(ageDays));
    }

    /** A sheet with a child's dots; nothing where the child has none. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static @Nullable Object chart(String sheet, Object child, Object visit, Object past, Object rules) {
        Child of = Asked.child(child);
        Visit judged = Asked.visitOf(child, visit);
        ChartData data = ChildChart.of(
                Known.need(Sheet.values(), sheet),
                of,
                judged.day() == null ? null : judged,
                Asked.past(past),
                Asked.rules(rules));
        return data == null ? Given.nothing() : plain(data);
    }

    /** The newest gains by WHO's increments. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object increments(Object child, Object visit, Object past) {
        Child of = Asked.child(child);
        Visit judged = Asked.visitOf(child, visit);
        Past before = Asked.past(past);
        return new Plain()
                .object("weight", Answered.increment(Gains.newest(Velocity.WEIGHT, of, judged, before)))
                .object("length", Answered.increment(Gains.newest(Velocity.LENGTH, of, judged, before)))
                .object("head", Answered.increment(Gains.newest(Velocity.HEAD, of, judged, before)));
    }

    private static Plain plain(ChartData data) {
        PlainList lines = new PlainList();
        for (ChartLine line : data.lines()) {
            String role = line.role() == null ? null : line.role().name();
            lines.add(new Plain().number("z", line.z()).text("role", role).numbers("values", line.values()));
        }
        PlainList bands = new PlainList();
        for (ChartBand band : data.bands()) {
            bands.add(new Plain()
                    .wholeIfAny("fromZ", band.fromZ())
                    .wholeIfAny("toZ", band.toZ())
                    .text("colour", band.colour().name())
                    .code("status", band.status()));
        }
        Sheet sheet = data.sheet();
        return new Plain()
                .code("sheet", sheet)
                .number("sex", data.sex() == Sex.MALE ? 1 : 2)
                .text("xUnit", sheet.byAge() ? "DAYS" : "CENTIMETRES")
                .text("yUnit", sheet.showsLength() ? "CENTIMETRES" : "KILOGRAMS")
                .number("low", data.low())
                .number("high", data.high())
                .numbers("xs", data.keys())
                .list("lines", lines)
                .list("bands", bands)
                .list("months", months(data.months()))
                .list("dots", dots(data.dots()))
                .list("notes", Answered.messages(data.notes()))
                .text("ruleSet", data.ruleSet());
    }

    private static PlainList months(List<ChartMonth> months) {
        PlainList list = new PlainList();
        for (ChartMonth month : months) {
            list.add(new Plain()
                    .number("month", month.month())
                    .number("x", month.x())
                    .number("calendarMonth", month.calendarMonth())
                    .wholeIfAny("kbmGrams", month.kbmGrams()));
        }
        return list;
    }

    private static PlainList dots(List<ChartDot> dots) {
        PlainList list = new PlainList();
        for (ChartDot dot : dots) {
            Plain plain = new Plain()
                    .number("x", dot.x())
                    .number("value", dot.value())
                    .number("day", dot.day())
                    .wholeIfAny("completedMonths", dot.completedMonths())
                    .flag("joined", dot.joined())
                    .flag("inDoubt", dot.inDoubt())
                    .flag("current", dot.current())
                    .numberIfAny("z", dot.z());
            KmsFinding kms = dot.kms();
            if (kms != null) {
                plain.code("letter", kms.letter())
                        .code("noLetter", kms.noLetter())
                        .wholeIfAny("gainGrams", kms.gainGrams())
                        .wholeIfAny("kbmGrams", kms.kbmGrams());
            }
            list.add(plain);
        }
        return list;
    }
}
