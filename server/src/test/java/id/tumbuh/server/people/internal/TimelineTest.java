package id.tumbuh.server.people.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class TimelineTest {
    private static final UUID PERSON = new UUID(1, 1);
    private static final int DAY = 20_000;

    private static PersonFact fact(int number, String kind, String posyandu, int day, String to) {
        var body = JsonNodeFactory.instance.objectNode();
        if (!to.isEmpty()) {
            body.put("to", to);
        }
        return new PersonFact(new UUID(1, number), PERSON, kind, posyandu, day, null, body);
    }

    private static List<String> stays(int backOn) {
        Timeline timeline = Timeline.of(
                fact(1, Kind.REGISTERED, "melati", DAY, ""),
                List.of(
                        fact(2, Kind.MOVED, "melati", DAY, "mawar"),
                        fact(3, Kind.MOVED, "mawar", backOn, "melati"),
                        fact(4, Kind.MOVED, "melati", backOn, "mawar")),
                Set.of("melati", "mawar"));
        return timeline.stays().stream()
                .map(stay -> stay.posyandu() + " " + (stay.from() - DAY) + " " + stay.until())
                .toList();
    }

    @Test
    void whoGoesThereAndBackWithinADayHasOneStayForEachPlace() {
        assertEquals(List.of("melati 0 " + DAY, "mawar 0 null"), stays(DAY));
    }

    @Test
    void whoComesBackTheNextDayHasEveryStay() {
        int next = DAY + 1;
        assertEquals(List.of("melati 0 " + DAY, "mawar 0 " + next, "melati 1 " + next, "mawar 1 null"), stays(next));
    }
}
