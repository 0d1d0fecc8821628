package id.tumbuh.care.card;

import id.tumbuh.care.service.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds answers against their form. An answer to a question that was not due is kept: the age may be corrected later. */
final class AnswerCheck {
    static final int LONGEST_TEXT = 100;

    private AnswerCheck() {}

    static List<AnswerProblem> of(Form form, Answers answers) {
        List<AnswerProblem> problems = new ArrayList<>();
        for (String question : answers.questions()) {
            Field field = form.field(question);
            AnswerFault fault = field == null ? AnswerFault.BUKAN_PERTANYAAN : fault(field, answers.value(question));
            if (fault != null) {
                problems.add(new AnswerProblem(question, fault));
            }
        }
        return problems;
    }

    private static @Nullable AnswerFault fault(Field field, @Nullable Object value) {
        return switch (field.kind()) {
            case YES_NO -> value instanceof Boolean ? null : AnswerFault.SALAH_JENIS;
            case YES_NO_UNKNOWN ->
                value instanceof Boolean || Outcome.TIDAK_TAHU.code().equals(value) ? null : AnswerFault.SALAH_JENIS;
            case NUMBER, COUNT -> value instanceof Integer number ? size(field, number) : AnswerFault.SALAH_JENIS;
            case CHOICE ->
                !(value instanceof String choice)
                        ? AnswerFault.SALAH_JENIS
                        : field.choice(choice) == null ? AnswerFault.BUKAN_PILIHAN : null;
            case DATE ->
                !(value instanceof String day)
                        ? AnswerFault.SALAH_JENIS
                        : IsoDay.epochDay(day) == null ? AnswerFault.BUKAN_TANGGAL : null;
            case TEXT ->
                !(value instanceof String text)
                        ? AnswerFault.SALAH_JENIS
                        : text.length() > LONGEST_TEXT ? AnswerFault.DI_LUAR_BATAS : null;
        };
    }

    private static @Nullable AnswerFault size(Field field, int number) {
        Size size = field.size();
        if (size == null || size.isUsual(number)) {
            return null;
        }
        return size.allows(number) ? AnswerFault.DIRAGUKAN : AnswerFault.DI_LUAR_BATAS;
    }
}
