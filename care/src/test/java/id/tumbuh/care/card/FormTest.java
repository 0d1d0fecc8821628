package id.tumbuh.care.card;

import static id.tumbuh.care.Days.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.growth.message.MessageCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {
    @ParameterizedTest
    @EnumSource
    void noQuestionStandsTwiceInAForm(Form form) {
        Set<String> codes = new HashSet<>();
        for (Field field : form.fields()) {
            assertTrue(codes.add(field.code().code()), form + " " + field.code());
            assertEquals(
                    field.kind() == Kind.CHOICE,
                    !field.choices().isEmpty(),
                    field.code().code());
            boolean counted = field.kind() == Kind.NUMBER || field.kind() == Kind.COUNT;
            assertEquals(counted, field.size() != null, field.code().code());
        }
        assertFalse(codes.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatAQuestionDependsOnStandsBeforeIt(Form form) {
        Set<MessageCode> before = new HashSet<>();
        for (Field field : form.fields()) {
            if (field.when() instanceof When.Said said) {
                assertTrue(before.contains(said.question()), field.code().code());
            }
            if (field.when() instanceof When.Below below) {
                assertTrue(before.contains(below.question()), field.code().code());
            }
            before.add(field.code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFormFindsNothingToRefer(Form form) {
        CardResult result = Cards.read(form, Cards.child(3), Answers.NONE);
        assertEquals(Refer.TIDAK, result.refer());
        assertEquals(List.of(), result.served());
        assertEquals("layanan-2026-11", result.ruleSet());
        assertTrue(form.check(Answers.NONE).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "MP_ASI,5,false",
        "MP_ASI,6,true",
        "MP_ASI,23,true",
        "MP_ASI,24,false",
        "ASI_EKSKLUSIF,0,true",
        "ASI_EKSKLUSIF,6,true",
        "ASI_EKSKLUSIF,7,false",
        "TB_ANAK,71,true",
        "TB_ANAK,72,false"
    })
    void aFormIsAskedWithinItsAges(Form form, int months, boolean asked) {
        assertEquals(asked, form.isFor(Cards.child(months)));
    }

    @Test
    void aFormIsAskedOfItsGroups() {
        assertTrue(Form.IBU_HAMIL.isFor(Cards.mother(TargetGroup.BUMIL)));
        assertFalse(Form.IBU_HAMIL.isFor(Cards.mother(TargetGroup.NIFAS)));
        assertFalse(Form.TB_DEWASA.isFor(Cards.mother(TargetGroup.BUMIL)), "her card holds the questions itself");
        assertTrue(Form.PENYULUHAN.isFor(Cards.mother(TargetGroup.LANSIA)));
        assertFalse(Form.PENYULUHAN.isFor(new Who(day(2026, 1, 1), null, List.of())), "nobody's group");
    }

    @Test
    void whoHasNoBirthdayIsAskedEverything() {
        Who unknown = new Who(day(2026, 1, 1), null, List.of(TargetGroup.BAYI));
        assertTrue(Form.MP_ASI.isFor(unknown));
        assertEquals(
                Form.SAKIT_ANAK.fields().size(),
                Form.SAKIT_ANAK.asked(unknown, Answers.NONE).size());
    }

    @Test
    void theSheetOfTheYoungestAsksOtherSignsFromSixMonths() {
        List<MessageCode> young = signs(5);
        List<MessageCode> older = signs(6);
        assertTrue(young.contains(ChildDangerSign.TALI_PUSAT));
        assertFalse(young.contains(ChildDangerSign.BATUK));
        assertFalse(older.contains(ChildDangerSign.TALI_PUSAT));
        assertTrue(older.contains(ChildDangerSign.BATUK));
        assertEquals(12, young.size(), "eleven signs of the sheet, and whether the child is ill");
        assertEquals(8, older.size(), "seven signs of the sheet, and whether the child is ill");
    }

    private static List<MessageCode> signs(int months) {
        return Form.SAKIT_ANAK.asked(Cards.child(months), Answers.NONE).stream()
                .map(Field::code)
                .toList();
    }

    @Test
    void theColumnsOfThePregnancyCardThatAreAskedAreThere() {
        for (Question column : List.of(
                Question.USIA_KEHAMILAN,
                Question.BERAT_IBU,
                Question.BB_SESUAI_KURVA,
                Question.LILA_IBU,
                Question.SISTOLE,
                Question.DIASTOLE,
                Question.TD_SESUAI_KURVA,
                Question.BATUK_TERUS,
                Question.DEMAM_2_MINGGU,
                Question.BB_TIDAK_NAIK_2_BULAN,
                Question.KONTAK_TBC,
                Question.TTD_DIBERIKAN,
                Question.TTD_DIMINUM,
                Question.MT_KEK_PORSI,
                Question.MT_KEK_DIMAKAN,
                Question.KELAS_IBU_HAMIL)) {
            assertNotNull(Form.IBU_HAMIL.field(column.code()), column.code());
        }
    }

    @Test
    void aCodeNamesItsForm() {
        assertEquals(Form.NIFAS, Form.of("NIFAS"));
        assertNull(Form.of("PUMA"));
        assertNull(Form.NIFAS.field("PUMA"));
    }
}
