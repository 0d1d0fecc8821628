package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.effect.Change;
import id.tumbuh.care.reward.effect.Comparison;
import id.tumbuh.care.reward.effect.GamingSigns;
import id.tumbuh.care.reward.effect.PostEffect;
import id.tumbuh.care.reward.effect.Share;
import id.tumbuh.care.reward.effect.Weighed;
import id.tumbuh.care.skdn.Skdn;
import id.tumbuh.care.skdn.SkdnRatio;
import id.tumbuh.growth.plausibility.PlausibilityLimits;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Posyandus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether the programme works: attendance and gain before and after, held against posyandu without it, from signed months alone. */
@Component
public class Effects {
    /** Months looked at on each side: a year, so that seasons weigh alike. */
    static final int MONTHS = 12;

    private static final SkdnRatio[] RATIOS = {SkdnRatio.D_S, SkdnRatio.N_D};

    private final Scoped scoped;
    private final Sites sites;
    private final Programmes programmes;
    private final PostReader reader;
    private final Words words;
    private final Untold untold;
    private final JdbcTemplate jdbc;

    Effects(
            Scoped scoped,
            Sites sites,
            Programmes programmes,
            PostReader reader,
            Words words,
            Untold untold,
            JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.sites = sites;
        this.programmes = programmes;
        this.reader = reader;
        this.words = words;
        this.untold = untold;
        this.jdbc = jdbc;
    }

    /** A share with its interval of 95 %; value and bounds null where there is no whole. */
    public record Part(
            int part,
            int whole,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high) {
        static Part of(Share share) {
            return share.isKnown()
                    ? new Part(share.part(), share.whole(), share.value(), share.low(), share.high())
                    : new Part(share.part(), share.whole(), null, null, null);
        }
    }

    /** A difference of two shares with its interval of 95 %. */
    public record Difference(double value, double low, double high) {
        static @Nullable Difference of(@Nullable Change change) {
            return change == null ? null : new Difference(change.value(), change.low(), change.high());
        }
    }

    /**
     * A posyandu before and since.
     *
     * @param since the first month of the programme; of a posyandu without one, the same month as the others'
     * @param difference null where either side has no figure
     * @param questions about weights, to the bidan; none for who sees no names
     */
    public record Post(
            String posyandu,
            String name,
            boolean programme,
            String since,
            Map<String, Part> before,
            Map<String, Part> after,
            Map<String, Difference> difference,
            List<Words.Said> questions) {}

    /** Posyandu with the programme against those without. */
    public record Compared(
            int posts,
            double with,
            int others,
            double without,
            @Nullable Difference difference) {}

    /**
     * What came of it.
     *
     * @param compared by ratio; without a ratio of which any posyandu's figures are held back, as their mean would tell them
     */
    public record Effect(String place, List<Post> posts, Map<String, Compared> compared) {}

    /** A posyandu and since when. */
    private record Site(Area area, boolean programme, int since) {}

    /** The effect in a place; nothing where no programme holds in it. */
    public Effect of(Caller caller, String place) {
        Posyandus.Site site = sites.place(caller, place);
        Period now = Period.of(sites.today(site));
        return scoped.in(caller.scope(), () -> {
            List<Site> posts = posts(site, now);
            Map<String, Map<Integer, Skdn>> months = months(site, now);
            Map<SkdnRatio, List<PostEffect>> with = new HashMap<>();
            Map<SkdnRatio, List<PostEffect>> without = new HashMap<>();
            List<Post> told = new ArrayList<>();
            Set<SkdnRatio> incomplete = new HashSet<>();
            for (Site post : posts) {
                Map<Integer, Skdn> signed = months.getOrDefault(post.area().id(), Map.of());
                Map<SkdnRatio, PostEffect> effects = effects(post, signed);
                Set<SkdnRatio> held = held(caller, post, signed.keySet());
                incomplete.addAll(held);
                effects.forEach((ratio, effect) -> (post.programme() ? with : without)
                        .computeIfAbsent(ratio, unused -> new ArrayList<>())
                        .add(effect));
                told.add(told(caller, post, effects, held, now));
            }
            Map<String, Compared> compared = new HashMap<>();
            for (SkdnRatio ratio : RATIOS) {
                if (incomplete.contains(ratio)) {
                    continue;
                }
                Comparison comparison =
                        Comparison.of(with.getOrDefault(ratio, List.of()), without.getOrDefault(ratio, List.of()));
                compared.put(
                        ratio.name(),
                        new Compared(
                                comparison.posts(),
                                comparison.withProgramme(),
                                comparison.others(),
                                comparison.without(),
                                Difference.of(comparison.difference())));
            }
            return new Effect(site.id(), told, compared);
        });
    }

