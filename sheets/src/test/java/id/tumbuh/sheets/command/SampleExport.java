package id.tumbuh.sheets.command;

import id.tumbuh.growth.Indicator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sample visits as e-PPGBM exports them in 2025/26, and as Excel leaves such a file under Indonesian settings. */
final class SampleExport {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);
    private static final List<String> PLACES = List.of("MELATI", "MAWAR");

    private static final String HEADER =
            "No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,"
                    + "Desa/Kel,Posyandu,RT,RW,Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,"
                    + "TB/U,ZS TB/U,BB/TB,ZS BB/TB,Naik Berat Badan,Jml Vit A,KPSP,KIA,Kelas Ibu Balita,MBG,Detail";

    private static final String DAMAGED_HEADER =
            "Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,BB/TB,ZS BB/TB";

    private static final List<String> FOOTERS =
            List.of(",,,,,,,,,,Total data gizi baik,231", ",,,,,,,,,,Total data resiko Gizi Lebih,0", ",,,,,,,,,,,298");

    private static final int MINUTES_IN_HOUR = 60;
    private static final int HOURS_SHOWN_AS_TIME = 24;
    private static final int HOURS_EXCEL_KNOWS = 10_000;

    private SampleExport() {}

    /** Every column, no damage. */
    static String whole(List<SampleVisit> visits) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (SampleVisit visit : visits) {
            lines.add(lines.size() + "," + line(visit));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Twelve columns, none of them the sex; opened in Excel and saved again, with the totals beneath. */
    static String damaged(List<SampleVisit> visits) {
        List<String> lines = new ArrayList<>(List.of(DAMAGED_HEADER));
        for (SampleVisit visit : visits) {
            lines.add(String.join(
                    ",",
                    visit.ageText(),
                    visit.day().format(MONTH_FIRST),
                    excel(SampleVisit.number(visit.kilograms())),
                    excel(SampleVisit.number(visit.centimetres())),
                    position(visit),
                    lines.size() % 3 == 0 ? "" : "0",
                    visit.label(Indicator.WEIGHT_FOR_AGE),
                    excel(visit.z(Indicator.WEIGHT_FOR_AGE)),
                    visit.label(Indicator.LENGTH_FOR_AGE),
                    excel(visit.z(Indicator.LENGTH_FOR_AGE)),
                    visit.label(Indicator.WEIGHT_FOR_LENGTH),
                    excel(visit.z(Indicator.WEIGHT_FOR_LENGTH))));
        }
        lines.addAll(FOOTERS);
        return String.join("\n", lines) + "\n";
    }

    private static String line(SampleVisit visit) {
        SampleVisit.SampleChild child = visit.child();
        LocalDate birth = child.birth();
        return String.join(
                ",",
                "'" + child.nik(),
                child.name(),
                child.boy() ? "L" : "P",
                birth.format(DAY_FIRST),
                SampleVisit.number(child.birthKg()),
                "49",
                child.mother(),
                "CONTOH",
                "KABUPATEN CONTOH",
                "KECAMATAN CONTOH",
                "PUSKESMAS CONTOH",
                "DESA CONTOH",
                PLACES.get(child.place()),
                "1",
                "2",
                "\"Jl. Contoh No. " + (birth.getDayOfYear() % 90 + 1) + ", Dusun Satu\"",
                visit.ageText(),
                visit.day().format(DAY_FIRST),
                SampleVisit.number(visit.kilograms()),
                SampleVisit.number(visit.centimetres()),
                position(visit),
                "0",
                visit.label(Indicator.WEIGHT_FOR_AGE),
                visit.z(Indicator.WEIGHT_FOR_AGE),
                visit.label(Indicator.LENGTH_FOR_AGE),
                visit.z(Indicator.LENGTH_FOR_AGE),
                visit.label(Indicator.WEIGHT_FOR_LENGTH),
                visit.z(Indicator.WEIGHT_FOR_LENGTH),
                "-,1,S,Ya,Tidak,Tidak,-");
    }

    private static String position(SampleVisit visit) {
        return visit.lying() ? "Terlentang" : "Berdiri";
    }

    /**
     * What Excel makes of a number with a point where the decimal is a comma and the point stands in times: 7.7 is 7:07, 67.6
     * runs past a day, 2.65 has more minutes than an hour and becomes a fraction of a day, a negative is no time.
     */
    static String excel(String number) {
        int point = number.indexOf('.');
        if (point < 0 || number.startsWith("-")) {
            return number;
        }
        int hours = Integer.parseInt(number.substring(0, point));
        int minutes = Integer.parseInt(number.substring(point + 1));
        if (hours >= HOURS_EXCEL_KNOWS) {
            return number;
        }
        if (minutes >= MINUTES_IN_HOUR) {
            double days = (hours * MINUTES_IN_HOUR + minutes) / (24.0 * MINUTES_IN_HOUR);
            return String.format(Locale.ROOT, "%.9f", days).replaceAll("0+$", "");
        }
        String shown = String.format(Locale.ROOT, "%d:%02d", hours, minutes);
        return hours < HOURS_SHOWN_AS_TIME ? shown : shown + ":00";
    }
}
