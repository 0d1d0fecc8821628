package id.tumbuh.sheets.score;

import id.tumbuh.sheets.decode.DateEvidence;
import id.tumbuh.sheets.decode.DateOrder;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of day and month of each date column, proven by the column itself (a part above 12), by the age texts beside
 * it, or told by the user. A wrong order makes a child months older or younger, so nothing is guessed.
 */
final class DateOrders {
    /** The share of age texts that must agree, and that no other reading may reach. */
    private static final double AGREE = 0.95;

    private static final double DISAGREE = 0.5;

    private final Header header;
    private final Survey survey;
    private final @Nullable DateOrder asked;

    DateOrders(Header header, Survey survey, @Nullable DateOrder asked) {
        this.header = header;
        this.survey = survey;
        this.asked = asked;
    }

    /** The order of each date column. */
    Map<Field, DateOrder> resolve() {
        Map<Field, DateOrder> orders = new EnumMap<>(Field.class);
        for (Field field : Survey.DATES) {
            DateOrder order = byItself(field);
            if (order != null) {
                orders.put(field, order);
            }
        }
        if (orders.size() < Survey.DATES.size()) {
            byAgeTexts(orders);
        }
        for (Field field : Survey.DATES) {
            if (!orders.containsKey(field)) {
                throw new RunProblem(RunProblem.Code.DATE_ORDER_OPEN, name(field));
            }
        }
        return orders;
    }

    private @Nullable DateOrder byItself(Field field) {
        DateEvidence.Proof proof = survey.date(field).proof();
        if (asked != null) {
            boolean contradicted = (proof == DateEvidence.Proof.DMY && asked == DateOrder.MDY)
                    || (proof == DateEvidence.Proof.MDY && asked == DateOrder.DMY);
            if (contradicted) {
                throw new RunProblem(RunProblem.Code.DATE_ORDER_CONTRADICTED, name(field), asked.name());
            }
            return asked;
        }
        return switch (proof) {
            case NOT_NEEDED, DMY -> DateOrder.DMY;
            case MDY -> DateOrder.MDY;
            case OPEN -> null;
            case CONTRADICTORY -> throw new RunProblem(RunProblem.Code.DATE_ORDER_MIXED, name(field));
        };
    }

    private void byAgeTexts(Map<Field, DateOrder> orders) {
        if (survey.ageTextsTried() == 0) {
            return;
        }
        DateOrder bestBirth = null;
        DateOrder bestVisit = null;
        for (DateOrder birth : DateOrder.values()) {
            for (DateOrder visit : DateOrder.values()) {
                boolean possible = agrees(orders, Field.BIRTH_DATE, birth) && agrees(orders, Field.VISIT_DATE, visit);
                double share = (double) survey.ageTextFits(birth, visit) / survey.ageTextsTried();
                if (!possible || share < DISAGREE) {
                    continue;
                }
                if (share < AGREE || bestBirth != null) {
                    return;
                }
                bestBirth = birth;
                bestVisit = visit;
            }
        }
        if (bestBirth != null && bestVisit != null) {
            orders.put(Field.BIRTH_DATE, bestBirth);
            orders.put(Field.VISIT_DATE, bestVisit);
        }
    }

    private static boolean agrees(Map<Field, DateOrder> orders, Field field, DateOrder order) {
        DateOrder known = orders.get(field);
        return known == null || known == order;
    }

    private String name(Field field) {
        String name = header.name(field);
        return name == null ? field.key() : name;
    }
}
