package id.tumbuh.sheets.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is not there until it is whole: written beside its target under a hidden name, moved at the end. */
final class PartFile implements AutoCloseable {
    private final Path asNamed;
    private final Path target;
    private final Path part;
    private final OutputStream stream;
    private final Thread onShutdown = new Thread(this::abandon, "remove unfinished output");
    private boolean ended;

    /** @throws FileProblem CANNOT_WRITE */
    PartFile(Path asNamed) {
        this.asNamed = asNamed;
        try {
            // Behind a link, its target is replaced and the link stays.
            this.target = Files.exists(asNamed) ? asNamed.toRealPath() : asNamed.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new FileSystemException(asNamed.toString(), null, "is a directory");
            }
            this.part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            this.stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException problem) {
            throw cannotWrite(asNamed, problem);
        }
        Runtime.getRuntime().addShutdownHook(onShutdown);
    }

    static FileProblem cannotWrite(Object file, IOException problem) {
        String reason = problem instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : problem.getClass().getSimpleName() + ": " + problem.getMessage();
        return new FileProblem(problem, FileProblemCode.CANNOT_WRITE, file, reason);
    }

    OutputStream stream() {
        return stream;
    }

    synchronized void commit() {
        try {
            stream.close();
            move();
        } catch (IOException problem) {
            throw cannotWrite(asNamed, problem);
        }
        ended = true;
        forgetShutdown();
    }

    private void move() throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException networkDrive) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        if (!ended) {
            abandon();
            forgetShutdown();
        }
    }

    private synchronized void abandon() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            stream.close();
        } catch (IOException alreadyFailed) {
            // The file goes away in any case.
        }
        try {
            Files.deleteIfExists(part);
        } catch (IOException problem) {
            part.toFile().deleteOnExit();
        }
    }

    private void forgetShutdown() {
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running, and waits for us or has done its work.
        }
    }
}
