package id.tumbuh.care.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.reward.clock.RewardStep;
import id.tumbuh.care.reward.effect.GamingSigns;
import id.tumbuh.care.reward.gift.GiftAct;
import id.tumbuh.growth.message.MessageCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for people is written from the tables; where it differs, copy {@code target/reward.md} over it and read the difference. */
class RewardPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules", "reward.md");
    private static final Programme PROGRAMME = Programme.SEBATANG_KAYU;

    @Test
    void thePageSaysWhatTheTablesSay() throws IOException {
        String page = page();
        Files.writeString(Path.of("target", "reward.md"), page);
        assertEquals(page, Files.exists(PAGE) ? Files.readString(PAGE) : "");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The reward programme

                Written from the tables of `care.reward` by a test; do not edit. Default programme: %s, rules `%s`.

                The SOP leaves 20 points open (domain notes, child-growth.md 6.2). Each is settled by settings of the programme; the first
                choice is the default. A Puskesmas defines its own programme as a body of these settings and a name.

                | Point | Left open | Settings, the default first | How sure | Source |
                |---|---|---|---|---|
                """.formatted(PROGRAMME.name(), PROGRAMME.ruleVersion()));
        for (OpenPoint point : OpenPoint.values()) {
            page.append(row(
                    point.place(),
                    point.question(),
                    settings(point),
                    point.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    point.source().title()));
        }
        page.append("""

                ## What holds each default

                The tests of `OpenPointsTest` that name a point. Each setting put to another value makes one of them fail (`PinnedDefaultsTest`).

                | Point | Tests |
                |---|---|
                """);
        for (OpenPoint point : OpenPoint.values()) {
            page.append(row(
                    point.place(),
                    PinnedDefaultsTest.tests(point).stream()
                            .map(test -> "`" + test.getName() + "`")
                            .collect(Collectors.joining(", "))));
        }
        page.append("""

                ## Decided beyond the notes

                - The lists of H−5 look at the open months that end with the last validated month before H, so in June at December to May
                  where none was cancelled. Every month is looked at for one hand-over of a fixed half-year.
                - A measurement in doubt counts for neither list until the bidan has verified it, also as attendance.
                - `NET_GAIN` with `KMS_N` asks the sum of the minimal gains between the first and the last weighing.
                - A child with a medical reason noted, and one above the limit of BB/TB, is not asked for list B; list A stands for both.
                - A month of which neither "held" nor "cancelled" is written down ends the months in a row and blocks approval.
                - A child whose last letter is T is on no public list, also where it gets a gift for coming.

                ## The steps

                | Step | Minutes, as an indicator |
                |---|---|
                """);
        for (RewardStep step : RewardStep.values()) {
            Integer minutes = step.minutes(PROGRAMME);
            page.append(row("`" + step.code() + "`", minutes == null ? "" : minutes.toString()));
        }
        page.append("""

                ## Who may do what with an entitlement

                The state follows from the set of acts, in whichever order they arrive. `SERAHKAN` always stands, because what was handed over was
                handed over; of two, the first counts and the other is a question.

                | Act | By |
                |---|---|
                """);
        for (GiftAct act : GiftAct.values()) {
            page.append(row("`" + act.code() + "`", codes(act.roles(PROGRAMME))));
        }
        page.append("""

                ## Questions about weights

                Asked from %d weighings on each side; close to the minimal gain is within %d g. Honest gains are not alike on both sides of it, so
                the months before the programme are the measure. A rise is asked about where the interval of 95 %% of the difference lies
                above 0 (Newcombe, of Wilson's intervals). Decided here, not confirmed.
                """.formatted(GamingSigns.FEWEST, GamingSigns.STEP_GRAMS));
        return page.toString();
    }

    private static String settings(OpenPoint point) {
        Stream<String> options = Arrays.stream(RewardOption.values())
                .filter(option -> option.point() == point)
                .map(option -> "`" + option.wire() + "`: " + choices(option));
        Stream<String> numbers = Arrays.stream(RewardNumber.values())
                .filter(number -> number.point() == point)
                .map(number -> "`" + number.wire() + "`: " + number.usual() + " (" + number.least() + " to "
                        + number.most() + ")");
        return Stream.concat(options, numbers).collect(Collectors.joining("; "));
    }

    private static String choices(RewardOption option) {
        return Arrays.stream(RewardChoice.values())
                .filter(choice -> choice.option() == option)
                .map(choice -> "`" + choice.wire() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String codes(List<? extends MessageCode> codes) {
        return codes.stream().map(code -> "`" + code.code() + "`").collect(Collectors.joining(", "));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
