package id.tumbuh.server.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.service.Service;
import id.tumbuh.server.sync.FactKind.Check;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EntryBodiesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Check SERVED = (body, version) -> EntryBodies.served(body, LocalDate.of(2026, 12, 31));

    private static final Check REFERRED = (body, version) -> EntryBodies.referred(body, LocalDate.of(2026, 12, 31));

    private static List<String> found(Check check, String body) {
        return check.of(JSON.readTree(body.replace('\'', '"')), 1).stream()
                .map(finding -> finding.code() + " " + finding.field() + (finding.fatal() ? "" : "?"))
                .toList();
    }

    @Test
    void noServiceIsCalledAsADoseIs() {
        Set<String> codes = new HashSet<>();
        for (Service service : Service.values()) {
            codes.add(service.code());
        }
        for (Dose dose : Dose.values()) {
            assertThat(codes.add(dose.code())).as(dose.code()).isTrue();
        }
        assertThat((Object) EntryBodies.deliverable("BCG")).isEqualTo(Dose.BCG);
        assertThat((Object) EntryBodies.deliverable("TD")).isEqualTo(Service.TD);
    }

    @Test
    void aServiceNeedsItsNameAndOutcome() {
        assertThat(found(SERVED, "{'service':'BCG','outcome':'DITOLAK'}")).isEmpty();
        assertThat(found(SERVED, "{}")).containsExactly("TMB-VISIT-ENTRY service", "TMB-VISIT-ENTRY outcome");
        assertThat(found(SERVED, "{'service':'BCG','outcome':'HILANG'}")).containsExactly("TMB-VISIT-ENTRY outcome");
    }

    @Test
    void aServiceOfANewerPhoneIsHeldAndAMisspeltOneIsNot() {
        assertThat(found(SERVED, "{'service':'HPV1','outcome':'DIBERIKAN'}"))
                .containsExactly("TMB-FACT-NEWER-VERSION body");
        assertThat(found(SERVED, "{'service':'hpv 1','outcome':'DIBERIKAN'}"))
                .containsExactly("TMB-VISIT-ENTRY service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'count':0",
                "'count':1001",
                "'count':1.5",
                "'count':'2'",
                "'on':'2026-02-30'",
                "'on':'1899-12-31'",
                "'on':20260201",
                "'period':'2026-13'",
                "'period':'2026-02-01'",
                "'batch':7"
            })
    void whatIsNotOfItsKindIsQuarantined(String field) {
        assertThat(found(SERVED, "{'service':'BCG','outcome':'DIBERIKAN'," + field + "}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'count':1",
                "'count':1000",
                "'on':'1900-01-01'",
                "'on':'2026-02-28'",
                "'period':'2026-12'",
                "'note':null"
            })
    void whatIsIsTaken(String field) {
        assertThat(found(SERVED, "{'service':'BCG','outcome':'DIBERIKAN'," + field + "}"))
                .isEmpty();
    }

    @Test
    void nothingIsGivenOnADayToCome() {
        String service = "{'service':'BCG','outcome':'DIBERIKAN',";
        assertThat(found(SERVED, service + "'on':'2026-12-31','period':'2027-12'}"))
                .isEmpty();
        assertThat(found(SERVED, service + "'on':'2027-01-01'}")).containsExactly("TMB-FACT-FUTURE-DAY on");
        assertThat(found(SERVED, service + "'on':'2999-01-01'}")).containsExactly("TMB-FACT-FUTURE-DAY on");
        assertThat(found(SERVED, service + "'period':'2028-01'}")).containsExactly("TMB-FACT-FUTURE-DAY period");
        assertThat(found(SERVED, service + "'period':'9999-12'}")).containsExactly("TMB-FACT-FUTURE-DAY period");
    }

    @Test
    void aFieldThatNoFormHasIsNotTaken() {
        assertThat(found(SERVED, "{'service':'BCG','outcome':'DIBERIKAN','nik':'9901010112251234'}"))
                .containsExactly("TMB-VISIT-ENTRY body");
        assertThat(found(EntryBodies::absent, "{'reason':'SAKIT','x':1}")).containsExactly("TMB-VISIT-ENTRY body");
        assertThat(found(REFERRED, "{'to':'PUSTU','why':['BGM'],'x':1}")).containsExactly("TMB-VISIT-ENTRY body");
        assertThat(found(EntryBodies::referralAnswered, "{'step':'BALIK','x':1}"))
                .containsExactly("TMB-VISIT-ENTRY body");
        assertThat(found(EntryBodies::answered, "{'form':'IBU_HAMIL','answers':{'SISTOLE':120},'x':1}"))
                .containsExactly("TMB-VISIT-ENTRY body");
    }

    @Test
    void aBodyIsFourThousandLettersAtMost() {
        Check bounded = ((Check) MeasuredBody::check).bounded();
        String measured = "{'weight_g':7900,'x':'";
        String filling = "a".repeat(4_000 - measured.length() - 2);
        assertThat(found(bounded, measured + filling + "'}")).isEmpty();
        assertThat(found(bounded, measured + filling + "a'}")).containsExactly("TMB-FACT-BODY body");
    }

    @Test
    void aNoteIsTwoHundredLettersAtMost() {
        String note = "a".repeat(200);
        assertThat(found(EntryBodies::absent, "{'reason':'SAKIT','note':'" + note + "'}"))
                .isEmpty();
        assertThat(found(EntryBodies::absent, "{'reason':'SAKIT','note':'" + note + "a'}"))
                .containsExactly("TMB-VISIT-ENTRY note");
        assertThat(found(EntryBodies::absent, "{'reason':'LUPA'}")).containsExactly("TMB-VISIT-ENTRY reason");
    }

    @Test
    void answersAreHeldAgainstTheirForm() {
        assertThat(found(EntryBodies::answered, "{'form':'IBU_HAMIL','answers':{'SISTOLE':120,'TTD_DIMINUM':true}}"))
                .isEmpty();
        assertThat(found(EntryBodies::answered, "{'form':'IBU_HAMIL','answers':{'SISTOLE':230}}"))
                .containsExactly("TMB-VISIT-ANSWER-DOUBTED SISTOLE?");
        assertThat(found(EntryBodies::answered, "{'form':'IBU_HAMIL','answers':{'SISTOLE':true}}"))
                .containsExactly("TMB-VISIT-ANSWER SISTOLE");
        assertThat(found(EntryBodies::answered, "{'form':'IBU_HAMIL','answers':{'LESU':true}}"))
                .containsExactly("TMB-VISIT-ANSWER LESU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'SISTOLE':1.5}",
                "{'SISTOLE':[1]}",
                "{'SISTOLE':null}",
                "{'SISTOLE':99999999999}",
                "7"
            })
    void answersAreAFlatMap(String answers) {
        assertThat(found(EntryBodies::answered, "{'form':'IBU_HAMIL','answers':" + answers + "}"))
                .containsExactly("TMB-VISIT-ANSWER answers");
    }

    @Test
    void theChecklistIsTakenWithItsItemsAndWithItsResultAlone() {
        assertThat(found(
                        EntryBodies::answered,
                        "{'form':'PERKEMBANGAN','version':2,'answers':{'BANGUN_BERDIRI':true,'MENIRU_BUNYI':false}}"))
                .isEmpty();
        assertThat(found(
                        EntryBodies::answered,
                        "{'form':'PERKEMBANGAN','version':1,'answers':{'CEKLIS_LENGKAP':false,'BELUM_TERCAPAI':2}}"))
                .isEmpty();
    }

    @Test
    void aNewerFormIsHeld() {
        String newer = "TMB-FACT-NEWER-VERSION body";
        assertThat(found(EntryBodies::answered, "{'form':'PUMA','answers':{'A':1}}"))
                .containsExactly(newer);
        assertThat(found(EntryBodies::answered, "{'form':'TB_ANAK','version':2,'answers':{'A':1}}"))
                .containsExactly(newer);
        assertThat(found(EntryBodies::answered, "{'form':'TB_ANAK','version':1,'answers':{'A':1}}"))
                .containsExactly("TMB-VISIT-ANSWER A");
    }

    @Test
    void aReferralSaysWhereToAndWhy() {
        assertThat(found(REFERRED, "{'to':'PUSTU','why':['BGM'],'urgent':true}"))
                .isEmpty();
        assertThat(found(REFERRED, "{'to':'PUSTU','why':['BGM'],'on':'2026-12-31'}"))
                .isEmpty();
        assertThat(found(REFERRED, "{'to':'PUSTU','why':['BGM'],'on':'2027-01-01'}"))
                .containsExactly("TMB-FACT-FUTURE-DAY on");
        assertThat(found(REFERRED, "{'to':'PUSTU','why':['BGM'],'on':'Senin'}")).containsExactly("TMB-VISIT-ENTRY on");
        assertThat(found(REFERRED, "{'to':'PUSTU','why':[]}")).containsExactly("TMB-VISIT-ENTRY why");
        assertThat(found(REFERRED, "{'to':'PUSTU','why':'BGM'}")).containsExactly("TMB-VISIT-ENTRY why");
        assertThat(found(REFERRED, "{'to':'DUKUN','why':['BGM']}")).containsExactly("TMB-VISIT-ENTRY to");
        assertThat(found(EntryBodies::referralAnswered, "{'step':'BALIK'}")).isEmpty();
        assertThat(found(EntryBodies::referralAnswered, "{}")).containsExactly("TMB-VISIT-ENTRY step");
    }

    @Test
    void theLetterOnPaperIsOneOfFour() {
        assertThat(found(MeasuredBody::check, "{'weight_g':7900,'paper':'B','source':'told'}"))
                .isEmpty();
        assertThat(found(MeasuredBody::check, "{'weight_g':7900,'paper':'X'}"))
                .containsExactly("TMB-VISIT-ENTRY paper");
        assertThat(found(MeasuredBody::check, "{'weight_g':7900,'source':'dream'}"))
                .containsExactly("TMB-VISIT-ENTRY source");
    }
}
