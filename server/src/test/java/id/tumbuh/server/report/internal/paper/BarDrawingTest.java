package id.tumbuh.server.report.internal.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarDrawingTest {
    @Test
    void theScaleEndsWithTheNextNumberOfFiveEvenSteps() {
        assertEquals(5, BarDrawing.round(0));
        assertEquals(5, BarDrawing.round(5));
        assertEquals(10, BarDrawing.round(6));
        assertEquals(100, BarDrawing.round(100));
        assertEquals(200, BarDrawing.round(101));
        assertEquals(5000, BarDrawing.round(4719));
    }

    @Test
    void aMonthWithoutANumberHasNoBarAndADraftABrokenOne() {
        Bars bars = new Bars(
                List.of("S", "K"),
                List.of(
                        new Bars.Group("Jan", List.of(12, 7), false, "3 dari 4"),
                        new Bars.Group("Feb", Arrays.asList(9, null), true, null),
                        new Bars.Group("Mar", Arrays.asList(null, null), false, null)));

        String svg = BarDrawing.of(bars, "Balok <SKDN>");

        assertEquals(3, svg.split("<rect ", -1).length - 1);
        assertEquals(1, svg.split("stroke-dasharray", -1).length - 1);
        assertTrue(svg.contains("alt=\"Balok &lt;SKDN&gt;\""));
        assertFalse(svg.contains("null"));
        assertTrue(svg.contains("3 dari 4"), "a month in which a posyandu is missing says so");
    }
}
