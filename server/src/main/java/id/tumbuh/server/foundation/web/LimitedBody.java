package id.tumbuh.server.foundation.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on at most so many bytes; one more is an error, so that a bomb is never unpacked further. */
final class LimitedBody extends ServletInputStream {
    private final InputStream source;
    private long left;
    private boolean finished;

    LimitedBody(InputStream source, long most) {
        this.source = source;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        // One byte more than is allowed may be asked for: it tells a full body from one that is too large.
        int count = source.read(target, offset, (int) Math.min(length, left + 1));
        if (count < 0) {
            finished = true;
            return -1;
        }
        left -= count;
        if (left < 0) {
            throw new BodyTooLarge();
        }
        return count;
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("bodies are read in one go");
    }
}
