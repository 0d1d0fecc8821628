package id.tumbuh.bench;

import id.tumbuh.growth.Sex;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;

/**
 * Writes a year of monthly visits as e-PPGBM exports them, month by month: 12 rows of each child, far from each other, as
 * in a file that was put together from twelve exports. Names, NIK and places are made from the child's number.
 */
final class MillionVisits {
    static final int MONTHS = 12;

    private static final long SEED = 2025;
    private static final LocalDate FIRST_MONTH = LocalDate.of(2025, 1, 1);
    private static final int CHILDREN_IN_POSYANDU = 55;
    private static final String HEADER =
            "No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW,"
                    + "Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA\n";

    private final Sex[] sexes;
    private final LocalDate[] births;
    private final double[] weightZ;
    private final double[] lengthZ;
    private final Measured measured = new Measured(SEED);

    private MillionVisits(int children) {
        sexes = new Sex[children];
        births = new LocalDate[children];
        weightZ = new double[children];
        lengthZ = new double[children];
        for (int child = 0; child < children; child++) {
            sexes[child] = measured.sex();
            // Born up to four years before the year and never after it began, so that all are measured twelve times.
            births[child] = FIRST_MONTH.minusDays(measured.day(1, 4 * 365));
            weightZ[child] = measured.z();
            lengthZ[child] = measured.z();
        }
    }

    static void write(Path file, int children) throws IOException {
        MillionVisits visits = new MillionVisits(children);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int month = 0; month < MONTHS; month++) {
                for (int child = 0; child < children; child++) {
                    out.write(visits.line(month, child));
                }
            }
        }
    }

    private String line(int month, int child) {
        int posyandu = child / CHILDREN_IN_POSYANDU;
        LocalDate birth = births[child];
        LocalDate visit = FIRST_MONTH.plusMonths(month).plusDays(posyandu % 28);
        int day = (int) (visit.toEpochDay() - birth.toEpochDay());
        Sex sex = sexes[child];
        Period age = Period.between(birth, visit);
        return (month * births.length + child + 1)
                + "," + (3_200_000_000_000_000L + child)
                + ",ANAK " + child
                + (sex == Sex.MALE ? ",L," : ",P,") + birth
                + ",3.1,49,IBU " + child
                + ",JAWA CONTOH,KOTA CONTOH,KECAMATAN " + posyandu / 200
                + ",PUSKESMAS " + posyandu / 100
                + ",DESA " + posyandu / 10
                + ",POSYANDU " + posyandu
                + ",1,2,JALAN CONTOH " + child % 100
                + ',' + age.getYears() + " Tahun - " + age.getMonths() + " Bulan - " + age.getDays() + " Hari,"
                + visit + ',' + measured.weightKg(sex, day, measured.near(weightZ[child]))
                + ',' + measured.lengthCm(sex, day, lengthZ[child])
                + (day < Measured.STANDING_FROM ? ",Terlentang," : ",Berdiri,") + measured.armCm(sex, day) + '\n';
    }
}
