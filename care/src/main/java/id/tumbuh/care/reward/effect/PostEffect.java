package id.tumbuh.care.reward.effect;

/**
 * A posyandu before and after a day.
 *
 * @param before of all months before, such as D of S
 * @param after of all months from that day on
 */
public record PostEffect(String posyandu, Share before, Share after) {
    /** With the interval of this posyandu alone. */
    public Change change() {
        return Change.of(before, after);
    }
}
