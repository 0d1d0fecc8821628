package id.tumbuh.server.area.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Discrepancy;
import id.tumbuh.server.area.KnownOption;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlaceBodiesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void creationNeedsIdLevelParentAndName() {
        assertThat(created("{'id':'aaa','level':1,'parent':'nation','name':'NTT'}"))
                .isEmpty();
        assertThat(created("{'id':'aaa','level':1,'parent':'nation'}")).containsExactly("!TMB-PLACE-BODY name");
        assertThat(created("{'id':'aaaa','level':1,'parent':'nation','name':'x'}"))
                .containsExactly("!TMB-PLACE-BODY id");
        assertThat(created("{'id':'aaa','level':0,'parent':'nation','name':'x'}"))
                .containsExactly("!TMB-PLACE-BODY id");
        assertThat(created("{'id':'aaa','level':6,'parent':'nation','name':'x'}"))
                .containsExactly("!TMB-PLACE-BODY id");
        assertThat(created("{'id':'bbbb','level':2,'parent':'nation','name':'x'}"))
                .containsExactly("!TMB-PLACE-LEVEL parent");
    }

    @Test
    void noPuskesmasCanBeTheNation() {
        assertThat(created("{'id':'nation','level':3,'parent':'bbbb','name':'x'}"))
                .containsExactly("!TMB-PLACE-BODY id");
        assertThat(created("{'id':'ddddddd','level':4,'parent':'nation','name':'x'}"))
                .containsExactly("!TMB-PLACE-LEVEL parent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "good", textBlock = """
            {'name':''}                             | !TMB-PLACE-BODY name
            {'name':null}                           | !TMB-PLACE-BODY name
            {'name':'Melati 1'}                     | good
            {'code':'53.01.04.2003'}                | good
            {'code':'53.01.04.9999'}                | TMB-PLACE-CODE-UNKNOWN code
            {'code':'5301042003'}                   | !TMB-PLACE-CODE-FORM code
            {'code':null}                           | good
            {'number':'53.01.04.2003.004'}          | good
            {'number':'53.01.04.9999.004'}          | TMB-PLACE-NUMBER-VILLAGE number
            {'number':'53.01.04.2003.4'}            | !TMB-PLACE-NUMBER-FORM number
            {'zone':'WIT'}                          | good
            {'zone':'UTC'}                          | !TMB-PLACE-BODY zone
            {'opened':'2026-02-29'}                 | !TMB-PLACE-BODY opened
            {'opened':'2024-02-29'}                 | good
            {'rtList':['01','']}                    | !TMB-PLACE-BODY rtList
            {'rtList':'01'}                         | !TMB-PLACE-BODY rtList
            {'dusun':['Sikumana','Oetete']}         | good""")
    void fieldsAreCheckedEachForItself(String body, @Nullable String finding) {
        List<String> expected = finding == null ? List.of() : List.of(finding);
        assertThat(words(PlaceBodies.changed(read(body), 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "good", textBlock = """
            kms.kbm-edition         | 'BUKU_KIA_2023'   | good
            kms.kbm-edition         | 'BUKU_KIA_1900'   | !TMB-PLACE-OPTION-VALUE value
            kms.red-line            | -4                | good
            kms.red-line            | -4.01             | !TMB-PLACE-OPTION-VALUE value
            kms.red-line            | -1.99             | !TMB-PLACE-OPTION-VALUE value
            kms.red-line            | null              | good
            scale.weight-decimals   | 3                 | good
            scale.weight-decimals   | 4                 | !TMB-PLACE-OPTION-VALUE value
            scale.weight-decimals   | -1                | !TMB-PLACE-OPTION-VALUE value
            report.age-bands        | [0,6,12,24,60]    | good
            report.age-bands        | [0,6,6]           | !TMB-PLACE-OPTION-VALUE value
            report.age-bands        | []                | !TMB-PLACE-OPTION-VALUE value
            reward.gift-rule        | 'KMS_N'           | TMB-PLACE-OPTION-UNKNOWN option
            later.option            | {'any':1}         | TMB-PLACE-OPTION-UNKNOWN option""")
    void optionsTakeOnlyWhatTheyMayBe(String option, String value, @Nullable String finding) {
        String body = "{'place':'aaa','option':'" + option + "','value':" + value + ",'from':'2026-01-01'}";
        List<String> expected = finding == null ? List.of() : List.of(finding);
        assertThat(words(PlaceBodies.option(read(body), 1))).isEqualTo(expected);
    }

    @Test
    void whateverCareLeavesOpenCanBeSetAndNothingElseOfIt() {
        for (Discrepancy discrepancy : Discrepancy.values()) {
            KnownOption option = KnownOption.of(discrepancy.wire()).orElseThrow();
            if (option != KnownOption.TB_SYMPTOMS) {
                for (Choice choice : Choice.values()) {
                    assertThat(option.allows(JSON.valueToTree(choice.name())))
                            .as(choice.name())
                            .isEqualTo(choice.discrepancy() == discrepancy);
                }
            }
        }
        assertThat(Discrepancy.values()).hasSize(16);
    }

    @Test
    void everyKnownOptionIsFoundByItsName() {
        for (KnownOption option : KnownOption.values()) {
            assertThat(KnownOption.of(option.wire())).contains(option);
        }
    }

    private static List<String> created(String body) {
        return words(PlaceBodies.created(read(body), 1));
    }

    private static JsonNode read(String body) {
        return JSON.readTree(body.replace('\'', '"'));
    }

    /** Code and field, fatal ones with a mark before. */
    private static List<String> words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.fatal() ? "!" : "") + finding.code() + " " + finding.field())
                .toList();
    }
}
