package id.tumbuh.sheets.table;

import java.nio.file.Path;
import java.util.List;

/** A CSV file whose encoding and delimiter are known. */
final class CsvFile extends TableFile {
    private final CsvFormat format;

    CsvFile(Path path, CsvFormat format) {
        super(path);
        this.format = format;
    }

    @Override
    public char delimiter() {
        return format.delimiter();
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<String> otherSheets() {
        return List.of();
    }

    @Override
    public TableReader read() {
        return new CsvTableReader(path(), format);
    }
}
