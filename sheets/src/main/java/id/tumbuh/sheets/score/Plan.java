package id.tumbuh.sheets.score;

import id.tumbuh.sheets.decode.DateOrder;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import java.util.Map;

/**
 * How a file is going to be read: its header, what the survey proved, and what the user asked.
 *
 * @param sexUnknown every child is scored as boy and as girl
 */
record Plan(ScoreOptions options, Header header, Survey survey, Map<Field, DateOrder> orders, boolean sexUnknown) {
    DateOrder order(Field field) {
        DateOrder order = orders.get(field);
        return order == null ? DateOrder.DMY : order;
    }

    /** Whether rows can be put together by child. */
    boolean identifies() {
        boolean dated = header.has(Field.VISIT_DATE);
        boolean named = header.has(Field.NAME) && header.has(Field.MOTHER);
        return dated && (header.has(Field.NIK) || named);
    }
}
