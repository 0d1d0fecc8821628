package id.tumbuh.sheets.table;

import java.nio.file.Files;
import java.nio.file.Path;

/** A program that is ended in the middle of its output; {@link TableOutputTest} starts it. */
final class InterruptedRun {
    /** Says that the unfinished file was there when the end came. */
    static final int EXIT_CODE = 42;

    private InterruptedRun() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        TableOutput output = TableOutput.create(target, OutputOptions.delimited(','));
        OutputBlock block = output.newBlock();
        block.text("half").endRow();
        output.write(block);
        try (var files = Files.list(target.resolveSibling(""))) {
            System.exit(files.count() == 1 ? EXIT_CODE : 1);
        }
    }
}
