package id.tumbuh.care.feeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.growth.verdict.Alert;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodTest {
    @Test
    void fiveOfEightGroupsWithSomethingOfAnAnimal() {
        List<FoodGroup> five = List.of(
                FoodGroup.ASI, FoodGroup.SEREALIA_UMBI, FoodGroup.KACANG, FoodGroup.TELUR, FoodGroup.SAYUR_BUAH_LAIN);
        assertTrue(FoodGroup.diverse(five));
        assertFalse(FoodGroup.diverse(five.subList(0, 4)));
        assertFalse(FoodGroup.diverse(List.of(
                FoodGroup.ASI,
                FoodGroup.SEREALIA_UMBI,
                FoodGroup.KACANG,
                FoodGroup.SAYUR_BUAH_VITAMIN_A,
                FoodGroup.SAYUR_BUAH_LAIN)));
        assertFalse(FoodGroup.diverse(
                List.of(FoodGroup.TELUR, FoodGroup.TELUR, FoodGroup.TELUR, FoodGroup.TELUR, FoodGroup.TELUR)));
    }

    /** child-growth.md 5.5: the juknis of September 2022, and puskesmas practice of 2025. */
    @ParameterizedTest
    @CsvSource({"GIZI_KURANG, 90, 56", "BB_KURANG, 14, 14", "T_TWICE, 14, 14", "T1, 14, 14"})
    void theDaysOfExtraFood(Alert trigger, int in2022, int in2025) {
        assertEquals(in2022, days(trigger, RuleBook.CURRENT.with(Choice.PMT_AS_IN_2022)));
        assertEquals(in2025, days(trigger, RuleBook.CURRENT));
    }

    @Test
    void theLongestOfSeveralHolds() {
        ExtraFood row = ExtraFood.forAlerts(List.of(Alert.T1, Alert.GIZI_KURANG), RuleBook.CURRENT);
        assertNotNull(row);
        assertEquals(56, row.days());
    }

    @Test
    void giziBurukIsTreatedAndNotFedHere() {
        assertNull(ExtraFood.forAlerts(List.of(Alert.GIZI_BURUK, Alert.BB_SANGAT_KURANG), RuleBook.CURRENT));
        assertNull(ExtraFood.forAlerts(List.of(Alert.OBESITAS), RuleBook.CURRENT));
        assertNull(ExtraFood.forAlerts(List.of(), RuleBook.CURRENT));
    }

    private static int days(Alert trigger, RuleBook rules) {
        ExtraFood row = ExtraFood.forAlerts(List.of(trigger), rules);
        assertNotNull(row);
        return row.days();
    }
}
