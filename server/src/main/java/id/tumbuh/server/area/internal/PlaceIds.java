package id.tumbuh.server.area.internal;

import id.tumbuh.server.area.AreaLevel;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes ids of places, at random, so that two servers that are joined one day hardly ever meet in one. */
@Component
public class PlaceIds {
    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PlaceMemory memory;

    PlaceIds(PlaceMemory memory) {
        this.memory = memory;
    }

    /** An id no place has; it travels in the body of the creation, so a rebuild makes the same place. */
    public String next(AreaLevel level) {
        String id = random(level);
        while (!level.isId(id) || memory.find(id).isPresent()) {
            id = random(level);
        }
        return id;
    }

    private static String random(AreaLevel level) {
        StringBuilder id = new StringBuilder(level.idLength());
        for (int i = 0; i < level.idLength(); i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
