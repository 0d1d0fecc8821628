package id.tumbuh.sheets.command;

import id.tumbuh.sheets.score.RunProblem;
import id.tumbuh.sheets.table.FileProblem;
import id.tumbuh.texts.Texts;
import java.util.List;
import picocli.CommandLine;

/** One clear line for whatever stopped a run: a stable code, what is wrong, what to do. Never a stack trace. */
final class Failure implements CommandLine.IExecutionExceptionHandler {
    private static final int EXIT = 2;

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
        ScoreCommand command = line.getCommand();
        line.getErr().println(text(problem, command.texts()));
        return EXIT;
    }

    static String text(Throwable problem, Texts texts) {
        if (problem instanceof FileProblem file) {
            return code(file.code().name()) + texts.text("file." + file.code().name(), file.arguments());
        }
        if (problem instanceof RunProblem run) {
            return code(run.code().name()) + texts.text("file." + run.code().name(), run.arguments());
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return code("OUT_OF_MEMORY") + texts.text("file.OUT_OF_MEMORY");
            }
        }
        String oneLine = String.valueOf(problem).replaceAll("\\s+", " ");
        return code("INTERNAL") + texts.text("file.INTERNAL", List.of(oneLine));
    }

    private static String code(String name) {
        return "TMB-" + name.replace('_', '-') + ": ";
    }
}
