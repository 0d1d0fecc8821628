package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.ScopePath;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** Where areas lie; answered by the module {@code area}. */
public interface Posyandus {
    /** The areas with these ids; unknown ones are left out. Reads no more than a memory of the process after the first time. */
    Map<String, Site> find(Set<String> ids);

    /** An area and its clock. */
    record Site(String id, ScopePath path, ZoneId zone) {}
}
