package id.tumbuh.care.reward;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One choice for each {@link RewardOption} and one value for each {@link RewardNumber}. Immutable. */
public final class RewardOptions {
    /** What holds where nobody has set anything. */
    public static final RewardOptions USUAL =
            new RewardOptions(new EnumMap<>(RewardOption.class), new EnumMap<>(RewardNumber.class));

    /** Only what differs from the default, so that equal options are equal. */
    private final Map<RewardOption, RewardChoice> chosen;

    private final Map<RewardNumber, Integer> numbers;

    private RewardOptions(Map<RewardOption, RewardChoice> chosen, Map<RewardNumber, Integer> numbers) {
        this.chosen = chosen;
        this.numbers = numbers;
    }

    /** These options with one of them changed. */
    public RewardOptions with(RewardChoice choice) {
        Map<RewardOption, RewardChoice> changed = new EnumMap<>(RewardOption.class);
        changed.putAll(chosen);
        if (choice == choice.option().usual()) {
            changed.remove(choice.option());
        } else {
            changed.put(choice.option(), choice);
        }
        return new RewardOptions(changed, numbers);
    }

    /** These options with one number changed; throws {@link IllegalArgumentException} outside its bounds. */
    public RewardOptions with(RewardNumber number, int value) {
        if (!number.allows(value)) {
            throw new IllegalArgumentException(number.wire() + " is " + number.least() + " to " + number.most());
        }
        Map<RewardNumber, Integer> changed = new EnumMap<>(RewardNumber.class);
        changed.putAll(numbers);
        if (value == number.usual()) {
            changed.remove(number);
        } else {
            changed.put(number, value);
        }
        return new RewardOptions(chosen, changed);
    }

    public RewardChoice chosen(RewardOption option) {
        RewardChoice choice = chosen.get(option);
        return choice == null ? option.usual() : choice;
    }

    /** Whether this is what was chosen. */
    public boolean has(RewardChoice choice) {
        return chosen(choice.option()) == choice;
    }

    public int number(RewardNumber number) {
        Integer value = numbers.get(number);
        return value == null ? number.usual() : value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RewardOptions options
                && chosen.equals(options.chosen)
                && numbers.equals(options.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * chosen.hashCode() + numbers.hashCode();
    }
}
