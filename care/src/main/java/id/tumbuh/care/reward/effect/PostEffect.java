package id.tumbuh.care.reward.effect;

import id.tumbuh.care.skdn.Skdn;
import id.tumbuh.care.skdn.SkdnRatio;
import java.util.List;

/**
 * A posyandu before and after a day.
 *
 * @param before of all months before, such as D of S
 * @param after of all months from that day on
 */
public record PostEffect(String posyandu, Share before, Share after) {
    /** By one of the ratios of SKDN, over the months before and from that day on. */
    public static PostEffect of(String posyandu, SkdnRatio ratio, List<Skdn> before, List<Skdn> after) {
        return new PostEffect(posyandu, share(ratio, before), share(ratio, after));
    }

    /** With the interval of this posyandu alone. */
    public Change change() {
        return Change.of(before, after);
    }

    private static Share share(SkdnRatio ratio, List<Skdn> months) {
        Skdn sum = Skdn.NONE;
        for (Skdn month : months) {
            sum = sum.plus(month);
        }
        return new Share(ratio.of(sum).part(), ratio.of(sum).whole());
    }
}
