package id.tumbuh.server.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.internal.match.Reason;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.SnapshotPart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the desk through the ledger to the register and back. */
class PeopleFlowTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Caller BIDAN = PeopleDatabase.caller(Role.BIDAN, "aa.bb.cc");
    private static final Caller NEXT = PeopleDatabase.caller(Role.BIDAN, "aa.bb.cc.ee");
    private static final Caller FAR = PeopleDatabase.caller(Role.BIDAN, "zz");
    private static final Caller ADMIN = PeopleDatabase.caller(Role.ADMIN, "");

    private static PeopleDatabase database;
    private static Desk desk;
    private static Register register;

    @BeforeAll
    static void open() {
        database = PeopleDatabase.fresh();
        desk = database.bean(Desk.class);
        register = database.bean(Register.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static UUID child(String name, String more) {
        return desk.register(BIDAN, "melati", null, json("{'kind':'child','name':'" + name + "'" + more + "}"))
                .person();
    }

    @Test
    void aPersonIsRegisteredReadAndEdited() {
        Desk.Written written = desk.register(
                BIDAN, "melati", null, json("{'kind':'child','name':'Budi Saputra','nik':'123','birthWeight':3.1}"));
        assertThat(written.outcome().warnings()).contains("TMB-NIK-LENGTH", "TMB-PERSON-BIRTH-WEIGHT-UNIT");
        Register.Person person = register.find(BIDAN, written.person());
        assertThat(person.nikStatus()).isEqualTo(NikStatus.RAGU);
        assertThat(person.text(Field.NIK)).isEqualTo("123");
        desk.change(BIDAN, person.id(), person.heads().getFirst(), json("{'birthWeight':3100}"));
        assertThat(register.find(BIDAN, person.id())
                        .fields()
                        .path("birthWeight")
                        .intValue())
                .isEqualTo(3100);
    }

    @Test
    void editsOfTwoPeopleMeetAndADecisionEndsTheirConflict() {
        UUID id = child("Rani", "");
        UUID version = register.find(BIDAN, id).heads().getFirst();
        desk.change(BIDAN, id, version, json("{'rt':'001'}"));
        assertThat(desk.change(BIDAN, id, version, json("{'rt':'002'}"))
                        .outcome()
                        .code())
                .isEqualTo("TMB-FACT-CONFLICT");
        Register.Person torn = register.find(BIDAN, id);
        assertThat(torn.conflict()).isTrue();
        desk.change(BIDAN, id, torn.heads().getFirst(), json("{'rt':'001'}"));
        assertThat(register.find(BIDAN, id).conflict()).isFalse();
        assertThat(database.owner.queryForObject(
                        "select count(*) from fact where subject = ? and state <> 0", Integer.class, id))
                .isZero();
    }

    @Test
    void whatNoListCouldShowIsNotTaken() {
        assertThatThrownBy(() -> desk.register(BIDAN, "melati", null, json("{'kind':'child'}")))
                .isInstanceOf(Problem.class)
                .hasMessage("TMB-PERSON-NAMELESS");
        assertThatThrownBy(() -> desk.register(BIDAN, "melati", null, json("{'name':'Siti'}")))
                .hasMessage("TMB-PERSON-KIND");
    }

    @Test
    void aMoveTakesThePersonOutOfTheOldPlaceAndItsScope() {
        UUID id = child("Pindah Rumah", "");
        desk.tell(
                BIDAN, id, Kind.HOUSEHOLD_REGISTERED, null, json("{'household':'" + id + "','kk':'9901','rt':'001'}"));
        desk.tell(
                BIDAN, id, Kind.CONSENT_GIVEN, null, json("{'purposes':['pelayanan'],'giver':'Ani','relation':'ibu'}"));
        desk.tell(BIDAN, id, Kind.MOVED, LocalDate.of(2026, 3, 1), json("{'to':'kenanga','reason':'ikut orang tua'}"));
        assertThatThrownBy(() -> register.find(BIDAN, id)).hasMessage("TMB-NOT-FOUND");
        assertThat(register.find(FAR, id).posyandu()).isEqualTo("kenanga");
        for (String table : List.of("household", "consent")) {
            assertThat(database.owner.queryForObject(
                            "select path from " + table + " where person = ?", String.class, id))
                    .isEqualTo("zz.bb.cc.dd.kenanga");
        }
        assertThat(database.owner.queryForList(
                        "select posyandu, to_day from membership where person = ? order by from_day, to_day", id))
                .hasSize(2);
    }

    @Test
    void mergingAndPartingAgainRestores() {
        UUID first = child("Kembar Satu", ",'birthDate':'2025-01-01'");
        UUID second = child("Kembar Satu", ",'birthDate':'2025-01-02'");
        desk.merge(BIDAN, second, first);
        Register.Person survivor = register.find(BIDAN, second);
        assertThat(survivor.id()).isEqualTo(first);
        assertThat(register.absorbed(BIDAN, first)).containsExactly(second);
        assertThat(desk.everything(BIDAN, survivor)).extracting(Fact::kind).contains(Kind.MERGED);
        desk.unmerge(BIDAN, second);
        assertThat(register.find(BIDAN, second).id()).isEqualTo(second);
        assertThat(register.absorbed(BIDAN, first)).isEmpty();
        assertThatThrownBy(() -> desk.merge(BIDAN, first, first)).hasMessage("TMB-REQUEST-INVALID");
    }

    @Test
    void aMisspeltChildIsProposedWithinThePuskesmasOnly() {
        UUID id = child("Muhammad Rizky", ",'sex':'male','birthDate':'2024-03-05','mother':{'name':'Siti Aminah'}");
        Duplicates.Asked asked = new Duplicates.Asked(
                "anggrek",
                "Moh. Riski",
                (int) LocalDate.of(2024, 5, 3).toEpochDay(),
                "male",
                "Sitti Aminah",
                null,
                null,
                null);
        Duplicates duplicates = database.bean(Duplicates.class);
        List<Duplicates.Proposed> found = duplicates.find(BIDAN, asked);
        assertThat(found).extracting(one -> one.person().id()).contains(id);
        assertThat(found.getFirst().likeness().reasons()).contains(Reason.BIRTH_DATE_SWAPPED);
        assertThat(duplicates.find(NEXT, asked)).isEmpty();
        assertThatThrownBy(() -> duplicates.find(FAR, asked)).hasMessage("TMB-NOT-FOUND");
    }

    @Test
    void anErasureNeedsAReasonAndLeavesNoName() {
        UUID id = child("Zulkarnain Istimewa", ",'sex':'male','phone':'08120001112','nik':'9901010112259999'");
        assertThatThrownBy(() -> desk.erase(BIDAN, id, "diminta", true)).hasMessage("TMB-PERSON-RETENTION");
        assertThatThrownBy(() -> desk.erase(ADMIN, id, "diminta", false)).hasMessage("TMB-PERSON-RETENTION");
        desk.erase(ADMIN, id, "diminta", true);
        Register.Person gone = register.find(ADMIN, id);
        assertThat(gone.status()).isEqualTo(Status.ERASED);
        assertThat(gone.fields().isEmpty()).isTrue();
        assertThat(PlainText.of(database.owner)).doesNotContain("Zulkarnain", "08120001112", "9901010112259999");
        assertThat(desk.everything(ADMIN, gone).getFirst().body().isEmpty()).isTrue();
        assertThatThrownBy(() -> desk.change(ADMIN, id, gone.heads().getFirst(), json("{'name':'Lagi'}")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aPhoneGetsMaskedNumbersAndVisitors() {
        UUID id = child(
                "Masker",
                ",'nik':'9901010112251234','phone':'0811','mother':{'name':'Ani','nik':'9901014112259876','phone':'0822'}");
        SnapshotPart part = database.bean(PersonSnapshot.class);
        JsonNode item = snapshot(BIDAN, part, "melati", id).getFirst().content();
        assertThat(item.path("f").path("nik").stringValue()).isEqualTo("************1234");
        assertThat(item.path("f").has("phone")).isFalse();
        assertThat(item.path("f").path("mother").path("phone").stringValue()).isEqualTo("0822");
        assertThat(item.path("f").path("mother").path("nik").stringValue()).endsWith("*9876");
        desk.tell(BIDAN, id, Kind.JOINED, null, json("{'to':'anggrek','as':'visitor'}"));
        assertThat(snapshot(NEXT, part, "anggrek", id)
                        .getFirst()
                        .content()
                        .path("home")
                        .stringValue())
                .isEqualTo("melati");
        assertThat(snapshot(FAR, part, "anggrek", id)).isEmpty();
        desk.change(BIDAN, id, register.find(BIDAN, id).heads().getFirst(), json("{'nik':'************1234'}"));
        assertThat(register.find(BIDAN, id).text(Field.NIK)).isEqualTo("9901010112251234");
    }

    private static List<SnapshotPart.Item> snapshot(Caller caller, SnapshotPart part, String posyandu, UUID person) {
        return database.bean(Scoped.class).in(caller.scope(), () -> part.of(posyandu, person));
    }

    @Test
    void rowLevelSecurityAloneHidesEveryTable() {
        UUID id = child("Tertutup", "");
        desk.tell(BIDAN, id, Kind.HOUSEHOLD_REGISTERED, null, json("{'household':'" + id + "'}"));
        desk.tell(BIDAN, id, Kind.PREGNANCY_REGISTERED, null, json("{'lmp':'2026-01-01'}"));
        desk.tell(BIDAN, id, Kind.CONSENT_GIVEN, null, json("{'purposes':['pelayanan']}"));
        JdbcTemplate jdbc = database.bean(JdbcTemplate.class);
        for (String table : List.of("person", "membership", "household", "pregnancy", "consent")) {
            String count = "select count(*) from " + table + " where " + (table.equals("person") ? "id" : "person")
                    + " = '" + id + "'";
            assertThat(counted(jdbc, BIDAN.scope(), count)).as(table).isOne();
            assertThat(counted(jdbc, NEXT.scope(), count)).as(table).isZero();
            assertThat(counted(jdbc, FAR.scope(), count)).as(table).isZero();
            assertThat(jdbc.queryForObject(count, Integer.class)).as(table).isZero();
        }
        for (String table : List.of("person_key", "person_fact", "person_merge")) {
            assertThatThrownBy(() -> counted(jdbc, Scope.of(ScopePath.NATION), "select count(*) from " + table))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> database.bean(Scoped.class)
                        .run(BIDAN.scope(), () -> jdbc.update("update person set path = '' where id = ?", id)))
                .hasStackTraceContaining("permission denied");
    }

    private static Integer counted(JdbcTemplate jdbc, Scope scope, String sql) {
        return database.bean(Scoped.class).in(scope, () -> jdbc.queryForObject(sql, Integer.class));
    }
}
