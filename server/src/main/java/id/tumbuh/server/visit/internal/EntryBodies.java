package id.tumbuh.server.visit.internal;

import id.tumbuh.care.attendance.AbsenceReason;
import id.tumbuh.care.card.AnswerProblem;
import id.tumbuh.care.card.Answers;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.ReferTo;
import id.tumbuh.care.card.ReferralStep;
import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.service.Deliverable;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.server.sync.FactKind.Finding;
import id.tumbuh.server.sync.FactProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the bodies of services, answers and referrals must be. A service, form or form version that this server does not know comes from
 * a newer phone: the fact is held until the server is upgraded.
 */
final class EntryBodies {
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_THINGS = 1_000;
    private static final int MOST_REASONS = 30;
    /** A round may be given ahead of its month; nobody writes a year ahead. */
    private static final int MONTHS_AHEAD = 12;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Finding NEWER = new Finding(FactProblem.NEWER_VERSION.code(), "body", true);

    private EntryBodies() {}

    /** The service or dose of a code; null where this release has none. */
    static @Nullable Deliverable deliverable(String code) {
        for (Service service : Service.values()) {
            if (service.code().equals(code)) {
                return service;
            }
        }
        for (Dose dose : Dose.values()) {
            if (dose.code().equals(code)) {
                return dose;
            }
        }
        return null;
    }

    /** @param last the last day that anything can have been given on */
    static List<Finding> served(JsonNode body, LocalDate last) {
        BodyReader reader = new BodyReader(body)
                .only("service", "outcome", "dose", "count", "batch", "on", "period", "reason", "note")
                .required("service", EntryBodies::isCode, VisitProblem.ENTRY)
                .required("outcome", EntryBodies::isOutcome, VisitProblem.ENTRY)
                .words("dose", LONGEST_WORD)
                .whole("count", 1, MOST_THINGS)
                .words("batch", LONGEST_WORD)
                .day("on")
                .month("period")
                .words("reason", LONGEST_NOTE)
                .words("note", LONGEST_NOTE);
        if (reader.findings().isEmpty()) {
            reader.findings().addAll(toCome(body, last));
        }
        String service = BodyReader.text(body, "service");
        boolean newer = reader.findings().isEmpty() && service != null && deliverable(service) == null;
        return newer ? List.of(NEWER) : reader.findings();
    }

    /** Days and months are written so that their texts are in order. */
    private static List<Finding> toCome(JsonNode body, LocalDate last) {
        List<Finding> findings = new ArrayList<>();
        if (body.path("on").asString("").compareTo(last.toString()) > 0) {
            findings.add(new Finding(FactProblem.FUTURE_DAY.code(), "on", true));
        }
        if (body.path("period")
                        .asString("")
                        .compareTo(YearMonth.from(last).plusMonths(MONTHS_AHEAD).toString())
                > 0) {
            findings.add(new Finding(FactProblem.FUTURE_DAY.code(), "period", true));
        }
        return findings;
    }

    static List<Finding> absent(JsonNode body, int version) {
        return new BodyReader(body)
                .only("reason", "note")
                .required("reason", EntryBodies::isAbsenceReason, VisitProblem.ENTRY)
                .words("note", LONGEST_NOTE)
                .findings();
    }

    /** @param last the last day that anybody can have been seen on */
    static List<Finding> referred(JsonNode body, LocalDate last) {
        List<Finding> findings = new BodyReader(body)
                .only("to", "why", "urgent", "on", "note")
                .required("to", EntryBodies::isDestination, VisitProblem.ENTRY)
                .truth("urgent")
                .day("on")
                .words("note", LONGEST_NOTE)
                .findings();
        if (findings.isEmpty()) {
            findings.addAll(toCome(body, last));
        }
        JsonNode why = body.path("why");
        boolean codes = why.isArray() && !why.isEmpty() && why.size() <= MOST_REASONS;
        for (JsonNode code : why) {
            codes &= code.isString() && isCode(code.stringValue());
        }
        if (!codes) {
            findings.add(VisitProblem.ENTRY.in("why"));
        }
        return findings;
    }

    static List<Finding> referralAnswered(JsonNode body, int version) {
        return new BodyReader(body)
                .only("step", "note")
                .required("step", EntryBodies::isStep, VisitProblem.ENTRY)
                .words("note", LONGEST_NOTE)
                .findings();
    }

    static List<Finding> answered(JsonNode body, int version) {
        List<Finding> findings = new BodyReader(body)
                .only("form", "version", "answers", "note")
                .required("form", EntryBodies::isCode, VisitProblem.ENTRY)
                .whole("version", 1, MOST_THINGS)
                .words("note", LONGEST_NOTE)
                .findings();
        Answers answers = answers(body.path("answers"));
        if (answers == null) {
            findings.add(VisitProblem.ANSWER.in("answers"));
        }
        if (!findings.isEmpty() || answers == null) {
            return findings;
        }
        Form form = Form.of(body.path("form").stringValue());
        if (form == null || body.path("version").asInt(1) > form.version()) {
            return List.of(NEWER);
        }
        for (AnswerProblem problem : form.check(answers)) {
            VisitProblem code = problem.fault().isFatal() ? VisitProblem.ANSWER : VisitProblem.ANSWER_DOUBTED;
            findings.add(
                    new Finding(code.code(), problem.question(), problem.fault().isFatal()));
        }
        return findings;
    }

    /** The answers of a body; null where they are no flat map of booleans, whole numbers and texts, or an empty one. */
    static @Nullable Answers answers(JsonNode said) {
        if (!said.isObject() || said.isEmpty()) {
            return null;
        }
        Map<String, Object> answers = new HashMap<>();
        for (Map.Entry<String, JsonNode> answer : said.properties()) {
            JsonNode value = answer.getValue();
            if (value.isBoolean()) {
                answers.put(answer.getKey(), value.booleanValue());
            } else if (value.isIntegralNumber() && value.canConvertToInt()) {
                answers.put(answer.getKey(), value.intValue());
            } else if (value.isString()) {
                answers.put(answer.getKey(), value.stringValue());
            } else {
                return null;
            }
        }
        return Answers.of(answers);
    }

    private static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    static boolean isOutcome(String value) {
        return is(Outcome.values(), value);
    }

    static boolean isAbsenceReason(String value) {
        return is(AbsenceReason.values(), value);
    }

    static boolean isDestination(String value) {
        return is(ReferTo.values(), value);
    }

    static boolean isStep(String value) {
        return is(ReferralStep.values(), value);
    }

    private static boolean is(MessageCode[] known, String value) {
        for (MessageCode code : known) {
            if (code.code().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
