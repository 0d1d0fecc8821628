package id.tumbuh.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the kader asked about diarrhoea, and gave, every month in the posyandu of {@link RewardVillages}: one child of eight was ill, five of
 * seven of these had oralit and zinc from somebody else.
 */
final class IllChildren {
    private static final int DAY = 9;

    private static final String ENTRIES = """
            insert into entry (fact, subject, person, posyandu, path, day, place, by, kind, what, body, device, actor, standing, conflict)
            select gen_random_uuid(), p.id, p.id, p.posyandu, p.path, ?::date - date '1970-01-01', 0, 0, 1, 'DIARE',
                   case when abs(hashtext(p.id::text || ?)) % 8 = 0
                     then '{"form":"DIARE","answers":{"DIARE_SEJAK":"' || ?::date - 3 || '","ORALIT_DIBERIKAN":'
                          || (abs(hashtext(p.id::text)) % 7 > 1) || ',"ZINC_DIBERIKAN":' || (abs(hashtext(p.id::text)) % 7 > 1) || '}}'
                     else '{"form":"DIARE","answers":{"DIARE":false}}' end,
                   gen_random_uuid(), gen_random_uuid(), 0, false
            from person p where p.kind = 0""";

    private IllChildren() {}

    static void fill(Connection owner, YearMonth last, int months) throws SQLException {
        try (var statement = owner.prepareStatement(ENTRIES)) {
            for (int back = 0; back < months; back++) {
                LocalDate day = last.minusMonths(back).atDay(DAY);
                statement.setObject(1, day);
                statement.setString(2, day.toString());
                statement.setObject(3, day);
                statement.executeUpdate();
            }
        }
        try (var statement = owner.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
    }
}
