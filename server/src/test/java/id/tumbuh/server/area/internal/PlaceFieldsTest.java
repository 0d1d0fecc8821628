package id.tumbuh.server.area.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.area.internal.web.PlaceFields;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlaceFieldsTest {
    @Test
    void descriptionHasEveryFieldAndNoOther() {
        assertThat(Arrays.stream(PlaceFields.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(PlaceField.values()).map(PlaceField::wire).toList());
    }
}
