package id.tumbuh.care;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * These rules also run on a phone, compiled to JavaScript: what is heavy there, what is missing there and what gives other
 * numbers there stays out. And arrows between packages point one way.
 */
final class ArchitectureTest {
    private static final String ROOT = "id.tumbuh.care";

    /** What a phone runs well. A new name needs a look at what it adds there. */
    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.Comparator",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Iterator",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.List",
            "java.util.Map",
            "java.util.Map$Entry",
            "java.util.Objects",
            "java.util.Set");

    /** Exact in IEEE 754 or on whole numbers, so alike on every machine. All else in Math may differ in its last bit. */
    private static final Set<String> EXACT_MATH =
            Set.of("abs", "min", "max", "floor", "ceil", "floorDiv", "floorMod", "sqrt");

    /** Needs a locale, a regular expression or a stream. */
    private static final Set<String> HEAVY_TEXT = Set.of(
            "format",
            "formatted",
            "split",
            "matches",
            "replaceAll",
            "replaceFirst",
            "toLowerCase",
            "toUpperCase",
            "lines",
            "chars",
            "codePoints",
            "getBytes");

    /** A number read from or written as text may come out otherwise in JavaScript, and costs 13 kB. */
    private static final Set<String> NUMBER_TEXT = Set.of("parseDouble", "toString", "toHexString", "valueOf");

    private final JavaClasses care = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void nothingButTheLanguageAndPlainCollectionsIsUsed() {
        check(noClasses()
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                                ROOT + "..",
                                "id.tumbuh.growth..",
                                "java.lang",
                                "java.util.function",
                                "org.jspecify.annotations"))
                        .and(not(named("plain collections", COLLECTIONS)))
                        .and(not(primitive()))
                        // How javac writes lambdas, text concatenation and the methods of records.
                        .and(not(resideInAnyPackage("java.lang.invoke", "java.lang.runtime")))));
    }

    @Test
    void noArithmeticThatDiffersBetweenMachines() {
        check(noClasses()
                .should()
                .accessTargetWhere(access("an inexact function of Math", "java.lang.Math", EXACT_MATH, false)));
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(StrictMath.class));
    }

    @Test
    void noClockNoThreadNoMachine() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Thread.class,
                        ThreadLocal.class,
                        Runtime.class,
                        Process.class,
                        ProcessBuilder.class,
                        ClassLoader.class,
                        Package.class,
                        Module.class));
        check(noClasses().should().accessTargetWhere(access("System", "java.lang.System", Set.of("arraycopy"), false)));
        check(noClasses().should().accessTargetWhere(access("reflection", "java.lang.Class", Set.of(), false)));
    }

    @Test
    void noTextThatDependsOnALocaleOrCostsThePhoneMuch() {
        check(noClasses().should().accessTargetWhere(access("heavy text", "java.lang.String", HEAVY_TEXT, true)));
        for (Class<?> number : Set.of(Double.class, Float.class)) {
            check(noClasses()
                    .should()
                    .accessTargetWhere(access("a number as text", number.getName(), NUMBER_TEXT, true)
                            // Boxing is Double.valueOf(double).
                            .and(DescribedPredicate.describe("of text", access -> !boxes(access)))));
        }
    }

    @Test
    void rulesKnowNoOtherPackage() {
        onlyKnows(ROOT + ".rule");
    }

    @Test
    void servicesKnowOnlyTheRules() {
        onlyKnows(ROOT + ".service", ROOT + ".rule");
    }

    @Test
    void skdnAndGroupsKnowOnlyTheRules() {
        onlyKnows(ROOT + ".skdn", ROOT + ".rule");
        onlyKnows(ROOT + ".group", ROOT + ".rule");
        onlyKnows(ROOT + ".month", ROOT + ".skdn", ROOT + ".rule");
    }

    @Test
    void packagesHaveNoCycle() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    private void onlyKnows(String room, String... others) {
        check(noClasses()
                .that(resideInAPackage(room))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(room)))
                        .and(not(resideInAnyPackage(others)))));
    }

    private void check(ArchRule rule) {
        rule.check(care);
    }

    private static DescribedPredicate<JavaClass> named(String description, Set<String> names) {
        return DescribedPredicate.describe(description, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe("primitives and arrays", type -> type.isPrimitive() || type.isArray());
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String description, String owner, Set<String> names, boolean named) {
        return DescribedPredicate.describe(
                description,
                access -> access.getTargetOwner().getName().equals(owner) && names.contains(access.getName()) == named);
    }

    private static boolean boxes(JavaAccess<?> access) {
        return access.getName().equals("valueOf")
                && access.getTarget().getFullName().endsWith("(double)");
    }
}
