package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.verdict.Index;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {
    @ParameterizedTest
    @CsvSource({
        "TB_U, -301, RED",
        "TB_U, -300, YELLOW",
        "TB_U, -201, YELLOW",
        "TB_U, -200, GREEN",
        "TB_U, 500, GREEN",
        "BB_U, -301, RED",
        "BB_U, -200, GREEN",
        "BB_U, 99, GREEN",
        "BB_U, 100, ORANGE",
        "BB_TB, -301, RED",
        "BB_TB, -201, YELLOW",
        "BB_TB, 199, GREEN",
        "BB_TB, 200, ORANGE",
        "IMT_U, -301, RED",
        "IMT_U, 200, ORANGE",
        "LK_U, -400, YELLOW",
        "LK_U, 200, ORANGE",
        "LILA_U, -400, GREY"
    })
    void barTakesTheColourOfItsLowerEdge(Index index, int centiZ, Zone zone) {
        assertEquals(zone, Zone.of(index, centiZ));
    }
}
