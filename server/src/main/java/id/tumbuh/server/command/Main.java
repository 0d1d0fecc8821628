package id.tumbuh.server.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where {@code ./tumbuh run} and its sisters begin. */
@CommandLine.Command(
        name = "tumbuh",
        subcommands = {
            RunCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RebuildCommand.class,
            UpgradeCommand.class,
            TrainCommand.class
        },
        mixinStandardHelpOptions = true,
        description = "Server Posyandu / the server of the Posyandu.")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logs.silent();
        System.exit(run(arguments));
    }

    /** Runs and gives the exit code: 0 done, 1 done but not well, 2 a problem that is explained. */
    static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println(Failure.text(problem));
            return CommandLine.ExitCode.USAGE;
        });
        line.setParameterExceptionHandler((problem, unused) -> {
            String message = String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
            String command = problem.getCommandLine().getCommandName();
            problem.getCommandLine().getErr().println("TMB-OPTION: " + message + ". ./tumbuh " + command + " --help");
            return CommandLine.ExitCode.USAGE;
        });
        return line.execute(arguments);
    }
}
