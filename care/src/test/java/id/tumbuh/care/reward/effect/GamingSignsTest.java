package id.tumbuh.care.reward.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GamingSignsTest {
    private static final Weighed USUAL = new Weighed(9_300, 250, 200, 150, false, false, true);

    private static List<Weighed> times(int number, Weighed weighed) {
        List<Weighed> many = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            many.add(weighed);
        }
        return many;
    }

    private static Weighed gain(int grams) {
        return new Weighed(9_300, grams, 200, null, false, false, true);
    }

    @SafeVarargs
    private static List<Message> signs(List<Weighed>... parts) {
        List<Weighed> all = new ArrayList<>();
        for (List<Weighed> part : parts) {
            all.addAll(part);
        }
        List<Message> signs = GamingSigns.of(all);
        signs.forEach(each -> assertTrue(each.fits()));
        return signs;
    }

    @Test
    void nothingStrikingAsksNothing() {
        assertEquals(List.of(), signs(times(100, gain(150)), times(100, gain(250))));
        assertEquals(List.of(), signs());
    }

    @Test
    void moreGainsJustOverKbmThanBeforeAskAQuestion() {
        Message question = Message.of(
                GamingSign.BANYAK_TEPAT_DI_ATAS_KBM,
                Argument.count(30),
                Argument.count(40),
                Argument.count(20),
                Argument.count(40));
        List<Weighed> before = both(times(20, earlier(200)), times(20, earlier(199)));
        assertEquals(List.of(question), signs(before, times(30, gain(200)), times(10, gain(199))));
        assertEquals(
                List.of(question), signs(before, times(30, gain(299)), times(10, gain(100)), times(99, gain(300))));
        assertEquals(List.of(), signs(before, times(26, gain(200)), times(14, gain(199))), "chance alone");
        assertEquals(List.of(), signs(before, times(29, gain(200))), "too few");
        assertEquals(List.of(), signs(times(30, gain(200)), times(10, gain(199))), "nothing to hold it against");
    }

    private static Weighed earlier(int grams) {
        return new Weighed(9_300, grams, 200, null, false, false, false);
    }

    private static List<Weighed> both(List<Weighed> one, List<Weighed> other) {
        List<Weighed> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    void roundFiguresThatBecomeMoreAskAQuestion() {
        Weighed before = new Weighed(9_300, null, null, null, false, false, false);
        Weighed roundBefore = new Weighed(9_500, null, null, null, false, false, false);
        Weighed now = new Weighed(9_300, null, null, null, false, false, true);
        Weighed roundNow = new Weighed(9_000, null, null, null, false, false, true);
        assertEquals(
                List.of(Message.of(
                        GamingSign.ANGKA_BULAT_BERTAMBAH,
                        Argument.count(40),
                        Argument.count(80),
                        Argument.count(20),
                        Argument.count(100))),
                signs(times(80, before), times(20, roundBefore), times(40, now), times(40, roundNow)));
        assertEquals(List.of(), signs(times(80, before), times(20, roundBefore), times(64, now), times(16, roundNow)));
    }

    @Test
    void sharpRisesInRewardMonthsAskAQuestion() {
        Weighed sharp = new Weighed(9_300, 1_200, 200, null, true, true, true);
        Weighed usualInRewardMonth = new Weighed(9_300, 350, 200, null, false, true, true);
        assertEquals(
                List.of(Message.of(
                        GamingSign.NAIK_TAJAM_DI_BULAN_KADO,
                        Argument.count(10),
                        Argument.count(50),
                        Argument.count(0),
                        Argument.count(200))),
                signs(times(200, USUAL), times(10, sharp), times(40, usualInRewardMonth)));
    }

    @Test
    void whatIsGainedAndLostAgainAsksAQuestion() {
        Weighed lost = new Weighed(9_300, 350, 200, -300, false, true, true);
        Weighed kept = new Weighed(9_300, 350, 200, 100, false, true, true);
        Weighed other = new Weighed(9_300, 350, 200, 100, false, false, true);
        assertEquals(
                List.of(Message.of(
                        GamingSign.NAIK_LALU_TURUN_LAGI,
                        Argument.count(20),
                        Argument.count(40),
                        Argument.count(0),
                        Argument.count(100))),
                signs(times(100, other), times(20, lost), times(20, kept)));
    }
}
