package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.Period;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * A posyandu's month as the register says it now.
 *
 * @param asOf the day as of which S is counted, epoch day
 * @param held whether the posyandu was opened in the month
 * @param rules the rule set, and the form of what is counted
 * @param rows as they would be signed
 */
record Draft(
        String posyandu,
        Period period,
        int asOf,
        boolean held,
        String rules,
        List<Counted> counted,
        Cells cells,
        ArrayNode rows,
        String hash) {

    /** Whether a signature says the same, in its own form of the marks. */
    boolean isSigned(Standing.Signed signature) {
        return hash(signature.form()).equals(signature.hash());
    }

    private String hash(int form) {
        return form >= Mark.FORM
                ? hash
                : SignedBody.hash(SignedBody.rows(Counted.in(counted, form)), form, period, asOf, rules);
    }
}
