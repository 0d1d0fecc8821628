package id.tumbuh.growth.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Reason;
import id.tumbuh.growth.plausibility.Doubt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MessageTest {
    @Test
    void theArgumentsMustBeOfTheKindsTheCodeAsksFor() {
        assertFalse(Message.of(Doubt.Z_BBU_EKSTREM).fits());
        assertFalse(Message.of(Doubt.Z_BBU_EKSTREM, Argument.grams(1)).fits());
        assertFalse(Message.of(Reason.NO_SEX, Argument.z(1)).fits());
        assertTrue(Message.of(Doubt.Z_BBU_EKSTREM, Argument.z(6.2)).fits());
    }

    @Test
    void theArgumentsCannotBeChangedAfterwards() {
        List<Argument> arguments = new ArrayList<>(List.of(Argument.z(6.2)));
        Message message = new Message(Doubt.Z_BBU_EKSTREM, arguments);
        arguments.clear();
        assertEquals(List.of(Argument.z(6.2)), message.arguments());
    }
}
