package id.tumbuh.server.visit.internal;

import id.tumbuh.care.card.Field;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.server.sync.Remains;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stays of services, answers and referrals: codes that this release knows, days and numbers, and of answers those to questions of the
 * form that take no words. No dose, batch, note or reason, nor what somebody was referred for: these are words.
 */
@Component
class EntryRemains implements Remains {
    private static final Set<String> KINDS = Arrays.stream(EntryKind.values())
            .filter(EntryKind::says)
            .map(EntryKind::wire)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public JsonNode of(String kind, JsonNode body) {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        switch (EntryKind.of(kind)) {
            case SERVED -> {
                keep(left, body, "service", EntryBodies.deliverable(text(body, "service")) != null);
                keep(left, body, "outcome", EntryBodies.isOutcome(text(body, "outcome")));
                keep(left, body, "count", body.path("count").isIntegralNumber());
                keep(left, body, "on", BodyReader.day(body.path("on")) != null);
                keep(left, body, "period", BodyReader.isMonth(body.path("period")));
            }
            case ANSWERED -> {
                Form form = Form.of(text(body, "form"));
                keep(left, body, "form", form != null);
                keep(left, body, "version", body.path("version").isIntegralNumber());
                if (form != null) {
                    left.set("answers", answers(form, body.path("answers")));
                }
            }
            case ABSENT -> keep(left, body, "reason", EntryBodies.isAbsenceReason(text(body, "reason")));
            case REFERRED -> {
                keep(left, body, "to", EntryBodies.isDestination(text(body, "to")));
                keep(left, body, "urgent", body.path("urgent").isBoolean());
                keep(left, body, "on", BodyReader.day(body.path("on")) != null);
            }
            case REFERRAL_ANSWERED -> keep(left, body, "step", EntryBodies.isStep(text(body, "step")));
            case WITHDRAWN, CHOSEN, REVERSED -> {}
        }
        return left;
    }

    private static ObjectNode answers(Form form, JsonNode said) {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> answer : said.properties()) {
            Field question = form.field(answer.getKey());
            keep(left, said, answer.getKey(), question != null && isNoWord(question, answer.getValue()));
        }
        return left;
    }

    private static boolean isNoWord(Field question, JsonNode answer) {
        return switch (question.kind()) {
            case YES_NO -> answer.isBoolean();
            case YES_NO_UNKNOWN -> answer.isBoolean() || answer.asString("").equals(Outcome.TIDAK_TAHU.code());
            case NUMBER, COUNT -> answer.isIntegralNumber() && answer.canConvertToInt();
            case CHOICE -> question.choice(answer.asString("")) != null;
            case DATE -> BodyReader.day(answer) != null;
            case TEXT -> false;
        };
    }

    private static String text(JsonNode body, String field) {
        String text = BodyReader.text(body, field);
        return text == null ? "" : text;
    }

    private static void keep(ObjectNode left, JsonNode body, String field, boolean known) {
        if (known) {
            left.set(field, body.path(field));
        }
    }
}
