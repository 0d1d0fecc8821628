package id.tumbuh.bench;

import id.tumbuh.growth.Sex;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file in the layout of WHO Anthro: as many children as rows, each measured in every way. */
final class MillionRows {
    private static final long SEED = 1_000_000;

    private MillionRows() {}

    static void write(Path file, int rows) throws IOException {
        Measured measured = new Measured(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,sex,age,weight,lenhei,measure,headc,armc,triskin,subskin,oedema\n");
            for (int row = 1; row <= rows; row++) {
                out.write(line(row, measured));
            }
        }
    }

    private static String line(int row, Measured measured) {
        Sex sex = measured.sex();
        int day = measured.day(0, Measured.AGES);
        return row
                + (sex == Sex.MALE ? ",1," : ",2,")
                + day + ','
                + measured.weightKg(sex, day, measured.z()) + ','
                + measured.lengthCm(sex, day, measured.z())
                + (day < Measured.STANDING_FROM ? ",l," : ",h,")
                + measured.headCm(sex, day) + ','
                + measured.armCm(sex, day) + ','
                + measured.tricepsMm(sex, day) + ','
                + measured.subscapularMm(sex, day)
                + ",n\n";
    }
}
