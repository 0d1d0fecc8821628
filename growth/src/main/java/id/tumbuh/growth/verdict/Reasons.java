package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a verdict was found, sentence by sentence. */
final class Reasons {
    private final List<Message> sentences = new ArrayList<>();
    private final RuleSet rules;

    Reasons(RuleSet rules) {
        this.rules = rules;
    }

    List<Message> all() {
        return sentences;
    }

    void ruleSet() {
        say(Explanation.ATURAN, Argument.name(rules.name()));
    }

    void inputs(
            @Nullable Sex sex,
            @Nullable Age age,
            @Nullable Integer completedMonths,
            Measures measures,
            @Nullable Double correctedCm) {
        if (sex != null) {
            say(sex == Sex.MALE ? Explanation.JK_LAKI_LAKI : Explanation.JK_PEREMPUAN);
        }
        if (age != null && completedMonths != null) {
            say(Explanation.UMUR, Argument.days(age.days()), Argument.months(completedMonths));
        }
        if (measures.weightKg() != null) {
            say(Explanation.MASUKAN_BB, Argument.kilograms(measures.weightKg()));
        }
        if (measures.lengthCm() != null && correctedCm != null) {
            say(Explanation.MASUKAN_TB, Argument.centimetres(measures.lengthCm()), Argument.centimetres(correctedCm));
        }
        if (measures.lengthCm() != null && measures.position() != null) {
            boolean lying = measures.position() == Position.LYING;
            say(lying ? Explanation.CARA_UKUR_TELENTANG : Explanation.CARA_UKUR_BERDIRI);
        }
        if (measures.headCm() != null) {
            say(Explanation.MASUKAN_LK, Argument.centimetres(measures.headCm()));
        }
        if (measures.armCm() != null) {
            say(Explanation.MASUKAN_LILA, Argument.centimetres(measures.armCm()));
        }
        if (measures.oedema()) {
            say(Explanation.EDEMA_BUKAN_BERAT);
        }
    }

    void finding(Finding finding, @Nullable Double armCm) {
        Argument index = Argument.code(finding.index());
        if (finding.score() instanceof Score.Value value && finding.standard() != null && finding.row() != null) {
            say(
                    Explanation.SKOR_DARI_TABEL,
                    index,
                    Argument.z(value.z()),
                    Argument.name(finding.standard().name()),
                    Argument.count(finding.row()),
                    Argument.name(finding.standard().edition().title()));
        } else if (finding.score() instanceof Score.NotComputable none && !classedByCentimetres(finding)) {
            say(Explanation.TIDAK_DAPAT_DIHITUNG, index, Argument.code(none.reason()));
        }
        if (finding.status() != null && finding.index() == Index.LILA && armCm != null) {
            say(Explanation.LILA_KELAS, Argument.centimetres(armCm), Argument.code(finding.status()));
        } else if (finding.status() != null) {
            say(Explanation.KELAS, index, Argument.code(finding.status()));
        }
    }

    /** LiLA in centimetres has a class without a z, so its class is all there is to explain. */
    private static boolean classedByCentimetres(Finding finding) {
        return finding.index() == Index.LILA && finding.status() != null;
    }

    void kms(@Nullable KmsFinding finding) {
        if (finding == null) {
            return;
        }
        if (finding.noLetter() != null) {
            say(Explanation.TANPA_HURUF, Argument.code(finding.noLetter()));
        } else if (finding.letter() != null && finding.gainGrams() != null && finding.kbmGrams() != null) {
            say(
                    Explanation.HURUF_KMS,
                    Argument.code(finding.letter()),
                    Argument.grams(finding.gainGrams()),
                    Argument.grams(finding.kbmGrams()),
                    Argument.name(rules.kbm().name()));
        } else if (finding.letter() != null) {
            say(Explanation.HURUF_KMS_TANPA_BANDING, Argument.code(finding.letter()));
        }
    }

    void increment(@Nullable IncrementScore increment) {
        if (increment == null) {
            return;
        }
        say(
                Explanation.LAJU_WHO,
                Argument.grams((int) increment.gain()),
                Argument.months(increment.intervalMonths()),
                Argument.grams(Rounding.halfUp(increment.fifthCentile())),
                Argument.z(Rounding.toHundredths(increment.z())));
        Standard table = Standards.weightVelocity(increment.intervalMonths());
        if (table != null) {
            say(
                    Explanation.LAJU_WHO_TABEL,
                    Argument.name(table.name()),
                    Argument.months(increment.startMonth()),
                    Argument.name(table.edition().title()));
        }
        if (increment.singleTranscription()) {
            say(Explanation.LAJU_WHO_SATU_SALINAN);
        }
    }

    void sinceBirth(int gainGrams, int kbmGrams) {
        say(Explanation.SEJAK_LAHIR, Argument.grams(gainGrams), Argument.grams(kbmGrams));
    }

    private void say(Explanation explanation, Argument... arguments) {
        sentences.add(Message.of(explanation, arguments));
    }
}
