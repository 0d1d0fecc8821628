package id.tumbuh.pg;

import java.util.Locale;
import java.util.Optional;

/** The machines a published PostgreSQL exists for and whose shell the watchdog can use. Windows is none of them (ADR 9). */
enum Platform {
    LINUX_AMD64("linux-x86_64"),
    LINUX_ARM64("linux-arm_64"),
    MAC_AMD64("darwin-x86_64"),
    MAC_ARM64("darwin-arm_64");

    private final String name;

    Platform(String name) {
        this.name = name;
    }

    /** The machine this JVM runs on; empty for one that is not supported. */
    static Optional<Platform> current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Optional<Platform> of(String system, String architecture) {
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        boolean amd = architecture.equals("amd64") || architecture.equals("x86_64");
        String lower = system.toLowerCase(Locale.ROOT);
        if (!arm && !amd) {
            return Optional.empty();
        }
        if (lower.startsWith("linux")) {
            return Optional.of(arm ? LINUX_ARM64 : LINUX_AMD64);
        }
        if (lower.startsWith("mac")) {
            return Optional.of(arm ? MAC_ARM64 : MAC_AMD64);
        }
        return Optional.empty();
    }

    /** Resource with the repacked tree. */
    String zip() {
        return "id/tumbuh/pg/postgres-" + name + ".zip";
    }

    /** Resource with one line: version, sha256, number of files, bytes. */
    String stamp() {
        return "id/tumbuh/pg/postgres-" + name + ".stamp";
    }
}
