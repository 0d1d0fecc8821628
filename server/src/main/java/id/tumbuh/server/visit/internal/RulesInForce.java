package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.kms.GrowthLines;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.status.SixtyMonths;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.server.area.KnownOption;
import id.tumbuh.server.area.Options;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

/**
 * The rules by which a visit is judged: those of this release with the settings in force at its posyandu on its day. A rule set that
 * differs from the release's own carries the settings in its name, so that a stored verdict tells by what it was made.
 */
@Component
class RulesInForce {
    private static final Assessment USUAL = new Assessment(RuleSet.CURRENT);
    private static final List<KnownOption> READ =
            List.of(KnownOption.KBM_EDITION, KnownOption.RED_LINE, KnownOption.ORANGE_LINE, KnownOption.SIXTY_MONTHS);

    private final Options options;
    private final Map<String, NavigableMap<Integer, Assessment>> byPosyandu = new ConcurrentHashMap<>();

    RulesInForce(Options options) {
        this.options = options;
    }

    Assessment at(String posyandu, int day) {
        NavigableMap<Integer, Assessment> rules = byPosyandu.computeIfAbsent(posyandu, this::timeline);
        Map.Entry<Integer, Assessment> entry = rules.floorEntry(day);
        return entry == null ? USUAL : entry.getValue();
    }

    /** A setting changes: forgotten now, for the rest of this transaction, and again when others can see it. */
    void changed() {
        byPosyandu.clear();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    byPosyandu.clear();
                }
            });
        }
    }

    private NavigableMap<Integer, Assessment> timeline(String posyandu) {
        SortedMap<String, List<Options.Span>> timeline = options.timeline(posyandu);
        SortedSet<Integer> starts = new TreeSet<>();
        for (KnownOption option : READ) {
            timeline.getOrDefault(option.wire(), List.of()).forEach(span -> starts.add(span.from()));
        }
        NavigableMap<Integer, Assessment> rules = new TreeMap<>();
        for (int start : starts) {
            rules.put(start, new Assessment(ruleSet(timeline, start)));
        }
        return rules;
    }

    private static RuleSet ruleSet(SortedMap<String, List<Options.Span>> timeline, int day) {
        StringBuilder name = new StringBuilder(RuleSet.CURRENT.name());
        JsonNode kbm = value(timeline, KnownOption.KBM_EDITION, day, name);
        JsonNode red = value(timeline, KnownOption.RED_LINE, day, name);
        JsonNode orange = value(timeline, KnownOption.ORANGE_LINE, day, name);
        JsonNode sixty = value(timeline, KnownOption.SIXTY_MONTHS, day, name);
        RuleSet usual = RuleSet.CURRENT;
        return new RuleSet(
                name.toString(),
                kbm == null ? usual.kbm() : KbmEdition.valueOf(kbm.stringValue()),
                new GrowthLines(
                        red == null ? usual.lines().redZ() : red.doubleValue(),
                        orange == null ? usual.lines().orangeZ() : orange.doubleValue()),
                sixty == null ? usual.sixtyMonths() : SixtyMonths.valueOf(sixty.stringValue()),
                usual.limits());
    }

    /** The value in force; null where the release's own holds. What is set is added to the name. */
    private static @Nullable JsonNode value(
            SortedMap<String, List<Options.Span>> timeline, KnownOption option, int day, StringBuilder name) {
        JsonNode value = null;
        for (Options.Span span : timeline.getOrDefault(option.wire(), List.of())) {
            if (span.from() <= day) {
                value = span.value();
            }
        }
        if (value == null || value.isNull() || !option.allows(value)) {
            return null;
        }
        name.append(';').append(option.wire()).append('=').append(value.asString());
        return value;
    }
}
