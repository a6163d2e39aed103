package dev.pressline.containers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;

/** The jars that ship, as this build packaged them, and others' libraries in an oldest and a newest set. */
final class Jars {

    private static final Path LIBRARIES = Path.of("target", "libraries").toAbsolutePath();

    private Jars() {}

    /** Core and networks. They are jars once Maven has packaged them: {@code mvn verify}, not {@code mvn test}. */
    static List<Path> ours() {
        List<Path> ours = List.of(place(dev.pressline.Pressline.class), place(dev.pressline.networks.Networks.class));
        Assumptions.assumeTrue(ours.stream().allMatch(Files::isRegularFile), "run mvn verify: nothing is packaged yet");
        return ours;
    }

    /** Where the tests' own classes are. */
    static Path classes() {
        return place(Jars.class);
    }

    /** The jar or folder that a class is in. */
    static Path place(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param set {@code oldest}, {@code newest} or {@code frameworks} */
    static List<Path> libraries(String set) {
        try (Stream<Path> files = Files.list(LIBRARIES.resolve(set))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path framework(String name) {
        return LIBRARIES.resolve("frameworks").resolve(name + ".jar");
    }

    /** A bundle of the tests' classes in some packages. */
    static Path bundle(Path file, Map<String, String> headers, String... packages) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Path type : types(packages)) {
                jar.putNextEntry(
                        new ZipEntry(classes().relativize(type).toString().replace('\\', '/')));
                Files.copy(type, jar);
                jar.closeEntry();
            }
        }
        return file;
    }

    private static List<Path> types(String... packages) throws IOException {
        List<Path> types = new ArrayList<>();
        for (String name : packages) {
            try (Stream<Path> files = Files.list(classes().resolve(name.replace('.', '/')))) {
                files.filter(file -> file.toString().endsWith(".class")).forEach(types::add);
            }
        }
        return types;
    }
}
