package id.tumbuh.server.report.internal.paper;

import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that every paper has, in one language. */
public final class PaperWords {
    private final Texts texts;

    public PaperWords(Texts texts) {
        this.texts = texts;
    }

    /** A text of the catalogue below {@code paper.}. */
    public String text(String key) {
        return texts.text("paper." + key);
    }

    public String text(String key, Map<String, ?> values) {
        return texts.text("paper." + key, values);
    }

    public Texts all() {
        return texts;
    }

    public boolean isIndonesian() {
        return texts.language() == Language.INDONESIAN;
    }

    /** A value as it is written. */
    public String written(Value value) {
        return switch (value) {
            case Value.Whole whole -> Integer.toString(whole.number()).replace('-', '−');
            case Value.Amount amount -> amount(amount.number());
            case Value.Percent percent -> decimal(percent.number());
            case Value.Words words -> words.text();
            case Value.Without without -> written(without);
        };
    }

    public String written(Value.Without without) {
        return switch (without) {
            case NOT_RECORDED -> text("notRecorded");
            case HELD_BACK -> text("heldBack");
            case NO_WHOLE -> "–";
            case EMPTY -> "";
        };
    }

    private String amount(long number) {
        String grouped = String.format(Locale.ROOT, "%,d", number).replace('-', '−');
        return isIndonesian() ? grouped.replace(',', '.') : grouped;
    }

    /** What stands below tables so that every word in them is explained. */
    public List<String> legend(List<Grid> grids) {
        return grids.stream().anyMatch(Grid::holdsBack) ? List.of(text("heldBackMeans")) : List.of();
    }

    /** A number with its decimals. */
    public String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        return isIndonesian() ? plain.replace('.', ',') : plain;
    }
}
