package dev.pressline.containers.consumer;

import dev.pressline.Pressline;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the variants, and in which module the engine is. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Variants.lines().forEach(line -> out.println("VARIANT " + line));
        out.println("MODULE " + Pressline.class.getModule());
    }
}
