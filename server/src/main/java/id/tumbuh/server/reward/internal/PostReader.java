package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.server.area.KnownOption;
import id.tumbuh.server.area.Options;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Children;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts together what a programme looks at: all posyandu of an area at once. In the scope of the running transaction. */
@Component
class PostReader {
    /** As many months as list A may ask, with room for a year in which many were cancelled. */
    static final int MONTHS_BACK = 18;
    /** Years of age beyond which no programme looks; the eldest it may ask for is 84 months. */
    private static final int OLDEST_DAYS = 84 * 31 + MONTHS_BACK * 31;

    private final PostDays days;
    private final MonthLines lines;
    private final Members members;
    private final Options options;

    PostReader(PostDays days, MonthLines lines, Members members, Options options) {
        this.days = days;
        this.lines = lines;
        this.members = members;
        this.options = options;
    }

    /** Everything read of an area. */
    private record Read(
            Map<String, Map<Integer, PostDays.Month>> days,
            Map<String, Map<UUID, Members.Member>> members,
            Map<String, List<MonthLine>> signed,
            Map<String, List<MonthLine>> open,
            Map<UUID, Children.Child> known,
            Map<UUID, Set<Channel>> consents,
            Set<UUID> excused,
            Map<UUID, Set<Integer>> ill) {}

    /** The records of these posyandu, all of which lie within the range, for the open day of a month. */
    Map<String, PostRecord> read(ScopePath range, Collection<String> posts, int handOverMonth) {
        int from = handOverMonth - MONTHS_BACK;
        int firstDay = new Period(from).firstDay();
        int lastDay = new Period(handOverMonth).lastDay();
        Map<String, Map<Integer, PostDays.Month>> found = days.of(range, from, handOverMonth);
        Map<String, List<MonthLine>> signed = byPost(lines.signed(range, from, handOverMonth));
        Map<String, List<MonthLine>> open =
                byPost(lines.open(range, posts, firstUnsigned(posts, found, from, handOverMonth), lastDay));
        Map<String, Map<UUID, Members.Member>> here = members.of(range, firstDay, lastDay - OLDEST_DAYS);
        Set<UUID> ids = new HashSet<>();
        signed.values().forEach(list -> list.forEach(line -> ids.add(line.person())));
        open.values().forEach(list -> list.forEach(line -> ids.add(line.person())));
        List<Members.Word> said = members.consents(range);
        Set<UUID> excused = members.excused(range);
        Map<UUID, Set<Integer>> ill = members.ill(range, firstDay, lastDay);
        said.forEach(word -> ids.add(word.person()));
        ids.addAll(excused);
        Map<UUID, Children.Child> known = members.known(ids);
        Map<UUID, Set<Channel>> allowed = allowed(said, known);
        Set<UUID> notAsked = new HashSet<>();
        excused.forEach(person -> notAsked.add(kept(known, person)));
        Read read = new Read(found, here, signed, open, known, allowed, notAsked, ill);
        Map<String, PostRecord> records = new HashMap<>();
        for (String post : posts) {
            records.put(post, new Assembly(read, post).record(handOverMonth));
        }
        return records;
    }

    /** Of two records of one child the newest word of either counts. */
    private static Map<UUID, Set<Channel>> allowed(List<Members.Word> said, Map<UUID, Children.Child> known) {
        Map<UUID, Set<Channel>> allowed = new HashMap<>();
        for (Members.Word word : said) {
            Set<Channel> channels =
                    allowed.computeIfAbsent(kept(known, word.person()), unused -> EnumSet.noneOf(Channel.class));
            if (word.given()) {
                channels.add(word.channel());
            } else {
                channels.remove(word.channel());
            }
        }
        return allowed;
    }

    /** The record that is kept, where two were merged. */
    private static UUID kept(Map<UUID, Children.Child> known, UUID person) {
        Children.Child child = known.get(person);
        return child == null ? person : child.person();
    }

    /** Few months are not signed, and only those are read from the register. */
    private static int firstUnsigned(
            Collection<String> posts, Map<String, Map<Integer, PostDays.Month>> days, int from, int to) {
        int first = to;
        for (String post : posts) {
            Map<Integer, PostDays.Month> months = days.getOrDefault(post, Map.of());
            for (int month = from; month < first; month++) {
                PostDays.Month found = months.get(month);
                if (found != null && found.held() != null && found.signature() == null) {
                    first = month;
                }
            }
        }
        return new Period(first).firstDay();
    }

    private static Map<String, List<MonthLine>> byPost(List<MonthLine> lines) {
        Map<String, List<MonthLine>> byPost = new HashMap<>();
        lines.forEach(line -> byPost.computeIfAbsent(line.posyandu(), unused -> new ArrayList<>())
                .add(line));
        return byPost;
    }

