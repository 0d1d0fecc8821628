package id.tumbuh.server.sync;

import java.util.Collection;

/** Tells phones what they would not find among the facts of their posyandu. */
public interface Feed {
    /**
     * What phones hold of these posyandu themselves, or the settings in force there, is other than before: the part "place" is sent again.
     * Takes the locks of the posyandu, as every writer does.
     */
    void placesChanged(Collection<Posyandus.Site> posyandu);
}
