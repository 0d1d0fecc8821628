package id.tumbuh.server.foundation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;

class ProblemTextsTest {
    @Test
    void everyCodeHasTitleAndNextStepInBothLanguagesAndNoTextIsWithoutACode() throws Exception {
        SortedSet<String> wanted = new TreeSet<>();
        for (String code : codes()) {
            wanted.add(code + ".title");
            wanted.add(code + ".next");
        }

        assertEquals(wanted, keys("id"));
        assertEquals(wanted, keys("en"));
    }

    @Test
    void codesAreStableWords() throws Exception {
        for (String code : codes()) {
            assertTrue(code.matches("TMB(-[A-Z0-9]+)+"), code);
        }
    }

    @Test
    void argumentsAreFilledIn() {
        String text = new ProblemTexts().text("en", "TMB-ACCESS-TOO-MANY-ATTEMPTS", "next", Map.of("seconds", 90));

        assertEquals("Wait 90 seconds, then try again.", text);
    }

    @Test
    void languageIsIndonesianUnlessEnglishIsPreferred() {
        assertEquals("id", ProblemTexts.language(null));
        assertEquals("id", ProblemTexts.language("su, jv;q=0.9"));
        assertEquals("en", ProblemTexts.language("en-GB,en;q=0.9,id;q=0.8"));
        assertEquals("id", ProblemTexts.language("id-ID,en;q=0.5"));
        assertEquals("id", ProblemTexts.language(";;;"));
    }

    /** Every enum of codes in the application: problems, and what is only found doubtful. */
    private static SortedSet<String> codes() throws ReflectiveOperationException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        SortedSet<String> codes = new TreeSet<>();
        for (var found : scan.findCandidateComponents("id.tumbuh.server")) {
            for (Object constant : constants(Class.forName(found.getBeanClassName()))) {
                Method code = constant.getClass().getDeclaredMethod("code");
                code.setAccessible(true);
                codes.add((String) code.invoke(constant));
            }
        }
        assertTrue(codes.contains("TMB-NOT-FOUND") && codes.contains("TMB-NIK-LENGTH"));
        return codes;
    }

    private static Object[] constants(Class<?> type) {
        boolean coded = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("code") && method.getReturnType() == String.class);
        Object[] constants = type.getEnumConstants();
        return coded && constants != null ? constants : new Object[0];
    }

    private static SortedSet<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("problems_" + language + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
