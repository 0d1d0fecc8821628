package id.tumbuh.server.area.internal.web;

import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import java.util.List;

/** The places a caller's areas begin at. */
final class OwnAreas {
    private OwnAreas() {}

    static List<String> of(Caller caller) {
        return caller.scope().paths().stream().map(OwnAreas::last).toList();
    }

    private static String last(ScopePath path) {
        return path.depth() == 0
                ? AreaLevel.NATION
                : path.value().substring(path.value().lastIndexOf('.') + 1);
    }
}
