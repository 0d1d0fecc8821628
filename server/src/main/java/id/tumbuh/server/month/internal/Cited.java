package id.tumbuh.server.month.internal;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;

/** What a figure rests on, and where in it, in both languages; titles of works stay as they are. */
public record Cited(String id, String en) {
    private static final Texts INDONESIAN = Texts.of(Language.INDONESIAN);
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    static Cited of(Rule rule) {
        // A place is a number or a heading of the work itself; only what joins two of them is a word.
        String places = rule.place().replace(" and ", " dan ");
        return new Cited(in(INDONESIAN, rule) + places, in(ENGLISH, rule) + rule.place());
    }

    private static String in(Texts texts, Rule rule) {
        return texts.text("source." + rule.source().name()) + ": ";
    }
}
