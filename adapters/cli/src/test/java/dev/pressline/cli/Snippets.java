package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.Pressline;
import dev.pressline.networks.Networks;
import java.io.ByteArrayOutputStream;
import java.io.File;
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

/** The blocks of code in a document, and what its Java prints. */
record Snippets(Path document, Path scratch) {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);
    /** For a document that shows none of its own. */
    private static final String IMPORTS = "import dev.pressline.*; import dev.pressline.model.*;"
            + " import dev.pressline.network.*; import dev.pressline.review.*;"
            + " import java.nio.file.*; import java.time.*; import java.util.*;\n";

    /** The blocks of one language, in order. */
    List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(document));
        while (matcher.find()) {
            if (language.equals(matcher.group(1))) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    /** Compiles the code as a method's body, its paths counted from the repository's root, and gives what it prints. */
    String run(String name, String code) throws Exception {
        Path source = scratch.resolve(name + ".java");
        Files.writeString(
                source,
                imports() + "public class " + name + " { public static void main(String[] args) throws Exception {\n"
                        + code.replace("Path.of(\"", "Path.of(\"" + ROOT + "/") + "\n} }");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertNotNull(compiler, "the tests need a JDK");
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-cp", classPath(), "-d", scratch.toString());
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

    private String imports() throws IOException {
        String shown = String.join("", blocks("imports"));
        return shown.isEmpty() ? IMPORTS : shown;
    }

    /** That of the tests, and where our classes are, whoever runs the tests. */
    private static String classPath() throws Exception {
        String path = System.getProperty("java.class.path");
        for (Class<?> type : List.of(Pressline.class, Networks.class)) {
            path += File.pathSeparator
                    + Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        }
        return path;
    }

    private String printed(String name) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        URL[] classes = {scratch.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the document's code threw", e.getCause());
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
