package id.tumbuh.care.illness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChildDangerSignTest {
    @Test
    void babiesHaveElevenSignsAndOlderChildrenSeven() {
        assertEquals(11, asked(5));
        assertEquals(7, asked(6));
    }

    private static long asked(int months) {
        return Arrays.stream(ChildDangerSign.values())
                .filter(sign -> sign.isAskedAt(months))
                .count();
    }
}
