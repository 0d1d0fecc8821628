package id.tumbuh.server.report.internal.template;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.month.Shown;
import id.tumbuh.server.report.internal.paper.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items added up and taken away, as a cell of a form has them: {@code K-D}. Without any it is a cell that nothing here can fill. */
public record Sum(List<Term> terms) {
    /** What a file writes for a cell without a source. */
    static final String NONE = "none";

    public Sum {
        terms = List.copyOf(terms);
    }

    /** An item, added or taken away. */
    public record Term(Item item, boolean taken) {}

    /** Reads {@code N+T-D}; null where a word is no item. */
    static @Nullable Sum of(String text) {
        List<Term> terms = new ArrayList<>();
        if (text.equals(NONE)) {
            return new Sum(terms);
        }
        for (String word : text.split("(?=[+-])", -1)) {
            boolean signed = word.startsWith("+") || word.startsWith("-");
            Item item = Item.of(signed ? word.substring(1) : word);
            if (item == null) {
                return null;
            }
            terms.add(new Term(item, word.startsWith("-")));
        }
        return new Sum(terms);
    }

    /** Its value in a part; where a part of it is not known, the whole is not. */
    public Value in(Numbers numbers, Part part) {
        int sum = 0;
        for (Term term : terms) {
            switch (numbers.count(term.item(), part)) {
                case Shown.Known shown -> sum += term.taken() ? -shown.number() : shown.number();
                case Shown.Without without -> {
                    return value(without);
                }
            }
        }
        return terms.isEmpty() ? Value.Without.NOT_RECORDED : new Value.Whole(sum);
    }

    /** A number as a value. */
    public static Value value(Shown shown) {
        return switch (shown) {
            case Shown.Known number -> new Value.Whole(number.number());
            case Shown.Without without ->
                switch (without) {
                    case NOT_RECORDED -> Value.Without.NOT_RECORDED;
                    case HELD_BACK -> Value.Without.HELD_BACK;
                };
        };
    }
}