    private List<Site> posts(Posyandus.Site site, Period now) {
        List<Area> areas = sites.below(site.path(), now);
        Set<String> puskesmas = new HashSet<>();
        areas.forEach(area -> puskesmas.add(puskesmas(area)));
        Map<String, List<Programmes.Version>> versions = programmes.of(puskesmas);
        List<Site> posts = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        for (Area area : areas) {
            Integer since = Programmes.since(versions.getOrDefault(puskesmas(area), List.of()), area.id());
            int month = since == null ? Integer.MAX_VALUE : Period.of(since).number();
            first = Math.min(first, month);
            posts.add(new Site(area, since != null, month));
        }
        if (first == Integer.MAX_VALUE) {
            return List.of();
        }
        List<Site> dated = new ArrayList<>();
        for (Site post : posts) {
            dated.add(post.programme() ? post : new Site(post.area(), false, first));
        }
        return dated;
    }

    private static String puskesmas(Area area) {
        String place = Programmes.puskesmas(area.path());
        return place == null ? "" : place;
    }

    private Map<String, Map<Integer, Skdn>> months(Posyandus.Site site, Period now) {
        Map<String, Map<Integer, Skdn>> months = new HashMap<>();
        jdbc.query(
                "select posyandu, month, s, k, d, n, t, o, b from month_total where path >= ? and path < ? and month <= ?",
                row -> {
                    months.computeIfAbsent(row.getString("posyandu"), unused -> new HashMap<>())
                            .put(
                                    row.getInt("month"),
                                    new Skdn(
                                            row.getInt("s"),
                                            row.getInt("k"),
                                            row.getInt("d"),
                                            row.getInt("n"),
                                            row.getInt("t"),
                                            row.getInt("o"),
                                            row.getInt("b"),
                                            0,
                                            0,
                                            0,
                                            0,
                                            0));
                },
                site.path().from(),
                site.path().until(),
                now.number());
        return months;
    }

    private static Map<SkdnRatio, PostEffect> effects(Site post, Map<Integer, Skdn> months) {
        List<Skdn> before = new ArrayList<>();
        List<Skdn> after = new ArrayList<>();
        months.forEach((month, skdn) -> {
            if (month < post.since() && month >= post.since() - MONTHS) {
                before.add(skdn);
            } else if (month >= post.since() && month < post.since() + MONTHS) {
                after.add(skdn);
            }
        });
        Map<SkdnRatio, PostEffect> effects = new HashMap<>();
        for (SkdnRatio ratio : RATIOS) {
            effects.put(ratio, PostEffect.of(post.area().id(), ratio, before, after));
        }
        return effects;
    }

    /** A sum of months beside the others that are told tells the one that is not. */
    private Set<SkdnRatio> held(Caller caller, Site post, Set<Integer> signed) {
        List<Integer> counted = signed.stream()
                .filter(month -> month >= post.since() - MONTHS && month < post.since() + MONTHS)
                .toList();
        Set<SkdnRatio> held = new HashSet<>();
        for (SkdnRatio ratio : RATIOS) {
            if (untold.isUntold(caller, post.area().path(), counted, ratio)) {
                held.add(ratio);
            }
        }
        return held;
    }

    private Post told(Caller caller, Site post, Map<SkdnRatio, PostEffect> effects, Set<SkdnRatio> untold, Period now) {
        Map<String, Part> before = new HashMap<>();
        Map<String, Part> after = new HashMap<>();
        Map<String, Difference> difference = new HashMap<>();
        effects.forEach((ratio, effect) -> {
            boolean shown = !untold.contains(ratio);
            if (shown) {
                before.put(ratio.name(), Part.of(effect.before()));
                after.put(ratio.name(), Part.of(effect.after()));
            }
            if (shown && effect.before().isKnown() && effect.after().isKnown()) {
                Change change = effect.change();
                difference.put(ratio.name(), new Difference(change.value(), change.low(), change.high()));
            }
        });
        return new Post(
                post.area().id(),
                post.area().name(),
                post.programme(),
                new Period(post.since()).text(),
                before,
                after,
                difference,
                post.programme() && Sites.seesNames(caller) ? questions(post, now) : List.of());
    }

    /** Signs that weights are not honest, of one posyandu: a question each, with an innocent answer. */
    private List<Words.Said> questions(Site post, Period now) {
        PostRecord record = reader.read(post.area().path(), Set.of(post.area().id()), now.number() + 1)
                .get(post.area().id());
        String place = puskesmas(post.area());
        Programme programme =
                Programmes.inForce(programmes.of(place), post.area().id(), now.lastDay());
        if (record == null || programme == null) {
            return List.of();
        }
        Set<Integer> rewardMonths = new HashSet<>();
        for (int month = post.since(); month <= now.number() + 1; month++) {
            if (Semester.handsOver(programme, month)) {
                rewardMonths.add(month - 1);
            }
        }
        List<Weighed> weighed = new ArrayList<>();
        for (RewardChild child : record.children()) {
            weighed.addAll(Weighed.of(child, rewardMonths, post.since(), PlausibilityLimits.DEFAULT));
        }
        return words.say(GamingSigns.of(weighed));
    }
}
