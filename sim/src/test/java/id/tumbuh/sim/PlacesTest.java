package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlacesTest {
    private final Simulation nation = Simulation.of(Size.NASIONAL, Parameters.usual(), 1);

    @Test
    void codesHaveKemendagrisStructure() {
        Area area = nation.area(1_234);
        assertEquals("99.01", area.regencyCode());
        assertEquals("99.01.45", area.districtCode());
        assertEquals("99.01.45.2001", area.villageCode());
        assertEquals("99014520010003", area.postCode());
    }

    @Test
    void postsOfTheWholeNationHaveCodesOfTheirOwnInAnUnassignedProvince() {
        Set<String> codes = new HashSet<>();
        for (int post = 0; post < nation.posts(); post += 7) {
            Area area = nation.area(post);
            assertTrue(codes.add(area.postCode()));
            assertTrue(area.provinceCode().equals("99") || area.provinceCode().equals("00"));
            assertEquals(13, area.villageCode().length());
        }
    }
}
