package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start page: nothing of it lies in an area. */
final class WelcomePart implements MatrixPart {
    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return List.of();
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        return operation.equals("POST /api/qr") ? Sample.body("{\"text\":\"https://localhost/#daftar=ABC\"}") : null;
    }
}
