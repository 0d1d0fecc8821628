package id.tumbuh.sheets.command;

import id.tumbuh.sheets.score.Progress;
import id.tumbuh.texts.Texts;
import java.io.PrintStream;

/** A line that fills up, on a terminal only. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 30;

    private final PrintStream terminal;
    private final Texts texts;
    private String shown = "";

    ProgressBar(PrintStream terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public void at(Phase phase, double share) {
        int filled = (int) Math.round(share * WIDTH);
        String bar = texts.text("report.progress." + phase.name()) + " [" + "#".repeat(filled)
                + " ".repeat(WIDTH - filled) + "] " + Math.round(share * 100) + " %";
        if (!bar.equals(shown)) {
            terminal.print("\r" + bar + "\u001b[K");
            terminal.flush();
            shown = bar;
        }
    }

    /** Clears the line. */
    void done() {
        if (!shown.isEmpty()) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
