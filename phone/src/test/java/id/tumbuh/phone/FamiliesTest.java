package id.tumbuh.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.care.card.Field;
import id.tumbuh.care.card.Form;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.texts.Texts;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    @Test
    void everyCodeThatAFormAsksHasTheFamilyOfItsTexts() {
        for (Form form : Form.values()) {
            for (Field field : form.fields()) {
                assertSame(field.code());
                field.choices().forEach(FamiliesTest::assertSame);
            }
        }
    }

    @Test
    void everyCodeThatAFormCanFindHasTheFamilyOfItsTexts() {
        AllCodes.ofForms().forEach(FamiliesTest::assertSame);
    }

    @Test
    void aCodeOfNoFormIsRefused() {
        assertThrows(IllegalStateException.class, () -> Families.of(Letter.N));
    }

    private static void assertSame(MessageCode code) {
        assertEquals(Texts.key(code), Families.of(code) + "." + code.code());
    }
}
