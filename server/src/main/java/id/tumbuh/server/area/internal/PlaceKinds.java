package id.tumbuh.server.area.internal;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The kinds of facts about places.
 *
 * <pre>
 * place.created {id, level 1-5, parent, name, …fields}   written for the parent
 * place.changed {…fields}, base: the version seen        written for the place itself
 * place.moved   {parent}, base                           written for the place itself
 * place.closed  {from: day or null}, base                written for the place itself
 * options.set   {place, option, value, from: day}        written for that place, or for the nation
 * </pre>
 */
@Configuration(proxyBeanMethods = false)
class PlaceKinds {
    static final String CREATED = "place.created";
    static final String CHANGED = "place.changed";
    static final String MOVED = "place.moved";
    static final String CLOSED = "place.closed";
    static final String OPTION = "options.set";

    /** Who builds the tree of places. */
    private static final Set<Role> BUILDING = EnumSet.of(Role.ADMIN);
    /** Who keeps places in order; which fields of them is said by {@link FieldKeepers}. */
    private static final Set<Role> KEEPING =
            EnumSet.of(Role.ADMIN, Role.DINAS, Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);

    private static final Set<Role> SETTING = EnumSet.of(Role.ADMIN, Role.DINAS, Role.KEPALA_PUSKESMAS);

    @Bean
    FactKind placeCreated() {
        return new FactKind(CREATED, 1, About.PLACE, false, BUILDING, PlaceBodies::created);
    }

    @Bean
    FactKind placeChanged() {
        return new FactKind(CHANGED, 1, About.PLACE, false, KEEPING, PlaceBodies::changed);
    }

    @Bean
    FactKind placeMoved() {
        return new FactKind(MOVED, 1, About.PLACE, false, BUILDING, PlaceBodies::moved);
    }

    @Bean
    FactKind placeClosed() {
        return new FactKind(CLOSED, 1, About.PLACE, false, BUILDING, PlaceBodies::closed);
    }

    @Bean
    FactKind optionsSet() {
        return new FactKind(OPTION, 1, About.PLACE, false, SETTING, PlaceBodies::option);
    }
}
