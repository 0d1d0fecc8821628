package id.tumbuh.phone;

import id.tumbuh.growth.Score;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.verdict.Finding;
import id.tumbuh.growth.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict as one line of text with each double as its bits; {@code verdicts.mjs} writes the same from what the module gives. */
final class VerdictText {
    static final String THROWS = "THROWS";
    private static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    private VerdictText() {}

    static String of(AskedVisit asked) {
        try {
            return of(asked.verdict());
        } catch (IllegalArgumentException refused) {
            return THROWS;
        }
    }

    static String of(Verdict verdict) {
        VerdictText text = new VerdictText();
        text.visit(verdict);
        text.kms(verdict.kms());
        text.increment(verdict.weightIncrement());
        text.messages(verdict.doubts());
        text.codes(verdict.alerts());
        text.messages(verdict.explanation());
        text.codes(verdict.kaderSteps());
        text.codes(verdict.healthWorkerSteps());
        text.put(verdict.ruleSet());
        return text.text.toString();
    }

    private void visit(Verdict verdict) {
        put(verdict.age() == null ? null : verdict.age().days());
        bits(verdict.age() == null ? null : verdict.age().months());
        put(verdict.completedMonths());
        bits(verdict.correctedCm());
        bits(verdict.bmi());
        for (Finding finding : verdict.findings()) {
            put(finding.index().code());
            Score.Value value = finding.score() instanceof Score.Value found ? found : null;
            bits(value == null ? null : value.exact());
            bits(value == null ? null : value.z());
            put(value == null ? null : value.flagged());
            put(
                    finding.score() instanceof Score.NotComputable none
                            ? none.reason().name()
                            : null);
            put(finding.standard() == null ? null : finding.standard().name());
            put(finding.row());
            put(code(finding.status()));
        }
    }

    private void kms(@Nullable KmsFinding kms) {
        if (kms == null) {
            put(null);
            return;
        }
        put(code(kms.letter()));
        put(code(kms.noLetter()));
        put(code(kms.course()));
        put(kms.gainGrams());
        put(kms.kbmGrams());
        put(kms.twiceStrict());
        put(kms.twiceLoose());
    }

    private void increment(@Nullable IncrementScore increment) {
        if (increment == null) {
            put(null);
            return;
        }
        put(increment.intervalMonths());
        put(increment.startMonth());
        put(increment.days());
        bits(increment.gain());
        bits(increment.z());
        bits(increment.fifthCentile());
        put(increment.faltering());
        put(increment.singleTranscription());
    }

    private void messages(List<Message> messages) {
        put(messages.size());
        for (Message message : messages) {
            put(message.code().code());
            for (Argument argument : message.arguments()) {
                put(argument.kind().name());
                argument(argument);
            }
        }
    }

    private void argument(Argument argument) {
        if (argument instanceof Argument.Numeric numeric) {
            bits(numeric.value());
        } else if (argument instanceof Argument.Coded coded) {
            put(coded.code().code());
        } else if (argument instanceof Argument.Named named) {
            put(named.name());
        }
    }

    private void codes(List<? extends MessageCode> codes) {
        put(codes.size());
        codes.forEach(code -> put(code.code()));
    }

    private static @Nullable String code(@Nullable MessageCode code) {
        return code == null ? null : code.code();
    }

    private void bits(@Nullable Double value) {
        put(value == null ? null : "%016x".formatted(Double.doubleToLongBits(value)));
    }

    private void put(@Nullable Object value) {
        text.append(value == null ? NOTHING : value).append('|');
    }
}
