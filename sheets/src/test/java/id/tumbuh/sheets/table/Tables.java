package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Files and expectations that the tests of this package share. */
final class Tables {
    private Tables() {}

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Path write(Path folder, String name, String content, Charset charset) {
        return write(folder, name, content.getBytes(charset));
    }

    static Path csv(Path folder, String content) {
        return write(folder, "children.csv", content, StandardCharsets.UTF_8);
    }

    static List<Row> rows(Path path) {
        return rows(TableFile.open(path));
    }

    static List<Row> rows(TableFile file) {
        List<Row> all = new ArrayList<>();
        try (TableReader reader = file.read()) {
            for (List<Row> block = reader.readBlock(2); !block.isEmpty(); block = reader.readBlock(2)) {
                all.addAll(block);
            }
        }
        return all;
    }

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            texts.add(row.text(column));
        }
        return texts;
    }

    static List<List<String>> texts(Path path) {
        return rows(path).stream().map(Tables::texts).toList();
    }

    static FileProblem problem(Executable action) {
        return assertThrows(FileProblem.class, action);
    }

    static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
