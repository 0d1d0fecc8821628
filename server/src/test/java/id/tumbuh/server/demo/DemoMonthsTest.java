package id.tumbuh.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The demonstration's papers and dashboards show something. */
class DemoMonthsTest {
    @Test
    void theDemonstrationHasCareAndSignedMonthsAndLeavesTheLastToWhoTriesIt() {
        try (TestServer server = TestServer.start(List.of(), "tumbuh.demo=true", "tumbuh.limits.burst=1000000")) {
            Demonstration village = server.bean(Demonstration.class);
            village.load(line -> {});
            Staff bidan =
                    Staff.signIn(server, "bidan", village.logins().orElseThrow().password());
            YearMonth last = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
            assertEquals(4, states(bidan, last, "draft"));
            assertEquals(3, states(bidan, last.minusMonths(1), "signed"));
            assertEquals(1, states(bidan, last.minusMonths(1), "draft"));
            assertEquals(4, states(bidan, last.minusMonths(2), "approved"));
            String posyandu = bidan.get("/api/months?period=" + last)
                    .json()
                    .path(0)
                    .path("posyandu")
                    .stringValue();
            JsonNode month = bidan.get("/api/months/" + posyandu + "/" + last.minusMonths(2))
                    .json();
            for (String item : List.of("PMT_PENYULUHAN", "ASI_TERCATAT", "MP_ASI_TERCATAT", "IBU_HAMIL", "HAMIL_TTD")) {
                assertTrue(count(month, item) > 0, item + " " + month);
            }
            JsonNode kader = Staff.signIn(
                            server, "gizi", village.logins().orElseThrow().password())
                    .get("/api/dashboard/quality/kader?scope=" + posyandu + "&period=" + last.minusMonths(2))
                    .json();
            assertEquals(2, kader.size(), "each kader of the posyandu");
            assertTrue(kader.path(0).path("name").stringValue().length() > 2, kader.toString());
            assertTrue(
                    kader.path(0).path("figures").path("weights").path("score").isNumber(), kader.toString());
            String held =
                    bidan.get("/api/months/" + posyandu + "/" + last + "/cases").body();
            assertTrue(!held.contains("CATATAN_MENUNGGU"), held);
        }
    }

    private static long states(Staff bidan, YearMonth month, String state) {
        return bidan.get("/api/months?period=" + month)
                .json()
                .valueStream()
                .filter(one -> one.path("state").stringValue().equals(state))
                .count();
    }

    private static int count(JsonNode month, String item) {
        return month.path("counts")
                .valueStream()
                .filter(one -> one.path("item").stringValue().equals(item))
                .mapToInt(one -> one.path("count").asInt(0))
                .sum();
    }
}
