package id.tumbuh.growth.message;

import java.util.List;

/** A thing that can be said. Its words stand in the catalogue under the name of its enum and its {@link #code}. */
public interface MessageCode {
    /** Stable for ever: it is stored, exported and looked up. */
    String code();

    /** The kinds of the arguments a message with this code carries, in order. */
    default List<ArgumentKind> arguments() {
        return List.of();
    }
}
