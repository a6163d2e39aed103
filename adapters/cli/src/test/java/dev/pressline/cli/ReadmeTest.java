package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens: its Java compiles, and the outputs are those of its code and its command. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```(java|text)\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = "import dev.pressline.*; import dev.pressline.model.*;"
            + " import dev.pressline.network.*; import java.nio.file.*; import java.util.*;\n";

    @TempDir
    Path scratch;

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        while (matcher.find()) {
            if (language.equals(matcher.group(1))) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    @Test
    void theExamplePrintsWhatTheReadmeShows() throws Exception {
        String code = blocks("java").get(0).replace("Path.of(\"", "Path.of(\"" + ROOT + "/");
        assertEquals(blocks("text").get(0).strip(), run("Example", code).strip());
    }

    @Test
    void theOtherJavaCompilesAndRuns() throws Exception {
        assertEquals(2, blocks("java").size());
        run("Board", blocks("java").get(1));
    }

    @Test
    void theCommandPrintsWhatTheReadmeShows() throws IOException {
        Shell.Ran ran = Shell.in(ROOT).run("adapt", "docs/examples/heat-pump-plant.html");
        assertEquals(0, ran.status());
        String shown = blocks("text").get(1).strip();
        assertTrue(
                ran.out().contains(shown),
                () -> "the README shows\n" + shown + "\nand the command prints\n" + ran.out());
    }

    /** Compiles the code as a method's body and gives what it prints. */
    private String run(String name, String code) throws Exception {
        Path source = scratch.resolve(name + ".java");
        Files.writeString(
                source,
                IMPORTS + "public class " + name + " { public static void main(String[] args) throws Exception {\n"
                        + code + "\n} }");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertNotNull(compiler, "the tests need a JDK");
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-cp", System.getProperty("java.class.path"), "-d", scratch.toString());
        boolean compiled = compiler.getTask(
                        complaints,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertTrue(compiled, complaints::toString);
        return printed(name);
    }

    private String printed(String name) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        URL[] classes = {scratch.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the README's code threw", e.getCause());
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
