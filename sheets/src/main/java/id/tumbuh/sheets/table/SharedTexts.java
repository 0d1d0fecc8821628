package id.tumbuh.sheets.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The texts that cells of a workbook refer to by number, packed as UTF-8 into one array: five million names take about
 * 100 MB instead of the 400 MB that as many String objects would.
 */
final class SharedTexts {
    private final Path path;
    private final long limit;
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int length;
    private int count;

    private SharedTexts(Path path, long limit) {
        this.path = path;
        this.limit = limit;
    }

    static SharedTexts none(Path path) {
        return new SharedTexts(path, 0);
    }

    /**
     * @param limit bytes of memory the texts may take
     * @throws FileProblem WORKBOOK_TEXT_TOO_LARGE
     */
    static SharedTexts read(WorkbookArchive archive, String part, long limit) throws IOException {
        SharedTexts texts = new SharedTexts(archive.path(), limit);
        try (PartReader xml = PartReader.large(archive, part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    texts.add(richText(xml, "si"));
                }
            }
        }
        return texts;
    }

    /** The text of the element just started, its runs joined, without the reading aids for Asian scripts. */
    static String richText(PartReader xml, String element) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("t")) {
                text.append(xml.text());
            } else if (xml.starts("rPh")) {
                xml.text();
            }
            if (text.length() > PartReader.TEXT_LIMIT) {
                throw xml.damaged(null);
            }
        }
        return ExcelText.decode(text.toString());
    }

    int count() {
        return count;
    }

    String get(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        // Growing doubles an array while its old half still lives, hence three times.
        long memory = 3L * (length + encoded.length + 4L * count);
        if (memory > limit || memory > Integer.MAX_VALUE) {
            throw new FileProblem(FileProblemCode.WORKBOOK_TEXT_TOO_LARGE, path, limit);
        }
        if (bytes.length - length < encoded.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + encoded.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        ends[count++] = length;
    }
}
