package id.tumbuh.server.testing;

import org.jspecify.annotations.Nullable;

/** A browser in which somebody is signed in. */
public final class Staff {
    private final TestServer server;
    private final String cookie;
    private final String csrf;

    private Staff(TestServer server, String cookie, String csrf) {
        this.server = server;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    public static Staff signIn(TestServer server, String login, String password) {
        TestServer.Answer answer =
                server.send("POST", "/api/session", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}");
        String cookie = answer.header("set-cookie");
        if (answer.status() != 200 || cookie == null) {
            throw new IllegalStateException("sign-in: " + answer.status() + " " + answer.body());
        }
        return new Staff(
                server,
                cookie.substring(0, cookie.indexOf(';')),
                answer.json().path("csrf").stringValue());
    }

    public TestServer.Answer send(String method, String path, @Nullable String body) {
        return server.send(method, path, body, "Cookie", cookie, "X-CSRF-Token", csrf);
    }

    public TestServer.Answer get(String path) {
        return send("GET", path, null);
    }

    public String cookie() {
        return cookie;
    }

    public String csrf() {
        return csrf;
    }
}
