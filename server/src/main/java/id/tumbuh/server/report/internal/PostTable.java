package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Value;
import id.tumbuh.server.report.internal.template.Sum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The posyandu behind a sum: which have reported, and the headline of each. */
final class PostTable {
    private static final List<Item> ITEMS =
            List.of(Item.S, Item.K, Item.D, Item.N, Item.T, Item.O, Item.B, Item.BGM, Item.DUA_T);
    private static final List<Integer> WORD_WIDTHS = List.of(6, 29, 20, 29);
    private static final int NUMBER_WIDTH = 7;

    private PostTable() {}

    /** @param numbers whether each has its numbers beside the sum */
    static Grid of(Gathered month, boolean numbers, Surroundings around, PaperWords words) {
        List<String> labels =
                List.of(words.text("number"), words.text("posyandu"), words.text("desa"), words.text("standing"));
        List<String> columns = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(WORD_WIDTHS);
        if (numbers) {
            ITEMS.forEach(item -> {
                columns.add(words.text("letter." + item.name()));
                widths.add(NUMBER_WIDTH);
            });
        }
        List<Head> head = new ArrayList<>();
        labels.forEach(label -> head.add(Head.of(label)));
        columns.forEach(column -> head.add(Head.of(column)));
        List<Grid.Line> lines = new ArrayList<>();
        for (Gathered.Post post : month.posts()) {
            List<String> told = List.of(
                    Integer.toString(lines.size() + 1),
                    post.area().name(),
                    around.name(post.area(), AreaLevel.DESA),
                    standing(post, around, words));
            lines.add(Grid.Line.of(told, numbers ? values(post.numbers()) : List.of()));
        }
        return new Grid(List.of(head), labels, columns, widths, lines);
    }

    private static String standing(Gathered.Post post, Surroundings around, PaperWords words) {
        if (post.stand().draft()) {
            return words.text("draft");
        }
        return post.numbers() == null ? words.text("notReported") : around.state(post.stand(), post.area(), words);
    }

    private static List<Value> values(@Nullable Numbers numbers) {
        return ITEMS.stream()
                .map(item -> numbers == null ? Value.Without.NO_WHOLE : Sum.value(numbers.count(item, Part.ALL)))
                .toList();
    }
}
