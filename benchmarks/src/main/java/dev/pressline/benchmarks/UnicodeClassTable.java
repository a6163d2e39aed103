package dev.pressline.benchmarks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the table of classes of characters that grammars ask for, from ICU's data: see docs/renewing-data.md. */
public final class UnicodeClassTable {

    /** By the table's names: connectors apart from other punctuation, the alphabetic without letters. */
    private static final Map<String, String> CLASSES = Map.of(
            "L", "[:L:]",
            "M", "[:M:]",
            "Nd", "[:Nd:]",
            "Pc", "[:Pc:]",
            "P", "[[:P:]-[:Pc:]]",
            "Alphabetic", "[[:Alphabetic:]-[:L:]]");

    private UnicodeClassTable() {}

    /** Argument: the file to write. */
    public static void main(String[] args) throws IOException {
        StringBuilder table = new StringBuilder("# Unicode " + version(UCharacter.getUnicodeVersion()) + ", from ICU4J "
                + version(VersionInfo.ICU_VERSION) + "\n");
        new TreeMap<>(CLASSES)
                .forEach((name, pattern) -> new UnicodeSet(pattern)
                        .ranges()
                        .forEach(range -> table.append(String.format(
                                Locale.ROOT, "%s %04X %04X\n", name, range.codepoint, range.codepointEnd))));
        Files.writeString(Path.of(args[0]), table, StandardCharsets.UTF_8);
    }

    private static String version(VersionInfo of) {
        return of.getMajor() + "." + of.getMinor();
    }
}
