package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableOutputTest {
    private static final OutputOptions COMMA = OutputOptions.delimited(',');

    @TempDir
    Path folder;

    private static void writeOneRow(TableOutput output) {
        OutputBlock block = output.newBlock();
        block.text("René").integer(1).endRow();
        output.write(block);
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theEndingChoosesTheType() throws IOException {
        for (String name : List.of("a.csv", "a.TSV", "a.txt")) {
            try (TableOutput output = TableOutput.create(folder.resolve(name), OutputOptions.delimited(';'))) {
                writeOneRow(output);
                output.commit();
            }
        }
        assertEquals("René;1\n", written("a.csv"));
        assertEquals("René\t1\n", written("a.TSV"));
        assertEquals("René;1\n", written("a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.ods", "a", "a.csv.gz"})
    void anotherEndingIsRefused(String name) {
        FileProblem problem = Tables.problem(() -> TableOutput.create(folder.resolve(name), COMMA));
        assertEquals(FileProblemCode.UNKNOWN_OUTPUT_ENDING, problem.code());
        assertEquals(List.of(), Tables.names(folder));
    }

    @Test
    void aByteOrderMarkIsWrittenOnDemand() throws IOException {
        Path path = folder.resolve("a.csv");
        try (TableOutput output = TableOutput.create(path, new OutputOptions(',', true, "x"))) {
            writeOneRow(output);
            output.commit();
        }
        assertEquals("\uFEFFRené,1\n", written("a.csv"));
        assertEquals(List.of(List.of("René", "1")), Tables.texts(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xlsx"})
    void nothingIsThereBeforeCommitAndNothingRemainsWithoutIt(String name) {
        try (TableOutput output = TableOutput.create(folder.resolve(name), COMMA)) {
            writeOneRow(output);
            assertFalse(Files.exists(folder.resolve(name)));
        }
        assertEquals(List.of(), Tables.names(folder));
    }

    @Test
    void anOlderFileStaysUntilCommitAndIsReplacedThen() throws IOException {
        Path path = Tables.csv(folder, "old");
        try (TableOutput output = TableOutput.create(path, COMMA)) {
            writeOneRow(output);
            assertEquals("old", written("children.csv"));
            output.commit();
        }
        assertEquals("René,1\n", written("children.csv"));
        assertEquals(List.of("children.csv"), Tables.names(folder));
    }

    @Test
    void aLinkStaysALinkToTheNewContent() throws IOException {
        Path path = Tables.csv(folder, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), path);
        try (TableOutput output = TableOutput.create(link, COMMA)) {
            writeOneRow(output);
            output.commit();
        }
        assertEquals("René,1\n", written("children.csv"));
        assertEquals(true, Files.isSymbolicLink(link));
    }

    @Test
    void theInputIsNeverTheOutputUnderWhateverName() throws IOException {
        Path input = Tables.csv(folder, "a,b\n");
        Path link = Files.createSymbolicLink(folder.resolve("soft.csv"), input);
        Path hard = Files.createLink(folder.resolve("hard.csv"), input);
        for (Path target : List.of(input, folder.resolve("../" + folder.getFileName() + "/children.csv"), link, hard)) {
            FileProblem problem = Tables.problem(() -> TableOutput.create(target, COMMA, input));
            assertEquals(FileProblemCode.OUTPUT_IS_INPUT, problem.code());
        }
        assertEquals("a,b\n", written("children.csv"));
    }

    @Test
    void aFolderThatIsNotThereOrATargetThatIsAFolderCannotBeWritten() throws IOException {
        Path missing = folder.resolve("none/a.csv");
        assertEquals(
                FileProblemCode.CANNOT_WRITE,
                Tables.problem(() -> TableOutput.create(missing, COMMA)).code());
        Path directory = Files.createDirectory(folder.resolve("dir.csv"));
        assertEquals(
                FileProblemCode.CANNOT_WRITE,
                Tables.problem(() -> TableOutput.create(directory, COMMA)).code());
        assertEquals(List.of("dir.csv"), Tables.names(folder));
    }

    @Test
    void aStreamIsFlushedAndLeftOpen() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableOutput output = TableOutput.toStream(bytes, "stdout", COMMA)) {
            writeOneRow(output);
            output.commit();
        }
        assertEquals("René,1\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aStreamThatFailsIsSaidByName() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (TableOutput output = TableOutput.toStream(full, "stdout", COMMA)) {
            FileProblem problem = Tables.problem(() -> writeOneRow(output));
            assertEquals(FileProblemCode.CANNOT_WRITE, problem.code());
            assertEquals("stdout", problem.arguments().get("file"));
        }
    }

    @Test
    void blocksFilledInOtherThreadsGoOutInTheOrderOfWriting() throws IOException {
        try (TableOutput output = TableOutput.create(folder.resolve("a.csv"), COMMA)) {
            List<OutputBlock> blocks = List.of(output.newBlock(), output.newBlock(), output.newBlock());
            List.of(2, 0, 1).parallelStream()
                    .forEach(i -> blocks.get(i).integer(i).endRow());
            blocks.forEach(output::write);
            output.commit();
        }
        assertEquals("0\n1\n2\n", written("a.csv"));
    }

    /** Ctrl-C ends a JVM through its shutdown hooks, as exit does. */
    @Test
    void anInterruptedRunLeavesNothing() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedRun.class.getName(),
                        folder.resolve("a.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(InterruptedRun.EXIT_CODE, process.exitValue());
        assertEquals(List.of(), Tables.names(folder));
    }
}
