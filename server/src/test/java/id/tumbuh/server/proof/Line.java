package id.tumbuh.server.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way to a server: connections that stay open, bodies as bytes. One of them serves many threads. */
public final class Line implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TOO_MANY = 429;
    /** The paper of a whole puskesmas is the longest answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final long PAUSE_MILLIS = 200;

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public Line(URI server) {
        this.server = server;
    }

    /** An answer, whatever its status. */
    public record Reply(int status, byte[] body, String encoding) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of a problem; empty where the answer is none. */
        public String code() {
            return body.length > 0 && body[0] == '{' ? json().path("code").asString("") : "";
        }

        public Reply expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("answer " + status + " instead of " + wanted + ": " + text());
            }
            return this;
        }
    }

    /**
     * Sends a request and reads the answer.
     *
     * @param headers names and values by turns; JSON where no content type is given
     */
    public Reply send(String method, String path, byte[] body, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        request.method(
                method,
                method.equals("GET")
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(body));
        boolean typed = false;
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
            typed |= headers[i].toLowerCase(Locale.ROOT).equals("content-type");
        }
        if (!typed && !method.equals("GET")) {
            request.setHeader("Content-Type", "application/json");
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Optional<String> encoding = answer.headers().firstValue("content-encoding");
            return new Reply(answer.statusCode(), answer.body(), encoding.orElse(""));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    /** What signing in gives. */
    record Begun(String cookie, String csrf) {}

    /** Signs in. */
    Begun begin(String credentials) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/session"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(credentials))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            String cookie = answer.headers().firstValue("set-cookie").orElse("");
            if (cookie.isEmpty()) {
                throw new IllegalStateException("no session: " + answer.statusCode() + " " + answer.body());
            }
            String csrf = JSON.readTree(answer.body()).path("csrf").stringValue();
            return new Begun(cookie.substring(0, cookie.indexOf(';')), csrf);
        } catch (IOException failed) {
            throw new IllegalStateException("signing in", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** For setting up: text for text, waiting where the server asks to be asked less. */
    public Reply ask(String method, String path, String body, String... headers) {
        try {
            Reply reply = send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
            while (reply.status() == TOO_MANY) {
                Thread.sleep(PAUSE_MILLIS);
                reply = send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
            }
            return reply;
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
