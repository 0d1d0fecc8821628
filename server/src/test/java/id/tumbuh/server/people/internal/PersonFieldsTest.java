package id.tumbuh.server.people.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.people.internal.web.PersonFields;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonFieldsTest {
    @Test
    void descriptionHasEveryFieldAndNoOther() {
        SortedSet<String> known =
                Arrays.stream(Field.values()).map(field -> field.wire).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> described = Arrays.stream(PersonFields.class.getRecordComponents())
                .flatMap(PersonFieldsTest::names)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(known, described);
    }

    private static Stream<String> names(RecordComponent component) {
        return component.getType().isRecord()
                ? Arrays.stream(component.getType().getRecordComponents())
                        .map(inner -> component.getName() + "." + inner.getName())
                : Stream.of(component.getName());
    }
}
