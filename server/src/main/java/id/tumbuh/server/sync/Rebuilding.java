package id.tumbuh.server.sync;

import java.util.Map;

/** Makes every view anew from the facts. Only while nothing else writes, and as the owner of the tables. */
public interface Rebuilding {
    /** Empties the views and applies every fact again; the digests before and after are equal where the views were right. */
    Report rebuild();

    /**
     * What a rebuild found.
     *
     * @param facts how many were applied
     */
    record Report(long facts, Map<String, String> before, Map<String, String> after) {
        public boolean equal() {
            return before.equals(after);
        }
    }
}
