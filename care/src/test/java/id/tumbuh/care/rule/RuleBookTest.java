package id.tumbuh.care.rule;

import static id.tumbuh.care.Days.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookTest {
    @ParameterizedTest
    @EnumSource
    void eachDiscrepancyLeavesAChoiceAndHasADefault(Discrepancy discrepancy) {
        long choices = Arrays.stream(Choice.values())
                .filter(choice -> choice.discrepancy() == discrepancy)
                .count();
        assertTrue(choices >= 2, discrepancy.wire());
        assertTrue(Options.USUAL.has(discrepancy.usual()));
    }

    @Test
    void theDefaultsAreThoseOfTheNotes() {
        RuleBook rules = RuleBook.CURRENT;
        assertTrue(rules.has(Choice.ONE_SYMPTOM), "1.13: KMK as default");
        assertTrue(rules.has(Choice.DEWORMING_AUGUST), "5.2: at least once a year, in August");
        assertTrue(rules.has(Choice.GAIN_OF_COMPARED), "3.2: v2 for the national indicator");
        assertTrue(rules.has(Choice.ABSENT_OF_K), "3.1: uses K, not S");
        assertTrue(rules.has(Choice.ADULT_FROM_19), "1.2: the cards");
    }

    @Test
    void aChoiceChangesItsOwnDiscrepancyAndNothingElse() {
        RuleBook two = RuleBook.CURRENT.with(Choice.TWO_SYMPTOMS);
        assertTrue(two.has(Choice.TWO_SYMPTOMS));
        assertFalse(two.has(Choice.ONE_SYMPTOM));
        assertTrue(two.has(Choice.DEWORMING_AUGUST));
        assertTrue(RuleBook.CURRENT.has(Choice.ONE_SYMPTOM), "the book itself stays as it is");
        assertEquals("layanan-2026-11", two.name());
    }

    @Test
    void theVaccinesOfProvincesHoldFrom2026() {
        assertFalse(RuleBook.rulesOn(day(2025, 12, 31)).contains(Rule.HEXAVALENT));
        assertTrue(RuleBook.rulesOn(day(2026, 1, 1)).contains(Rule.HEXAVALENT));
        assertTrue(
                RuleBook.rulesOn(day(2020, 1, 1)).contains(Rule.VITAMIN_A), "a rule without a first day holds always");
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleNamesItsSourceAndPlace(Rule rule) {
        assertNotEquals("", rule.place());
        assertNotEquals("", rule.source().title());
        assertNotEquals("", rule.source().edition());
    }
}
