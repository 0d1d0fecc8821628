package id.tumbuh.sheets.table;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of a block of CSV rows, one behind the other in one array: two arrays for thousands of rows instead of an
 * object for each cell. Grows while its block is read, and is left alone from then on.
 */
final class CsvCells {
    private char[] characters;
    private int[] ends;
    private int characterCount;
    private int cellCount;

    CsvCells(int expectedCharacters, int expectedCells) {
        characters = new char[expectedCharacters];
        ends = new int[expectedCells];
    }

    static Row row(long line, List<String> texts) {
        CsvCells cells = new CsvCells(64, texts.size());
        for (String text : texts) {
            cells.add(text.toCharArray(), 0, text.length());
        }
        return new CsvRow(cells, 0, texts.size(), line);
    }

    void add(char[] source, int offset, int length) {
        if (characters.length - characterCount < length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, characterCount + length));
        }
        if (cellCount == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2 + 1);
        }
        System.arraycopy(source, offset, characters, characterCount, length);
        characterCount += length;
        ends[cellCount++] = characterCount;
    }

    char[] characters() {
        return characters;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }

    int characterCount() {
        return characterCount;
    }

    int cellCount() {
        return cellCount;
    }
}
