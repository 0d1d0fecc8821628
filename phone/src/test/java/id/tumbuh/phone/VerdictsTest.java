package id.tumbuh.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Explanation;
import id.tumbuh.growth.verdict.Step;
import id.tumbuh.growth.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The parity of verdicts is worth what its visits are worth: each code occurs. */
final class VerdictsTest {
    private final Set<MessageCode> seen = new HashSet<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private int refused;

    @Test
    void everyCodeOccurs() {
        Verdicts.visits().forEach(this::judge);
        for (MessageCode[] codes : List.<MessageCode[]>of(
                Alert.values(),
                Status.values(),
                Letter.values(),
                NoLetter.values(),
                Course.values(),
                Doubt.values(),
                Explanation.values(),
                Step.values())) {
            for (MessageCode code : codes) {
                assertTrue(seen.contains(code), code.getClass() + " " + code.code());
            }
        }
        assertEquals(Verdicts.COUNT, verdicts.size() + refused);
        assertTrue(refused > 20, refused + " refused");
        assertTrue(verdicts.stream()
                        .filter(verdict -> verdict.weightIncrement() != null)
                        .count()
                > 2_000);
    }

    private void judge(AskedVisit asked) {
        Verdict verdict;
        try {
            verdict = asked.verdict();
        } catch (IllegalArgumentException e) {
            refused++;
            return;
        }
        verdicts.add(verdict);
        assertTrue(verdict.doubts().stream().allMatch(Message::fits));
        assertTrue(verdict.explanation().stream().allMatch(Message::fits));
        verdict.doubts().stream().map(Message::code).forEach(seen::add);
        verdict.explanation().stream().map(Message::code).forEach(seen::add);
        seen.addAll(verdict.alerts());
        seen.addAll(verdict.kaderSteps());
        seen.addAll(verdict.healthWorkerSteps());
        verdict.findings().forEach(finding -> seen.add(finding.status()));
        if (verdict.kms() != null) {
            seen.add(verdict.kms().letter());
            seen.add(verdict.kms().noLetter());
            seen.add(verdict.kms().course());
        }
    }
}
