package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {
    /** The decoder of the JDK is the oracle: all one-, two- and three-byte sequences with every lead byte. */
    @Test
    void agreesWithTheDecoderOnEverySequence() {
        byte[] edges = {
            0x00, 0x7F, (byte) 0x80, (byte) 0x8F, (byte) 0x90, (byte) 0x9F, (byte) 0xA0, (byte) 0xBF, (byte) 0xC0
        };
        for (int lead = 0; lead < 256; lead++) {
            for (byte second : edges) {
                for (byte third : edges) {
                    for (byte fourth : edges) {
                        byte[] bytes = {(byte) lead, second, third, fourth};
                        assertEquals(decodes(bytes), fits(bytes), () -> new String(bytes, StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotValid() {
        assertEquals(false, fits(new byte[] {'a', (byte) 0xC3}));
        assertEquals(true, fits(new byte[] {'a', (byte) 0xC3, (byte) 0xA9}));
    }

    private static boolean fits(byte[] bytes) {
        Utf8Check check = new Utf8Check();
        for (byte value : bytes) {
            check.accept(value & 0xFF);
        }
        return check.valid();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
