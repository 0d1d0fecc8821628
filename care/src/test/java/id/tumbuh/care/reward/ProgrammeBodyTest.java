package id.tumbuh.care.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeBodyTest {
    private static final Map<String, Object> SMALLEST = Map.of("name", "Kado Sehat", "rules", "kado-1");

    @Test
    void aBodyThatSaysNothingMoreIsTheDefault() {
        ProgrammeReading reading = ProgrammeBody.read(SMALLEST);
        assertEquals(List.of(), reading.faults());
        assertEquals(new Programme("Kado Sehat", null, null, null, "kado-1", RewardOptions.USUAL), reading.programme());
    }

    @ParameterizedTest
    @EnumSource
    void everyChoiceIsReadAndWrittenAlike(RewardChoice choice) {
        Programme programme = Programme.SEBATANG_KAYU.with(choice);
        assertTrue(programme.has(choice));
        assertEquals(
                programme, ProgrammeBody.read(ProgrammeBody.write(programme)).programme());
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberIsReadFromItsLeastToItsMostAndNotBeyond(RewardNumber number) {
        for (int value : new int[] {number.least(), number.usual(), number.most()}) {
            Programme programme = Programme.SEBATANG_KAYU.with(number, value);
            assertEquals(value, programme.number(number));
            assertEquals(
                    programme,
                    ProgrammeBody.read(ProgrammeBody.write(programme)).programme());
        }
        for (int value : new int[] {number.least() - 1, number.most() + 1}) {
            assertEquals(
                    List.of(Message.of(
                            ProgrammeFault.PENGATURAN_DI_LUAR_BATAS,
                            Argument.name(number.wire()),
                            Argument.count(number.least()),
                            Argument.count(number.most()))),
                    ProgrammeBody.read(with(number.wire(), value)).faults());
        }
    }

    @Test
    void theDocumentIsReadWithItsDay() {
        Map<String, Object> body = new HashMap<>(SMALLEST);
        body.putAll(Map.of("sop", "SOP/KS/01", "revision", "2", "issued", "2024-02-29"));
        Programme programme = Objects.requireNonNull(ProgrammeBody.read(body).programme());
        assertEquals(new Programme("Kado Sehat", "SOP/KS/01", "2", 19_782, "kado-1", RewardOptions.USUAL), programme);
        assertEquals(body, ProgrammeBody.write(programme));
    }

    @Test
    void everyFaultIsNamedAtOnceAndThereIsNoProgramme() {
        Map<String, Object> body = new HashMap<>();
        body.put("issued", "2025-02-29");
        body.put("name", "x".repeat(101));
        body.put("reward.bonus", 3);
        body.put("reward.gift-rule", "MOST");
        body.put("reward.months", "6");
        body.put("revision", 7);
        ProgrammeReading reading = ProgrammeBody.read(body);
        assertNull(reading.programme());
        assertEquals(
                List.of(
                        "PENGATURAN_BUKAN_TANGGAL",
                        "PENGATURAN_TERLALU_PANJANG",
                        "PENGATURAN_SALAH_JENIS",
                        "PENGATURAN_TIDAK_DIKENAL",
                        "PENGATURAN_BUKAN_PILIHAN",
                        "PENGATURAN_SALAH_JENIS",
                        "PENGATURAN_KOSONG"),
                reading.faults().stream().map(fault -> fault.code().code()).toList(),
                "in the order of names: issued, name, revision, reward.…; then what is missing");
        reading.faults().forEach(fault -> assertTrue(fault.fits(), fault.code().code()));
    }

    @Test
    void moreMonthsOfGainThanMonthsIsAFault() {
        Map<String, Object> body = new HashMap<>(SMALLEST);
        body.put("reward.gain-period", "MONTHS_OF_SIX");
        body.put("reward.months", 3);
        assertEquals(
                "BULAN_NAIK_LEBIH_DARI_BULAN",
                ProgrammeBody.read(body).faults().get(0).code().code());
        body.put("reward.gain-months", 3);
        assertEquals(List.of(), ProgrammeBody.read(body).faults());
    }

    @ParameterizedTest
    @EnumSource
    void everyOpenPointHasASettingAndItsNumber(OpenPoint point) {
        assertEquals(point.ordinal() + 1, point.number());
        assertTrue(Arrays.stream(RewardOption.values()).anyMatch(option -> option.point() == point)
                || Arrays.stream(RewardNumber.values()).anyMatch(number -> number.point() == point));
    }

    @ParameterizedTest
    @EnumSource
    void everyOptionLeavesAChoice(RewardOption option) {
        long choices = Arrays.stream(RewardChoice.values())
                .filter(choice -> choice.option() == option)
                .count();
        assertTrue(choices >= 2, option.wire());
        assertEquals(option.usual(), RewardOptions.USUAL.chosen(option));
        assertNotEquals("", option.wire());
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> body = new HashMap<>(SMALLEST);
        body.put(name, value);
        return body;
    }
}
