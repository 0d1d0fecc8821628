package id.tumbuh.server.people.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** Somebody who left melati for mawar on the fifth day. */
class DeathsTest {
    private static final UUID PERSON = new UUID(1, 1);
    private static final int DAY = 20_000;

    private static PersonFact died(int number, String posyandu, int day, @Nullable PersonFact base, boolean mistaken) {
        return new PersonFact(
                new UUID(1, number),
                PERSON,
                Kind.DIED,
                posyandu,
                day,
                base == null ? null : base.id(),
                JsonNodeFactory.instance.objectNode().put("mistaken", mistaken));
    }

    private static PersonFact died(int number, String posyandu, int day) {
        return died(number, posyandu, day, null, false);
    }

    private static Deaths deaths(PersonFact... facts) {
        var body = JsonNodeFactory.instance.objectNode();
        PersonFact registered = new PersonFact(new UUID(1, 1), PERSON, Kind.REGISTERED, "melati", DAY, null, body);
        PersonFact moved = new PersonFact(
                new UUID(1, 2),
                PERSON,
                Kind.MOVED,
                "melati",
                DAY + 5,
                null,
                body.deepCopy().put("to", "mawar"));
        Timeline timeline = Timeline.of(registered, List.of(moved), Set.of("melati", "mawar"));
        Deaths straight = Deaths.of(List.of(facts), timeline, null);
        List<PersonFact> shuffled = new ArrayList<>(List.of(facts));
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(straight, Deaths.of(shuffled, timeline, null));
        return straight;
    }

    @Test
    void aMistakeOfTheHomeOfThatTimeStaysOneWhenThePersonComesBack() {
        PersonFact former = died(3, "melati", DAY + 4);
        PersonFact mistaken = died(4, "mawar", DAY + 8, null, true);
        PersonFact later = died(5, "melati", DAY + 30);
        assertNull(back(former, mistaken).told());
        assertEquals(Set.of(), back(former, mistaken).conflicts());
        assertEquals(later, back(former, mistaken, later).told());
        assertEquals(former, back(former).told());
    }

    /** The person went to mawar and came back to melati. */
    private static Deaths back(PersonFact... facts) {
        var body = JsonNodeFactory.instance.objectNode();
        PersonFact registered = new PersonFact(new UUID(1, 1), PERSON, Kind.REGISTERED, "melati", DAY, null, body);
        PersonFact away = new PersonFact(
                new UUID(1, 2),
                PERSON,
                Kind.MOVED,
                "melati",
                DAY + 5,
                null,
                body.deepCopy().put("to", "mawar"));
        PersonFact home = new PersonFact(
                new UUID(1, 9),
                PERSON,
                Kind.MOVED,
                "mawar",
                DAY + 9,
                null,
                body.deepCopy().put("to", "melati"));
        Timeline timeline = Timeline.of(registered, List.of(away, home), Set.of("melati", "mawar"));
        return Deaths.of(List.of(facts), timeline, null);
    }

    @Test
    void aDeathToldByWhomThePersonLeftIsShownAndDoesNotCount() {
        PersonFact former = died(3, "melati", DAY + 2);
        Deaths deaths = deaths(former);
        assertNull(deaths.told());
        assertEquals(Set.of(former.id()), deaths.conflicts());
    }

    @Test
    void onceTheHomeSaysTheSameNothingIsOpen() {
        PersonFact home = died(4, "mawar", DAY + 8);
        Deaths deaths = deaths(died(3, "melati", DAY + 2), home);
        assertEquals(home, deaths.told());
        assertEquals(Set.of(), deaths.conflicts());
    }

    @Test
    void theHomeMaySayThatItWasAMistake() {
        PersonFact former = died(3, "melati", DAY + 2);
        assertEquals(new Deaths(null, Set.of()), deaths(former, died(4, "mawar", DAY + 8, former, true)));
        assertEquals(new Deaths(null, Set.of()), deaths(former, died(4, "mawar", DAY + 8, null, true)), "at the desk");
    }

    @Test
    void whoWasLeftBringsNobodyBackToLifeButTakesBackItsOwnWord() {
        PersonFact home = died(3, "mawar", DAY + 8);
        PersonFact denied = died(4, "melati", DAY + 2, home, true);
        Deaths deaths = deaths(home, denied);
        assertEquals(home.id(), Objects.requireNonNull(deaths.told()).id());
        assertEquals(Set.of(denied.id()), deaths.conflicts());

        PersonFact former = died(5, "melati", DAY + 2);
        assertEquals(new Deaths(null, Set.of()), deaths(former, died(6, "melati", DAY + 2, former, true)));
    }

    @Test
    void ofWhomWasSeenLaterOnlyTheHomeTellsADeath() {
        var body = JsonNodeFactory.instance.objectNode();
        PersonFact registered = new PersonFact(new UUID(1, 1), PERSON, Kind.REGISTERED, "melati", DAY, null, body);
        PersonFact invited = new PersonFact(
                new UUID(1, 2),
                PERSON,
                Kind.JOINED,
                "melati",
                DAY,
                null,
                body.deepCopy().put("to", "mawar").put("as", "visitor"));
        Timeline timeline = Timeline.of(registered, List.of(invited), Set.of("melati", "mawar"));
        PersonFact visited = died(3, "mawar", DAY + 4);
        assertEquals(visited, Deaths.of(List.of(visited), timeline, DAY + 4).told(), "seen on the day");
        assertEquals(
                new Deaths(null, Set.of(visited.id())), Deaths.of(List.of(visited), timeline, DAY + 5), "a day later");

        PersonFact home = died(4, "melati", DAY + 4);
        assertEquals(home, Deaths.of(List.of(visited, home), timeline, DAY + 5).told());
        assertEquals(
                Set.of(), Deaths.of(List.of(visited, home), timeline, DAY + 5).conflicts());
    }
}
