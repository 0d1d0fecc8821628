package id.tumbuh.server.testing;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.TumbuhServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application on a port of its own and a fresh database. */
public final class TestServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestDatabase database;
    /** Null when it is closed: tests keep their server in a static field, and hundreds of them would fill the heap. */
    private @Nullable ConfigurableApplicationContext context;

    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /**
     * Starts it.
     *
     * @param places paths of areas that are there before the application starts, with a zone after a space where it is not WIB
     */
    public static TestServer start(List<String> places, String... settings) {
        return startWith(List.of(), places, settings);
    }

    /** The same with more configuration than it has, such as another clock. */
    public static TestServer startWith(List<Class<?>> more, List<String> places, String... settings) {
        TestDatabase database = TestSchema.fresh();
        places.forEach(place -> Rows.addPlace(database, place));
        return new TestServer(database, run(database, more, settings));
    }

    /** Stops the application and starts it again on the same database, with more configuration than it has, as after an upgrade. */
    public TestServer upgraded(Class<?>... more) {
        stop();
        return new TestServer(database, run(database, List.of(more)));
    }

    private static ConfigurableApplicationContext run(TestDatabase database, List<Class<?>> more, String... settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", "0");
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("tumbuh.home", Path.of("target", "test-home", database.name()));
        properties.put("tumbuh.logs", "text");
        properties.put("logging.level.root", "WARN");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            properties.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        List<Class<?>> sources = new ArrayList<>(more);
        sources.add(TumbuhServer.class);
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .properties(properties)
                .run(properties.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + running().getEnvironment().getProperty("local.server.port") + path);
    }

    /** An answer. */
    public record Answer(int status, String body, Map<String, List<String>> headers) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String code() {
            return body.startsWith("{") ? json().path("code").asString("") : "";
        }

        public @Nullable String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? null : values.getFirst();
        }
    }

    /** Sends a request with a text as its body, JSON where no other content type is given. */
    public Answer send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method, publisher);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        database.close();
    }

    private void stop() {
        running().close();
        context = null;
        client.close();
    }

    private ConfigurableApplicationContext running() {
        return Objects.requireNonNull(context, "closed");
    }
}
