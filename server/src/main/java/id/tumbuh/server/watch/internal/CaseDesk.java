package id.tumbuh.server.watch.internal;

import id.tumbuh.care.attendance.AbsenceReason;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.ReferTo;
import id.tumbuh.care.card.Topic;
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
import java.util.Optional;
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
    private final CaseUndo undo;
    private final Facts facts;

    CaseDesk(Cases cases, CaseUndo undo, Facts facts) {
        this.cases = cases;
        this.undo = undo;
        this.facts = facts;
    }

    /**
     * A decision about one case.
     *
     * @param decision {@code accept} with a reason, {@code return} with a question for the kader, {@code refer} to one of the places of
     *     {@code visit.referred}, {@code absent} with a reason of {@code visit.absent}, or {@code counsel}
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

    /**
     * Takes decisions back: an acceptance, a question that nobody answered, a referral, counselling, a reason for an absence, a choice, a
     * correction or a withdrawal. Each by a fact; nothing is removed.
     *
     * @param decided the facts as {@link Decided} or the answer to the decision named them
     */
    public List<Decided> undo(Caller caller, String posyandu, Period period, @Nullable List<@Nullable UUID> decided) {
        if (decided == null || decided.isEmpty() || decided.size() > MOST) {
            throw Problem.of(GeneralProblem.INVALID, "/facts");
        }
        return cases.deciding(caller, posyandu, period, list -> {
            List<FactDraft> drafts = new ArrayList<>();
            List<Decided> undone = new ArrayList<>();
            for (int at = 0; at < decided.size(); at++) {
                UUID fact = decided.get(at);
                boolean again = decided.indexOf(fact) < at;
                CaseUndo.Undone one = fact == null || again ? null : undo.of(caller, list.month(), fact);
                if (one == null) {
                    throw Problem.of(WatchProblem.UNDO, "/facts/" + at);
                }
                undone.add(new Decided(one.key(), one.fact(), ""));
                drafts.addAll(one.drafts());
            }
            List<Outcome> outcomes = facts.write(caller, drafts);
            return undone.stream()
                    .map(one -> new Decided(
                            one.key(), one.fact(), outcomes.getFirst().word()))
                    .toList();
        });
    }

    private List<Decided> decide(Caller caller, Cases.Worklist list, List<@Nullable Decision> decisions) {
        Map<UUID, Cases.Entry> byKey = new HashMap<>();
        list.entries().forEach(entry -> byKey.put(entry.face().key(), entry));
        List<FactDraft> drafts = new ArrayList<>();
        List<UUID> keys = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
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
            first.add(drafts.size());
            drafts.add(draft(list.month(), entry, one, pointer));
            if (Objects.equals(one.decision(), "accept")) {
                verified(list.month(), entry, one.reason()).ifPresent(drafts::add);
            }
        }
        List<Outcome> outcomes = facts.write(caller, drafts);
        List<Decided> decided = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            Outcome outcome = outcomes.get(first.get(at));
            decided.add(new Decided(keys.get(at), outcome.id(), outcome.word()));
        }
        return decided;
    }

    private static FactDraft draft(MonthData month, Cases.Entry entry, Decision one, String pointer) {
        return switch (Objects.requireNonNullElse(one.decision(), "")) {
            case "accept" -> said(month, entry, CaseFact.ACCEPTED, one.reason(), pointer);
            case "return" -> said(month, entry, CaseFact.RETURNED, one.question(), pointer);
            case "refer" -> referred(month, entry, one, pointer);
            case "absent" -> absent(month, entry, one, pointer);
            case "counsel" -> counselled(month, entry, pointer);
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

    /**
     * Made today, whenever the child was weighed. While the month of the weighing can still be signed the referral counts there, as the decision
     * that it is; later it counts in the month in which it was made.
     */
    private static FactDraft referred(MonthData month, Cases.Entry entry, Decision one, String pointer) {
        CaseKind kind = entry.found().kind();
        String why = kind == CaseKind.T_TANPA_KONSELING
                ? "T"
                : kind.code().endsWith(REFERRAL)
                        ? kind.code().substring(0, kind.code().length() - REFERRAL.length())
                        : "";
        if (why.isEmpty()) {
            throw Problem.of(WatchProblem.DECISION, pointer + "/decision");
        }
        ObjectNode body = object();
        body.put("to", known(ReferTo.values(), one.to(), pointer + "/to"));
        body.putArray("why").add(why);
        body.put("urgent", kind == CaseKind.GIZI_BURUK_TANPA_RUJUKAN);
        Integer seen = entry.found().day();
        if (seen != null && seen < month.today() && month.isOpen()) {
            body.put("on", LocalDate.ofEpochDay(seen).toString());
        }
        String note = one.note();
        if (note != null && !note.isBlank()) {
            body.put("note", note.strip());
        }
        return visit("visit.referred", month, entry, null, month.today(), Fact.Place.FACILITY, body, null);
    }

    /** A doubtful weight that was looked at is believed from then on: the letter follows, here and on the phones. */
    private static Optional<FactDraft> verified(MonthData month, Cases.Entry entry, @Nullable String reason) {
        if (entry.found().kind() != CaseKind.UKURAN_MERAGUKAN) {
            return Optional.empty();
        }
        UUID fact = entry.found().facts().getFirst();
        return month.measured().stream()
                .filter(one -> one.fact().equals(fact))
                .findFirst()
                .map(one -> visit(
                        "visit.verified",
                        month,
                        entry,
                        one.session(),
                        one.day(),
                        one.atPosyandu() ? Fact.Place.POSYANDU : Fact.Place.HOME,
                        object().put(
                                        "reason",
                                        Objects.requireNonNullElse(reason, "").strip()),
                        fact));
    }

    /** A word about food, by whoever decides: what a first T asks for. */
    private static FactDraft counselled(MonthData month, Cases.Entry entry, String pointer) {
        if (entry.found().kind() != CaseKind.T_TANPA_KONSELING) {
            throw Problem.of(WatchProblem.DECISION, pointer + "/decision");
        }
        ObjectNode body = object().put("form", Form.PENYULUHAN.code()).put("version", Form.PENYULUHAN.version());
        body.putObject("answers").put(Topic.GIZI_SEIMBANG.code(), true);
        return visit("visit.answered", month, entry, null, month.today(), Fact.Place.FACILITY, body, null);
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
