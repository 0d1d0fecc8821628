package id.tumbuh.pg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held while one server, backup restore or upgrade uses a home. The system frees it when the JVM ends. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(PgHome home) throws IOException {
        FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new PgException(
                    PgProblem.IN_USE,
                    home.folder() + ", process " + Files.readString(home.lock()).strip());
        }
        channel.truncate(0);
        String owner = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
        return new HomeLock(channel);
    }

    /** What is done while nobody else may use the home. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T holding(PgHome home, Work<T> work) throws IOException {
        HomeLock lock = take(home);
        try {
            return work.run();
        } finally {
            lock.close();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close(); // which frees the lock
    }
}
