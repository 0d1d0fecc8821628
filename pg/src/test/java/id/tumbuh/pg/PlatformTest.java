package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void machinesAreKnownByTheNamesJavaGivesThem() {
        assertEquals(Optional.of(Platform.LINUX_AMD64), Platform.of("Linux", "amd64"));
        assertEquals(Optional.of(Platform.LINUX_ARM64), Platform.of("Linux", "aarch64"));
        assertEquals(Optional.of(Platform.MAC_AMD64), Platform.of("Mac OS X", "x86_64"));
        assertEquals(Optional.of(Platform.MAC_ARM64), Platform.of("Mac OS X", "aarch64"));
    }

    @Test
    void othersAreNot() {
        assertEquals(Optional.empty(), Platform.of("Windows 11", "amd64"));
        assertEquals(Optional.empty(), Platform.of("Linux", "riscv64"));
        assertEquals(Optional.empty(), Platform.of("", ""));
    }
}
