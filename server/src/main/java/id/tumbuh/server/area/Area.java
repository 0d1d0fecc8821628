package id.tumbuh.server.area;

import id.tumbuh.places.Zone;
import id.tumbuh.server.foundation.ScopePath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is now.
 *
 * @param parent the id of the place above; {@link AreaLevel#NATION} above a province
 * @param code of Kemendagri, the one in force
 * @param number registration number, of a posyandu
 * @param opened the day it opened, epoch day; null where not known
 * @param closed the first day on which it is closed, epoch day; null where it is open
 * @param version names this state: an edit names it as its base
 */
public record Area(
        String id,
        AreaLevel level,
        String parent,
        ScopePath path,
        String name,
        Zone zone,
        @Nullable String code,
        @Nullable String number,
        @Nullable Integer opened,
        @Nullable Integer closed,
        UUID version) {}
