package id.tumbuh.server.area.internal;

import static id.tumbuh.server.area.internal.PlaceFacts.KABUPATEN;
import static id.tumbuh.server.area.internal.PlaceFacts.POSYANDU;
import static id.tumbuh.server.area.internal.PlaceFacts.option;
import static id.tumbuh.server.area.internal.PlaceFacts.village;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlacePartTest {
    @Test
    void phoneGetsItsPosyanduWithListsAndSettings() {
        try (AreaDatabase database = new AreaDatabase()) {
            database.apply(village());
            database.apply(
                    option(20, KABUPATEN, "kms.red-line", "-2", "2026-01-01"),
                    option(21, POSYANDU, "kms.red-line", "null", "2026-02-01"));
            PlacePart part = new PlacePart(database.memory, new PlaceDetails(database.app, new JsonMapper()));
            assertThat(part.page(POSYANDU, null, 10)).singleElement().satisfies(item -> {
                assertThat(item.key()).isEqualTo(POSYANDU);
                assertThat(item.content().toString().replace('"', '\''))
                        .isEqualTo("{'id':'ffffffff','name':'ffffffff','zone':'WITA',"
                                + "'parts':{'dasawisma':['Melati'],'rt':['01','02']},"
                                + "'above':[{'level':4,'id':'ddddddd','name':'ddddddd','code':'53.01.01.2001'},{'level':3,'id':'cccccc','name':'cccccc'},"
                                + "{'level':2,'id':'bbbb','name':'bbbb','code':'53.01'},{'level':1,'id':'aaa','name':'aaa','code':'53'}],"
                                + "'options':{'kms.red-line':[{'from':'2026-01-01','value':-2}]}}");
            });
            assertThat(part.page(POSYANDU, POSYANDU, 10)).isEmpty();
            assertThat(part.page("unknown1", null, 10)).isEmpty();
        }
    }
}
