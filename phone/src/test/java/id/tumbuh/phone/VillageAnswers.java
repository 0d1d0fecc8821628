package id.tumbuh.phone;

import id.tumbuh.care.reward.ProgrammeBody;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.care.reward.list.RewardLists;
import id.tumbuh.care.reward.list.RewardVerdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code care.reward} answers of simulated villages, straight from its own records as the server asks it: a line for each posyandu
 * with the questions as JSON; then for each list a tab, the digest of what it says of the posyandu and one of each child's verdict.
 */
final class VillageAnswers {
    /** Every fiftieth of all villages is asked in each build. */
    private static final int SAMPLE_EVERY = 50;

    private VillageAnswers() {}

    /** All villages to the standard output. */
    public static void main(String[] arguments) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        write(out, 1);
        out.flush();
    }

    static void writeSample(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            write(out, SAMPLE_EVERY);
        }
    }

    private static void write(Writer out, int every) throws IOException {
        for (int village = 0; village < RewardVillages.VILLAGES; village += every) {
            for (int post = 0; post < RewardVillages.POSTS_IN_VILLAGE; post++) {
                out.write(line(village, RewardVillages.post(village, post)));
                out.write('\n');
            }
        }
    }

    private static String line(int village, RewardVillages.Asked asked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("village", village);
        json.put("months", asked.months().stream().map(VillageAnswers::json).toList());
        json.put("children", asked.children().stream().map(VillageAnswers::json).toList());
        List<Object> questions = new ArrayList<>();
        StringBuilder answers = new StringBuilder();
        for (RewardVillages.Question question : asked.questions()) {
            questions.add(List.of(ProgrammeBody.write(question.programme()), question.month()));
            answers.append('\t')
                    .append(digests(
                            RewardLists.of(question.programme(), question.month(), asked.months(), asked.children())));
        }
        json.put("questions", questions);
        return JsonText.write(json) + answers;
    }

    private static String digests(RewardLists lists) {
        List<String> digests = new ArrayList<>();
        RewardLists none = new RewardLists(
                lists.programme(),
                lists.semester(),
                lists.handOverMonth(),
                lists.latestDay(),
                List.of(),
                lists.blocks());
        digests.add(Canonical.digest(Canonical.of(RewardModule.plain(none))));
        for (RewardVerdict verdict : lists.verdicts()) {
            digests.add(Canonical.digest(Canonical.of(RewardModule.plain(verdict))));
        }
        return String.join(" ", digests);
    }

    private static Map<String, Object> json(PostMonth month) {
        return Map.of("day", month.day(), "held", month.held(), "validated", month.validated());
    }

    private static Map<String, Object> json(RewardChild child) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", child.id());
        json.put("birthDay", child.birthDay());
        json.put("from", child.from());
        put(json, "left", child.left());
        put(json, "died", child.died() ? true : null);
        put(json, "guest", child.guest() ? true : null);
        put(json, "cannotGain", child.cannotGain() ? true : null);
        json.put("months", child.months().stream().map(VillageAnswers::json).toList());
        return json;
    }

    private static Map<String, Object> json(RewardMonth month) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", month.month());
        json.put("present", month.present().code());
        put(json, "grams", month.grams());
        put(json, "letter", month.letter() == null ? null : month.letter().code());
        put(json, "minimalGain", month.minimalGain());
        put(json, "doubtful", month.doubtful() ? true : null);
        put(json, "weightForLength", month.weightForLength());
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
