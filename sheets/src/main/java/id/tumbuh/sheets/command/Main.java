package id.tumbuh.sheets.command;

import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where {@code ./tumbuh score} begins. */
@CommandLine.Command(
        name = "tumbuh",
        subcommands = {ScoreCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Perangkat lunak Posyandu / software of the Posyandu.")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tumbuh " + (version == null ? "dev" : version)};
        }
    }

    /** Runs and gives the exit code: 0 done, 2 a problem that one line explains. */
    static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failure());
        line.setParameterExceptionHandler((problem, unused) -> {
            String message = String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
            problem.getCommandLine().getErr().println("TMB-OPTION: " + message + ". ./tumbuh score --help");
            return CommandLine.ExitCode.USAGE;
        });
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError error) {
            // Not an exception, so the command line hands it on; by now there is room again for one line.
            line.getErr().println(Failure.text(error, Texts.of(Language.INDONESIAN)));
            return CommandLine.ExitCode.USAGE;
        }
    }
}
