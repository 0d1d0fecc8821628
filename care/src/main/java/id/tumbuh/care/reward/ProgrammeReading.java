package id.tumbuh.care.reward;

import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a body.
 *
 * @param programme null where there is a fault
 * @param faults all of them, in the order of the names of the settings
 */
public record ProgrammeReading(@Nullable Programme programme, List<Message> faults) {
    public ProgrammeReading {
        faults = List.copyOf(faults);
    }
}
