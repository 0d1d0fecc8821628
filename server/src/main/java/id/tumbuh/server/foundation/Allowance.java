package id.tumbuh.server.foundation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * So many at once, then so many a second, for each key: a bucket of tokens that refills. Exact, and bounded in memory however many keys
 * there are. It lives in the process: a restart gives everybody a full bucket.
 */
public final class Allowance {
    private static final int MOST_KEYS = 50_000;
    private static final double NANOS = 1e9;

    private final double burst;
    private final double perNano;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double tokens, long at) {}

    public Allowance(int burst, double perSecond, LongSupplier nanos) {
        this.burst = burst;
        this.perNano = perSecond / NANOS;
        this.nanos = nanos;
    }

    /** Takes one; false where there is none left. */
    public boolean take(String key) {
        return take(key, 1);
    }

    /** Takes as many, or none where there are fewer left. */
    public boolean take(String key, int many) {
        long now = nanos.getAsLong();
        if (buckets.size() > MOST_KEYS) {
            buckets.values().removeIf(bucket -> tokens(bucket, now) >= burst);
        }
        boolean[] taken = new boolean[1];
        buckets.compute(key, (same, bucket) -> {
            double tokens = bucket == null ? burst : tokens(bucket, now);
            taken[0] = tokens >= many;
            return new Bucket(taken[0] ? tokens - many : tokens, now);
        });
        return taken[0];
    }

    /** Gives some back that were taken for nothing. */
    public void giveBack(String key, int many) {
        buckets.computeIfPresent(
                key, (same, bucket) -> new Bucket(Math.min(burst, bucket.tokens() + many), bucket.at()));
    }

    /** Whether there is none left; takes none. */
    public boolean isEmpty(String key) {
        Bucket bucket = buckets.get(key);
        return bucket != null && tokens(bucket, nanos.getAsLong()) < 1;
    }

    /** Gives everything back, as after a right password. */
    public void forgive(String key) {
        buckets.remove(key);
    }

    /** Whole seconds until there is one again; at least 1. */
    public int secondsToWait(String key) {
        return secondsToWait(key, 1);
    }

    /** Whole seconds until there are as many; at least 1. */
    public int secondsToWait(String key, int many) {
        Bucket bucket = buckets.get(key);
        double missing = bucket == null ? 0 : many - tokens(bucket, nanos.getAsLong());
        return Math.max(1, (int) Math.ceil(missing / perNano / NANOS));
    }

    private double tokens(Bucket bucket, long now) {
        return Math.min(burst, bucket.tokens() + (now - bucket.at()) * perNano);
    }
}
