package id.tumbuh.server.watch.internal;

import id.tumbuh.care.attendance.AbsenceReason;
import id.tumbuh.care.card.ReferTo;
import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the bidan decides about cases: for one, or for many at once, and then all of it or nothing. Each decision becomes a fact. */
@Component
public class CaseDesk {
    private static final int MOST = 500;
    private static final String REFERRAL = "_TANPA_RUJUKAN";

    private final Cases cases;
    private final Facts facts;

    CaseDesk(Cases cases, Facts facts) {
        this.cases = cases;
        this.facts = facts;
    }

    /**
     * A decision about one case.
     *
     * @param decision {@code accept} with a reason, {@code return} with a question for the kader, {@code refer} to one of the places of
     *     {@code visit.referred}, or {@code absent} with a reason of {@code visit.absent}
     */
    public record Decision(
            @Nullable UUID key,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String question,
            @Nullable String to,
            @Nullable String note) {}

    /** What became of a decision. */
    public record Decided(UUID key, UUID fact, String outcome) {}

    public List<Decided> decide(
            Caller caller, String posyandu, Period period, @Nullable List<@Nullable Decision> decisions) {
        if (decisions == null || decisions.isEmpty()) {
            throw Problem.of(GeneralProblem.INVALID, "/decisions");
        }
        if (decisions.size() > MOST) {
            throw new Problem(WatchProblem.TOO_MANY, Map.of("most", MOST));
        }
        return cases.deciding(caller, posyandu, period, list -> decide(caller, list, decisions));
    }

    private List<Decided> decide(Caller caller, Cases.Worklist list, List<@Nullable Decision> decisions) {
        Map<UUID, Cases.Entry> byKey = new HashMap<>();
        list.entries().forEach(entry -> byKey.put(entry.face().key(), entry));
        List<FactDraft> drafts = new ArrayList<>();
        List<UUID> keys = new ArrayList<>();
        for (int at = 0; at < decisions.size(); at++) {
            String pointer = "/decisions/" + at;
            Decision one = decisions.get(at);
            if (one == null || one.key() == null) {
                throw Problem.of(WatchProblem.DECISION, pointer + "/key");
            }
            Cases.Entry entry = byKey.remove(one.key());
            if (entry == null) {
                throw Problem.of(WatchProblem.GONE, pointer + "/key");
            }
            keys.add(entry.face().key());
            drafts.add(draft(list.month(), entry, one, pointer));
        }
        List<Outcome> outcomes = facts.write(caller, drafts);
        List<Decided> decided = new ArrayList<>();
        for (int at = 0; at < outcomes.size(); at++) {
            decided.add(new Decided(
                    keys.get(at), outcomes.get(at).id(), outcomes.get(at).word()));
        }
        return decided;
    }

    private static FactDraft draft(MonthData month, Cases.Entry entry, Decision one, String pointer) {
        return switch (Objects.requireNonNullElse(one.decision(), "")) {
            case "accept" -> said(month, entry, CaseFact.ACCEPTED, one.reason(), pointer);
            case "return" -> said(month, entry, CaseFact.RETURNED, one.question(), pointer);
            case "refer" -> referred(month, entry, one, pointer);
            case "absent" -> absent(month, entry, one, pointer);
            default -> throw Problem.of(WatchProblem.DECISION, pointer + "/decision");
        };
    }

    private static FactDraft said(
            MonthData month, Cases.Entry entry, CaseFact kind, @Nullable String words, String pointer) {
        ObjectNode body = object();
        body.put("key", entry.face().key().toString());
        body.put("case", entry.face().kind());
        body.put("period", month.period().toString());
        if (!entry.found().facts().isEmpty()) {
            entry.found()
                    .facts()
                    .forEach(fact -> body.withArrayProperty("facts").add(fact.toString()));
        }
        body.put(kind.words(), words == null ? "" : words.strip());
        if (!CaseBodies.isWords(body.path(kind.words()))) {
            throw Problem.of(WatchProblem.DECISION, pointer + "/" + kind.words());
        }
        String posyandu = month.site().id();
        UUID subject = entry.subject();
        return subject == null
                ? FactDraft.of(kind.wire(), posyandu, body, null)
                : FactDraft.about(subject, kind.wire(), posyandu, body, null);
    }

    /** Made today, whenever the child was weighed. */
    private static FactDraft referred(MonthData month, Cases.Entry entry, Decision one, String pointer) {
        CaseKind kind = entry.found().kind();
        if (!kind.code().endsWith(REFERRAL)) {
            throw Problem.of(WatchProblem.DECISION, pointer + "/decision");
        }
        ObjectNode body = object();
        body.put("to", known(ReferTo.values(), one.to(), pointer + "/to"));
        body.putArray("why").add(kind.code().substring(0, kind.code().length() - REFERRAL.length()));
        body.put("urgent", kind == CaseKind.GIZI_BURUK_TANPA_RUJUKAN);
        String note = one.note();
        if (note != null && !note.isBlank()) {
            body.put("note", note.strip());
        }
        return visit("visit.referred", month, entry, null, month.today(), Fact.Place.FACILITY, body, null);
    }

    private static FactDraft absent(MonthData month, Cases.Entry entry, Decision one, String pointer) {
        Integer day = entry.found().day();
        if (entry.found().kind() != CaseKind.TIDAK_DATANG_TANPA_ALASAN || day == null) {
            throw Problem.of(WatchProblem.DECISION, pointer + "/decision");
        }
        ObjectNode body = object().put("reason", known(AbsenceReason.values(), one.reason(), pointer + "/reason"));
        UUID session = Ids.named("session", month.site().id() + "/" + LocalDate.ofEpochDay(day));
        UUID base =
                entry.found().facts().isEmpty() ? null : entry.found().facts().getFirst();
        return visit("visit.absent", month, entry, session, day, Fact.Place.POSYANDU, body, base);
    }

    private static FactDraft visit(
            String kind,
            MonthData month,
            Cases.Entry entry,
            @Nullable UUID session,
            int day,
            Fact.Place place,
            ObjectNode body,
            @Nullable UUID base) {
        return new FactDraft(
                kind, 1, month.site().id(), entry.found().person(), session, day, place, Fact.By.NAKES, body, base);
    }

    private static String known(MessageCode[] codes, @Nullable String said, String pointer) {
        for (MessageCode code : codes) {
            if (code.code().equals(said)) {
                return code.code();
            }
        }
        throw Problem.of(WatchProblem.DECISION, pointer);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
