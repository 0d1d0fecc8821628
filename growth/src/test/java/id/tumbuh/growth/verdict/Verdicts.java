package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.plausibility.Earlier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to make a verdict and to read it. */
final class Verdicts {
    static final Measures NOTHING = new Measures(null, null, null, null, null, null, null, false);
    static final Past FIRST_VISIT = Past.complete(List.of(), List.of());

    private Verdicts() {}

    static Verdict of(Child child, Visit visit, Past past) {
        return new Assessment(RuleSet.CURRENT).of(child, visit, past);
    }

    /** A child of known sex and birth date. */
    static Child child(Sex sex, int birthDay) {
        return new Child(sex, birthDay, null);
    }

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /** The earlier visits of one's own register, at which the child was weighed. */
    static Past weighed(Weighing... weighings) {
        List<Earlier> visits = List.of(weighings).stream()
                .map(weighing -> new Earlier(weighing.day(), weighing.grams() / 1_000.0, null, null, null))
                .toList();
        return Past.complete(List.of(weighings), visits);
    }

    static Measures all(double kilograms, double cm, @Nullable Position position, double headCm, double armCm) {
        return new Measures(kilograms, cm, position, headCm, armCm, null, null, false);
    }

    static Measures swollen(double kilograms, double cm) {
        return new Measures(kilograms, cm, Position.LYING, null, null, null, null, true);
    }

    static List<String> codes(List<? extends MessageCode> codes) {
        return codes.stream().map(MessageCode::code).toList();
    }

    static List<String> said(List<Message> messages) {
        return codes(messages.stream().map(Message::code).toList());
    }
}
