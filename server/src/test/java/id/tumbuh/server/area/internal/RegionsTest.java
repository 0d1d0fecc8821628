package id.tumbuh.server.area.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.area.internal.Regions.Region;
import org.junit.jupiter.api.Test;

class RegionsTest {
    @Test
    void areasAreFoundByParentNameAndCode() {
        try (AreaDatabase database = new AreaDatabase()) {
            database.owner.execute("""
                    insert into region (code, parent, depth, kind, name, zone, edition, retired) values
                      ('53', null, 1, 'PROVINSI', 'Nusa Tenggara Timur', 'WITA', 'e', false),
                      ('53.01', '53', 2, 'KABUPATEN', 'Kabupaten Kupang', 'WITA', 'e', false),
                      ('53.71', '53', 2, 'KOTA', 'Kota Kupang', 'WITA', 'e', false),
                      ('53.01.99', '53.01', 3, 'KECAMATAN', 'Kupang 100%', 'WITA', 'e', true),
                      ('11', null, 1, 'PROVINSI', 'Aceh', 'WIB', 'e', false)""");
            Regions regions = new Regions(database.app);
            assertThat(regions.below(null)).extracting(Region::code).containsExactly("11", "53");
            assertThat(regions.below("53")).extracting(Region::code).containsExactly("53.01", "53.71");
            assertThat(regions.search(null, "kupang"))
                    .extracting(Region::code)
                    .containsExactly("53.01", "53.71", "53.01.99");
            assertThat(regions.search("11", "kupang")).isEmpty();
            assertThat(regions.search(null, "0%")).extracting(Region::code).containsExactly("53.01.99");
            assertThat(regions.search(null, "53.7")).extracting(Region::code).containsExactly("53.71");
        }
    }
}
