package dev.pressline.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.containers.consumer.Main;
import dev.pressline.containers.consumer.Variants;
import dev.pressline.containers.osgi.Activator;
import dev.pressline.containers.osgi.Container;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever holds the jars, and whatever its habits are, six networks are found and say the same. */
class ContainersTest {

    private static final String CONSUMER = "dev.pressline.containers.consumer";
    private static final String REPLACED = "dev.pressline.core,dev.pressline.networks," + CONSUMER;
    private static final List<String> SIX = Variants.lines();

    @TempDir
    Path folder;

    @Test
    void sixNetworksFitOutsideAnyContainer() {
        assertEquals(6, SIX.stream().filter(line -> line.contains(" fits ")).count(), SIX.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.felix.framework, oldest, 0",
        "org.apache.felix.framework, newest, 50",
        "org.eclipse.osgi, oldest, 0",
        "org.eclipse.osgi, newest, 50"
    })
    void bundlesStartAndStopWithoutATrace(String framework, String libraries, int rounds)
            throws IOException, InterruptedException {
        Path bundles = Files.createDirectory(folder.resolve("bundles"));
        for (Path jar : Stream.concat(Jars.ours().stream(), Jars.libraries(libraries).stream())
                .toList()) {
            Files.copy(jar, bundles.resolve(jar.getFileName()));
        }
        consumerBundle(bundles.resolve("consumer.jar"));
        Launched launched = Launched.java(List.of(
                "-Xmx256m",
                "-cp",
                Launched.path(List.of(Jars.framework(framework), Jars.classes())),
                Container.class.getName(),
                bundles.toString(),
                REPLACED,
                String.valueOf(rounds)));
        assertEquals(List.of("7 of 7"), launched.after("ACTIVE"), launched.toString());
        assertEquals(SIX, launched.after("VARIANT"), launched.toString());
        assertEquals(
                List.of(rounds + " loaders=0 of " + 3 * rounds + " threads=0 []"),
                launched.after("ROUNDS"),
                launched.toString());
    }

    private static void consumerBundle(Path file) throws IOException {
        Jars.bundle(
                file,
                Map.of(
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", CONSUMER,
                        "Bundle-Version", "1.0.0",
                        "Bundle-Activator", Activator.class.getName(),
                        "Import-Package",
                                "org.osgi.framework,dev.pressline,dev.pressline.model,dev.pressline.read,dev.pressline.networks"),
                CONSUMER,
                Activator.class.getPackageName());
    }

    @Test
    void theModulePathHoldsNamedModules() throws IOException, InterruptedException {
        List<Path> modules = new ArrayList<>(Jars.ours());
        modules.addAll(Jars.libraries("newest"));
        List<Path> compiling = new ArrayList<>(modules);
        compiling.add(Jars.place(NullMarked.class)); // needed to compile against, and by nobody at run time
        modules.add(consumerModule(Launched.path(compiling)));
        Launched launched =
                Launched.java(List.of("-p", Launched.path(modules), "-m", CONSUMER + "/" + Main.class.getName()));
        assertEquals(SIX, launched.after("VARIANT"), launched.toString());
        assertEquals(List.of("module dev.pressline.core"), launched.after("MODULE"));
    }

    private Path consumerModule(String path) throws IOException {
        Path source = folder.resolve("module-info.java");
        Files.writeString(source, "module " + CONSUMER + " { requires dev.pressline.networks; }");
        Path sources = Path.of("src/test/java", CONSUMER.replace('.', '/'));
        Path classes = folder.resolve("module");
        StringWriter said = new StringWriter();
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "-p",
                        path,
                        "-d",
                        classes.toString(),
                        source.toString(),
                        sources.resolve("Main.java").toString(),
                        sources.resolve("Variants.java").toString());
        assertEquals(0, status, said.toString());
        return classes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Duser.timezone=Asia/Kathmandu -Duser.language=th -Duser.country=TH",
                "-Dfile.encoding=US-ASCII",
                "-Xss256k"
            })
    void oldLibrariesBesideItAndTheHostsHabitsChangeNothing(String options) throws IOException, InterruptedException {
        List<Path> entries = new ArrayList<>(Jars.ours());
        entries.addAll(Jars.libraries("oldest"));
        entries.add(Jars.classes());
        List<String> arguments = new ArrayList<>(List.of(options.split(" ", -1)));
        arguments.addAll(List.of("-cp", Launched.path(entries), Main.class.getName()));
        Launched launched = Launched.java(arguments);
        assertEquals(SIX, launched.after("VARIANT"), launched.toString());
    }
}
