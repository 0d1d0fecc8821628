package id.tumbuh.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions and the JVM's answers for the browser to repeat, in one file of little-endian doubles: rows, columns asked,
 * columns answered, digest of the answers; then each row, what was asked before what was answered.
 */
final class Answers {
    private static final int FNV_START = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private final int asked;
    private final int answered;
    private final List<double[]> rows = new ArrayList<>();

    Answers(int asked, int answered) {
        this.asked = asked;
        this.answered = answered;
    }

    /** A row: what is asked, then the answers. */
    void add(double[] question, double... answer) {
        if (question.length != asked || answer.length != answered) {
            throw new IllegalArgumentException(question.length + " asked, " + answer.length + " answered");
        }
        double[] row = new double[asked + answered];
        System.arraycopy(question, 0, row, 0, asked);
        System.arraycopy(answer, 0, row, asked, answered);
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    double[] row(int index) {
        return rows.get(index);
    }

    /** FNV-1a over the 32-bit halves of every answer, low half first; every NaN counts as the same one. */
    int digest() {
        int digest = FNV_START;
        for (double[] row : rows) {
            for (int column = asked; column < row.length; column++) {
                long bits = Double.doubleToLongBits(row[column]);
                digest = (digest ^ (int) bits) * FNV_PRIME;
                digest = (digest ^ (int) (bits >>> 32)) * FNV_PRIME;
            }
        }
        return digest;
    }

    void write(Path file) {
        int doubles = 4 + rows.size() * (asked + answered);
        ByteBuffer bytes = ByteBuffer.allocate(doubles * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putDouble(rows.size()).putDouble(asked).putDouble(answered).putDouble((double)
                Integer.toUnsignedLong(digest()));
        for (double[] row : rows) {
            for (double value : row) {
                bytes.putDouble(value);
            }
        }
        try {
            Files.write(file, bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
