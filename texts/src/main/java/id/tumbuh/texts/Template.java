package id.tumbuh.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A text of the catalogue with places for values: <code>{0}</code>, <code>{file}</code>, <code>{1:signed}</code>. */
record Template(List<Part> parts) {
    /** A piece of a text. */
    sealed interface Part {}

    /** Words that stand as they are. */
    record Words(String text) implements Part {}

    /** A place for a value. */
    record Place(String name, Style style) implements Part {}

    /** @throws IllegalStateException for a brace without its partner or an unknown style */
    static Template parse(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("a place is not closed in: " + text);
            }
            parts.add(new Words(text.substring(from, open)));
            parts.add(place(text.substring(open + 1, close)));
            from = close + 1;
        }
        parts.add(new Words(text.substring(from)));
        return new Template(List.copyOf(parts));
    }

    /** The text with each place filled. */
    String fill(Function<Place, String> value) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Place place) {
                filled.append(value.apply(place));
            } else if (part instanceof Words words) {
                filled.append(words.text());
            }
        }
        return filled.toString();
    }

    /** The names of the places, each once. */
    Set<String> places() {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Place place) {
                names.add(place.name());
            }
        }
        return names;
    }

    private static Place place(String inside) {
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return new Place(inside, Style.PLAIN);
        }
        String word = inside.substring(colon + 1);
        for (Style style : Style.values()) {
            if (style.word().equals(word)) {
                return new Place(inside.substring(0, colon), style);
            }
        }
        throw new IllegalStateException("no style is called " + word);
    }
}
