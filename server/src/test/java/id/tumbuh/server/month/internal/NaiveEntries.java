package id.tumbuh.server.month.internal;

import id.tumbuh.care.card.Answers;
import id.tumbuh.care.card.FeedingCard;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one child was given, asked and referred, read off the facts. No corrections. */
final class NaiveEntries {
    private NaiveEntries() {}

    static void mark(Told child, Period period, int months, Set<UUID> answered, Set<Mark> marks) {
        Set<String> doses = new HashSet<>();
        Set<Integer> milk = new HashSet<>();
        boolean stopped = false;
        // Of two answers in a month the later one counts.
        child.entries.sort(Comparator.comparingInt(NaiveEntries::day)
                .thenComparing(fact -> UUID.fromString(fact.path("id").stringValue())));
        for (JsonNode fact : child.entries) {
            String type = fact.path("type").stringValue();
            JsonNode body = fact.path("body");
            int day = day(fact);
            boolean now = period.contains(day);
            if (day > period.lastDay()) {
                continue;
            }
            if (type.equals("visit.served")) {
                String service = body.path("service").stringValue();
                boolean given = body.path("outcome").stringValue().equals("DIBERIKAN");
                served(service, given, now, marks);
                if (given) {
                    doses.add(service);
                }
            } else if (type.equals("visit.answered")) {
                String form = body.path("form").stringValue();
                JsonNode answers = body.path("answers");
                if (form.equals("ASI_EKSKLUSIF")) {
                    int month = child.months(day);
                    boolean only = answers.path("HANYA_ASI").booleanValue();
                    if (only && month >= 0 && month <= 5) {
                        milk.add(month);
                    }
                    int since = answers.has("MAKAN_LAIN_SEJAK_BULAN")
                            ? Math.min(
                                    month,
                                    answers.path("MAKAN_LAIN_SEJAK_BULAN").intValue())
                            : month;
                    stopped |= !only && since <= 5;
                }
                if (now) {
                    answered(form, answers, marks);
                }
            } else if (now && type.equals("visit.absent")) {
                marks.add(Mark.ALASAN_ABSEN);
            } else if (now && type.equals("visit.referred")) {
                marks.add(Mark.RUJUK);
                if (answered.contains(UUID.fromString(fact.path("id").stringValue()))) {
                    marks.add(Mark.RUJUK_DIJAWAB);
                }
            }
        }
        if (months >= 6 && milk.size() == 6 && !stopped) {
            marks.add(Mark.ASI_LULUS);
        }
        if (isComplete(doses)) {
            marks.add(Mark.IDL);
        }
    }

    private static int day(JsonNode fact) {
        JsonNode on = fact.path("body").path("on");
        return on.isMissingNode() ? Told.day(fact) : Told.day(on.stringValue());
    }

    private static boolean isComplete(Set<String> doses) {
        boolean once = doses.containsAll(List.of("HB0", "BCG", "OPV1", "OPV2", "OPV3", "OPV4", "MR1"));
        boolean polio = doses.containsAll(List.of("IPV1", "IPV2"));
        int hexavalent = 0;
        for (int dose = 1; dose <= 3; dose++) {
            boolean hexa = doses.contains("HEXA" + dose);
            hexavalent += hexa ? 1 : 0;
            once &= hexa || doses.contains("DPT" + dose);
        }
        return once && (polio || hexavalent >= 2);
    }

    private static void served(String service, boolean given, boolean now, Set<Mark> marks) {
        boolean vaccine = service.matches("(HB0|BCG|OPV.|DPT.|HEXA.|IPV.|RV.|PCV.|MR.|JE)");
        if (vaccine) {
            marks.add(Mark.IMUNISASI_TERCATAT);
        }
        if (!now) {
            return;
        }
        if (vaccine) {
            marks.add(Mark.VAKSIN_TERCATAT);
            String dose = service.equals("MR1")
                    ? "CAMPAK"
                    : service.replaceFirst("^(HEXA|DPT)", "DPT_").replace("OPV", "POLIO_");
            Mark got = Mark.of("DAPAT_" + dose);
            if (given && got != null) {
                marks.add(got);
            }
        }
        switch (service) {
            case "VITAMIN_A_BIRU" -> add(marks, Mark.VITAMIN_A_TERCATAT, given, Mark.VITAMIN_A_BIRU);
            case "VITAMIN_A_MERAH" -> add(marks, Mark.VITAMIN_A_TERCATAT, given, Mark.VITAMIN_A_MERAH);
            case "OBAT_CACING" -> add(marks, Mark.OBAT_CACING_TERCATAT, given, Mark.OBAT_CACING);
            case "PMT_PENYULUHAN" -> add(marks, Mark.PMT_TERCATAT, given, Mark.PMT_PENYULUHAN);
            case "PMT_LOKAL" -> add(marks, Mark.PMT_TERCATAT, given, Mark.PMT_LOKAL);
            case "ORALIT" -> add(marks, Mark.DIARE_TERCATAT, given, Mark.ORALIT);
            case "ZINC" -> add(marks, Mark.DIARE_TERCATAT, given, Mark.ZINC);
            default -> {}
        }
    }

    private static void answered(String form, JsonNode answers, Set<Mark> marks) {
        switch (form) {
            case "ASI_EKSKLUSIF" -> {
                marks.add(Mark.ASI_TERCATAT);
                marks.remove(Mark.ASI_SAJA);
                marks.remove(Mark.ASI_TIDAK);
                marks.add(answers.path("HANYA_ASI").booleanValue() ? Mark.ASI_SAJA : Mark.ASI_TIDAK);
            }
            case "MP_ASI" -> {
                marks.add(Mark.MP_ASI_TERCATAT);
                marks.remove(Mark.MP_ASI_SESUAI);
                marks.remove(Mark.MP_ASI_TIDAK);
                Boolean suits = suits(answers);
                if (suits != null) {
                    marks.add(suits ? Mark.MP_ASI_SESUAI : Mark.MP_ASI_TIDAK);
                }
            }
            case "PERKEMBANGAN" -> marks.add(Mark.PERKEMBANGAN);
            case "DIARE" -> {
                add(marks, Mark.DIARE_TERCATAT, answers.has("DIARE_SEJAK"), Mark.DIARE);
                add(marks, Mark.DIARE_TERCATAT, answers.path("ORALIT_DIBERIKAN").asBoolean(false), Mark.ORALIT);
                add(marks, Mark.DIARE_TERCATAT, answers.path("ZINC_DIBERIKAN").asBoolean(false), Mark.ZINC);
            }
            default -> {}
        }
    }

    /** As the phone's card says it. */
    private static @Nullable Boolean suits(JsonNode said) {
        Map<String, Object> answers = new HashMap<>();
        said.properties()
                .forEach(one -> answers.put(one.getKey(), one.getValue().booleanValue()));
        return FeedingCard.suits(Answers.of(answers));
    }

    private static void add(Set<Mark> marks, Mark noted, boolean also, Mark more) {
        marks.add(noted);
        if (also) {
            marks.add(more);
        }
    }
}
