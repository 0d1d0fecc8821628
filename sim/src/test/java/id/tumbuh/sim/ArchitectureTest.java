package id.tumbuh.sim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What would make two runs differ stays out. */
final class ArchitectureTest {
    private static final Set<String> EXACT_MATH =
            Set.of("abs", "min", "max", "floor", "ceil", "floorDiv", "floorMod", "sqrt");

    private final JavaClasses sim = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.tumbuh.sim");

    @Test
    void noArithmeticThatDiffersBetweenMachines() {
        noClasses()
                .should()
                .accessTargetWhere(outside("java.lang.Math", EXACT_MATH))
                .check(sim);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(StrictMath.class)
                .check(sim);
    }

    @Test
    void noClockNoOtherChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, System.class, Random.class, ThreadLocalRandom.class)
                .check(sim);
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "now", access -> access.getName().equals("now")))
                .check(sim);
        noClasses()
                .should()
                .accessTargetWhere(outside("java.util.SplittableRandom", Set.of("<init>", "nextLong")))
                .check(sim);
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching("id.tumbuh.sim.(*)..").should().beFreeOfCycles().check(sim);
        noClasses()
                .that()
                .resideInAnyPackage("id.tumbuh.sim.body", "id.tumbuh.sim.chance")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.tumbuh.sim")
                .check(sim);
    }

    private static DescribedPredicate<JavaAccess<?>> outside(String owner, Set<String> names) {
        return DescribedPredicate.describe(
                "anything else of " + owner,
                access -> access.getTargetOwner().getName().equals(owner) && !names.contains(access.getName()));
    }
}