    /** Which minimal gains hold at a posyandu. */
    private KbmEdition edition(String post, int day) {
        JsonNode chosen =
                options.inForce(post, KnownOption.KBM_EDITION.wire(), day).orElse(null);
        return chosen == null || !chosen.isString() ? RuleSet.CURRENT.kbm() : KbmEdition.valueOf(chosen.stringValue());
    }

    /** Puts one posyandu's record together. */
    private final class Assembly {
        private final Read read;
        private final String post;
        private final Map<Integer, PostDays.Month> days;
        private final Map<UUID, Map<Integer, MonthLine>> byChild = new HashMap<>();
        private final Set<UUID> guests = new HashSet<>();
        private final Map<UUID, Map<Integer, List<UUID>>> facts = new HashMap<>();

        Assembly(Read read, String post) {
            this.read = read;
            this.post = post;
            this.days = read.days().getOrDefault(post, Map.of());
        }

        PostRecord record(int handOverMonth) {
            Set<Integer> came = new HashSet<>();
            for (MonthLine line : read.signed().getOrDefault(post, List.of())) {
                take(line);
                if (line.came()) {
                    came.add(line.month());
                }
            }
            for (MonthLine line : read.open().getOrDefault(post, List.of())) {
                PostDays.Month month = days.get(line.month());
                if (month == null || month.signature() == null) {
                    take(line);
                }
            }
            List<PostMonth> months = new ArrayList<>();
            Map<Integer, UUID> signatures = new HashMap<>();
            days.forEach((number, month) -> {
                PostMonth one = month(month, came.contains(number));
                UUID signature = month.signature();
                if (one != null && number < handOverMonth) {
                    months.add(one);
                }
                if (signature != null) {
                    signatures.put(number, signature);
                }
            });
            PostDays.Month own = days.getOrDefault(handOverMonth, PostDays.Month.NONE);
            Integer openDay = own.held() != null ? own.held() : own.planned() != null ? own.planned() : own.cancelled();
            boolean held = own.held() != null || own.planned() != null;
            return new PostRecord(post, openDay, held, months, signatures, children(handOverMonth), facts);
        }

        /** A signed month in which somebody came was held, whether or not a phone opened the session. */
        private static @Nullable PostMonth month(PostDays.Month month, boolean came) {
            boolean signed = month.signature() != null;
            Integer asOf = month.asOf();
            if (signed && asOf != null && (month.held() != null || came)) {
                return new PostMonth(asOf, true, true);
            }
            if (month.held() != null) {
                return new PostMonth(month.held(), true, false);
            }
            return month.cancelled() != null ? new PostMonth(month.cancelled(), false, signed) : null;
        }

        private void take(MonthLine line) {
            UUID child = kept(read.known(), line.person());
            Map<Integer, MonthLine> months = byChild.computeIfAbsent(child, unused -> new HashMap<>());
            MonthLine before = months.get(line.month());
            // Of two records of one child the one with a weight counts.
            if (before == null || before.grams() == null) {
                months.put(line.month(), line);
                facts.computeIfAbsent(child, unused -> new HashMap<>()).put(line.month(), line.facts());
            }
            if (line.guest()) {
                guests.add(child);
            }
        }

        private List<RewardChild> children(int handOverMonth) {
            KbmEdition edition = edition(post, new Period(handOverMonth).firstDay());
            List<RewardChild> children = new ArrayList<>();
            Map<UUID, Members.Member> here = read.members().getOrDefault(post, Map.of());
            here.forEach((id, member) -> children.add(child(member, false, edition)));
            for (UUID guest : guests) {
                Children.Child known = read.known().get(guest);
                Integer born = known == null ? null : known.birthDay();
                if (known != null && born != null && !here.containsKey(guest)) {
                    children.add(child(
                            new Members.Member(post, guest, known.sex(), born, born, null, false), true, edition));
                }
            }
            children.sort(Comparator.comparing(RewardChild::id));
            return children;
        }

        private RewardChild child(Members.Member member, boolean guest, KbmEdition edition) {
            Map<Integer, MonthLine> own = byChild.getOrDefault(member.person(), Map.of());
            ChildMonths months = new ChildMonths(member, edition, own, ill(member.person()));
            return new RewardChild(
                    member.person().toString(),
                    member.birthDay(),
                    member.from(),
                    member.left(),
                    member.died(),
                    guest,
                    read.excused().contains(member.person()),
                    Objects.requireNonNullElse(read.consents().get(member.person()), Set.of()),
                    months.of(days));
        }

        private Set<Integer> ill(UUID child) {
            return Objects.requireNonNullElse(read.ill().get(child), Set.of());
        }
    }
}
