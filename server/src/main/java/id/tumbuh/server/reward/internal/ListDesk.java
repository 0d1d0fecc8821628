package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a list, and what is written around it. Whoever takes one says on which it builds and what was seen. */
@Component
public class ListDesk {
    private final Scoped scoped;
    private final Sites sites;
    private final Lists lists;
    private final Facts facts;

    ListDesk(Scoped scoped, Sites sites, Lists lists, Facts facts) {
        this.scoped = scoped;
        this.sites = sites;
        this.lists = lists;
        this.facts = facts;
    }

    /**
     * A coordination meeting.
     *
     * @param minutes how long it took; null where nobody noted it
     * @param attended how many of each role
     * @param words the minutes of the meeting, without anybody's name
     */
    public record Meeting(LocalDate day, @Nullable Integer minutes, Map<String, Integer> attended, String words) {}

    /** Lists A and B as they come out now. */
    public Outcome propose(Caller caller, String posyandu, String period, @Nullable UUID base, String hash) {
        return step(caller, posyandu, period, base, ListKind.PROPOSAL, (site, month, standing) -> {
            Lists.Draft draft = lists.draft(site, month);
            if (!Semester.handsOver(draft.programme(), month.number())) {
                throw new Problem(RewardProblem.NOT_NOW);
            }
            // A list for a half-year to come would give a child its next gift today.
            if (draft.lists().semester().first() > Period.of(sites.today(site)).number()) {
                throw new Problem(RewardProblem.TOO_EARLY);
            }
            if (!draft.hash().equals(hash)) {
                throw new Problem(RewardProblem.CHANGED);
            }
            return Lists.body(draft, month);
        });
    }

    /**
     * The bidan vouches for what is behind the lists, which must still come out as they were proposed.
     *
     * @param reason to let them pass although a month is not signed
     */
    public Outcome validate(
            Caller caller, String posyandu, String period, @Nullable UUID base, String hash, @Nullable String reason) {
        return step(caller, posyandu, period, base, ListKind.VALIDATION, (site, month, standing) -> {
            Lists.Proposal proposal = seen(standing, hash);
            if (!lists.draft(site, month).hash().equals(hash)) {
                throw new Problem(RewardProblem.CHANGED);
            }
            boolean given = reason != null && !reason.isBlank();
            if (proposal.blocked() && !given) {
                throw new Problem(RewardProblem.BLOCKED);
            }
            ObjectNode body = body(month).put("hash", hash);
            return reason != null && given ? body.put("reason", reason(reason)) : body;
        });
    }

    /** By whom the programme names; its settings are those the lists were made by. */
    public Outcome approve(Caller caller, String posyandu, String period, @Nullable UUID base, String hash) {
        return step(caller, posyandu, period, base, ListKind.APPROVAL, (site, month, standing) -> {
            Lists.Proposal proposal = seen(standing, hash);
            return body(month)
                    .put("hash", hash)
                    .put("role", approver(caller, proposal).name());
        });
    }

    private static RewardRole approver(Caller caller, Lists.Proposal proposal) {
        RewardRole part = Sites.part(caller.role());
        if (part == null || !proposal.programme().approvers().contains(part)) {
            throw new Problem(RewardProblem.APPROVER);
        }
        return part;
    }

    /** Back to be proposed anew. What was approved holds until something else is; only who approves opens it again. */
    public Outcome giveBack(Caller caller, String posyandu, String period, @Nullable UUID base, String reason) {
        return step(caller, posyandu, period, base, ListKind.RETURN, (site, month, standing) -> {
            UUID proposal = standing.proposal();
            if (standing.state() == ListState.APPROVED && proposal != null) {
                approver(caller, lists.proposal(proposal));
            }
            return body(month).put("reason", reason(reason));
        });
    }

    /** What was talked over before the open day. */
    public Outcome meet(Caller caller, String posyandu, String periodText, Meeting meeting) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        Period period = Sites.period(periodText);
        // A meeting to come would count as held, and nobody would be reminded of it.
        if (meeting.day().toEpochDay() > sites.today(site)) {
            throw Problem.of(RewardProblem.TO_COME, "/day");
        }
        ObjectNode body = body(period)
                .put("day", meeting.day().toString())
                .put("words", meeting.words().strip());
        if (meeting.minutes() != null) {
            body.put("minutes", meeting.minutes());
        }
        ObjectNode attended = body.putObject("attended");
        meeting.attended().forEach(attended::put);
        return facts.write(caller, FactDraft.of(RewardKinds.MEETING, site.id(), body, null));
    }

    /** Whether the bidan asks a child to gain; why not stands in the health record. */
    public Outcome excuse(Caller caller, String posyandu, UUID child, boolean excused) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("excused", excused);
        return facts.write(caller, FactDraft.about(child, RewardKinds.EXCUSED, site.id(), body, null));
    }

    private Lists.Proposal seen(Lists.Standing standing, String hash) {
        UUID proposal = standing.proposal();
        if (proposal == null) {
            throw new Problem(RewardProblem.CHANGED);
        }
        Lists.Proposal found = lists.proposal(proposal);
        if (!found.hash().equals(hash)) {
            throw new Problem(RewardProblem.CHANGED);
        }
        return found;
    }

    /** Makes the body of a step, or refuses it. */
    private interface Taking {
        ObjectNode body(Posyandus.Site site, Period period, Lists.Standing standing);
    }

    private Outcome step(
            Caller caller, String posyandu, String periodText, @Nullable UUID base, ListKind kind, Taking taking) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        Period period = Sites.period(periodText);
        return scoped.in(caller.scope(), () -> {
            facts.hold(site.id());
            Lists.Standing standing = lists.standing(site.id(), period);
            if (!Objects.equals(standing.head(), base)) {
                throw new Problem(RewardProblem.CHANGED);
            }
            if (!kind.mayFollow(standing.state())) {
                throw new Problem(
                        RewardProblem.STATE, Map.of("state", standing.state().word()));
            }
            return facts.write(caller, FactDraft.of(kind.wire(), site.id(), taking.body(site, period, standing), base));
        });
    }

    private static ObjectNode body(Period period) {
        return JsonNodeFactory.instance.objectNode().put("period", period.text());
    }

    static String reason(@Nullable String reason) {
        String told = reason == null ? "" : reason.strip();
        if (told.isEmpty() || told.length() > Checked.LONGEST_REASON) {
            throw Problem.of(RewardProblem.REASON, "/reason");
        }
        return told;
    }

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw Problem.of(GeneralProblem.INVALID, field);
        }
        return value;
    }
}
