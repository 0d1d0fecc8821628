package id.tumbuh.server.proof;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A member of the staff at a browser, and what setting up a world for phones needs of one. */
public final class Desk {
    static final String NATION = "nation";
    private static final String PASSWORD = "sebelas-gajah-berbaris";
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Line line;
    private final String[] session;

    private Desk(Line line, String[] session) {
        this.line = line;
        this.session = session;
    }

    /** The first administrator of an empty server. */
    public static Desk first(Line line, String setupToken) {
        line.ask(
                        "POST",
                        "/api/setup",
                        object().put("token", setupToken)
                                .put("login", "admin")
                                .put("name", "Admin")
                                .put("password", PASSWORD)
                                .toString())
                .expect(CREATED);
        return signIn(line, "admin");
    }

    /** Somebody who was set up before. */
    public static Desk signIn(Line line, String login) {
        return new Desk(line, session(line, login, PASSWORD));
    }

    private static String[] session(Line line, String login, String password) {
        Line.Begun begun = line.begin(
                object().put("login", login).put("password", password).toString());
        return new String[] {"Cookie", begun.cookie(), "X-CSRF-Token", begun.csrf()};
    }

    public Line.Reply post(String path, ObjectNode body) {
        return line.ask("POST", path, body.toString(), session);
    }

    /** Reads. */
    public Line.Reply get(String path) {
        return line.ask("GET", path, "", session);
    }

    /** A place below another; its id. */
    String place(String parent, String name, String zone) {
        ObjectNode fields = object().put("name", name);
        if (!zone.isEmpty()) {
            fields.put("zone", zone);
        }
        ObjectNode body = object().put("parent", parent);
        body.set("fields", fields);
        return post("/api/places", body)
                .expect(CREATED)
                .json()
                .path("place")
                .path("id")
                .stringValue();
    }

    /** An officer who decides within a place, signed in. */
    public Desk officer(String place) {
        ObjectNode wish =
                object().put("login", "bidan").put("name", "Bidan Desa").put("role", "BIDAN");
        wish.putArray("places").add(place);
        String code =
                post("/api/accounts", wish).expect(CREATED).json().path("code").stringValue();
        String[] once = session(line, "bidan", code);
        line.ask(
                        "POST",
                        "/api/session/password",
                        object().put("password", PASSWORD).toString(),
                        once)
                .expect(OK);
        return signIn(line, "bidan");
    }

    /** A kader with an enrolled phone. */
    public Phone phone(String posyandu, String name) {
        String kader = post("/api/kader", object().put("name", name).put("posyandu", posyandu))
                .expect(CREATED)
                .json()
                .path("id")
                .stringValue();
        String code = post("/api/enrolments", object().put("account", kader))
                .expect(CREATED)
                .json()
                .path("code")
                .stringValue();
        UUID device = UUID.randomUUID();
        String token = line.ask(
                        "POST",
                        "/api/devices/enrol",
                        object().put("code", code)
                                .put("deviceId", device.toString())
                                .put("deviceName", "HP " + name)
                                .toString())
                .expect(OK)
                .json()
                .path("token")
                .stringValue();
        return new Phone(posyandu, device, UUID.fromString(kader), token);
    }

    /** Takes facts after all that were quarantined. */
    public Line.Reply release(UUID fact) {
        return post("/api/facts/" + fact + "/release", object());
    }

    List<String> headers() {
        return List.of(session);
    }

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
