package dev.pressline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URL;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The import table of docs/rationale.md, and what no code of the core may do. */
class ArchitectureTest {

    private static final String ROOT = "dev.pressline";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Which of our packages a package may import. */
    private static final Map<String, List<String>> OURS = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("model", List.of("text")),
            Map.entry("learn", List.of("text")),
            Map.entry("evidence", List.of("model", "text", "learn")),
            Map.entry("read", List.of("model", "text", "evidence")),
            Map.entry("deletion", List.of("text", "learn")),
            Map.entry("condense", List.of("model", "text", "evidence", "deletion")),
            Map.entry("network", List.of("model", "text")),
            Map.entry("links", List.of("model", "text", "network")),
            Map.entry("tone", List.of("model", "text", "evidence", "learn")),
            Map.entry("compose", List.of("model", "text", "network", "condense", "evidence", "tone")),
            Map.entry("review", List.of("model", "text", "network", "evidence", "tone")),
            Map.entry("audit", List.of("model", "text", "evidence", "tone", "network", "review")),
            Map.entry("plan", List.of("model", "network", "review")));

    private static final Set<String> REFLECTIVE = Set.of(
            "forName",
            "newInstance",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getDeclaredField",
            "getDeclaredFields",
            "getConstructor",
            "getDeclaredConstructor",
            "getDeclaredConstructors");

    /** Which of others' packages a package may import, beside Java's own and JSpecify's. */
    private static final Map<String, String> THIRD_PARTY = Map.of(
            "text", "com.ibm.icu..",
            "read", "org.jsoup..",
            "review", "org.apache.commons.text.similarity..");

    static Stream<String> packages() {
        return OURS.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageImportsOnlyWhatTheTableAllows(String name) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + "." + name));
        OURS.getOrDefault(name, List.of()).forEach(other -> allowed.add(ROOT + "." + other));
        if (THIRD_PARTY.containsKey(name)) {
            allowed.add(THIRD_PARTY.get(name));
        }
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(inPackages(allowed))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> known = new TreeSet<>(OURS.keySet());
        Set<String> unknown = new TreeSet<>();
        CORE.forEach(type -> {
            String name = type.getPackageName();
            String relative = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
            if (!relative.isEmpty() && !known.contains(relative)) {
                unknown.add(relative);
            }
        });
        assertEquals(Set.of(), unknown);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void noLibraryStandsInAPublicSignature() {
        methods()
                .that()
                .arePublic()
                .or()
                .areProtected()
                .should(nameOnlyOurTypes())
                .check(CORE);
    }

    @Test
    void nothingAsksForClockRandomnessOrTheHostsDefaults() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, TimeZone.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(Math.class, "random")
                .because("the same input has the same output on every machine")
                .check(CORE);
    }

    @Test
    void nothingReachesTheNetworkOrTheFileSystem() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.file..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URLConnection|Socket|HttpURLConnection)"
                        + "|org\\.jsoup\\.Connection|org\\.apache\\.commons\\.text\\.StringSubstitutor")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "a URL is opened or compared, which asks a name server",
                        call -> call.getTargetOwner().isEquivalentTo(URL.class)
                                && !call.getName().equals("toExternalForm")))
                .check(CORE);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.beans..", "sun..")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "a class is looked up by name or asked for its members",
                        call -> call.getTargetOwner().isEquivalentTo(Class.class)
                                && REFLECTIVE.contains(call.getName())))
                .because("modules, bundles and native images know only what the code names")
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> inPackages(List<String> packages) {
        DescribedPredicate<JavaClass> allowed =
                JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
        DescribedPredicate<JavaClass> primitive = DescribedPredicate.describe(
                "primitive",
                type -> type.getBaseComponentType().isPrimitive() || allowed.test(type.getBaseComponentType()));
        return primitive.as("in " + packages);
    }

    private static ArchCondition<JavaMethod> nameOnlyOurTypes() {
        return new ArchCondition<>("name only Java's types and ours") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.getOwner().getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)) {
                    return;
                }
                Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive()
                                && !type.getPackageName().startsWith("java.")
                                && !type.getPackageName().startsWith(ROOT))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName())));
            }
        };
    }
}
