package dev.pressline.benchmarks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the table of general categories that grammars ask for, from ICU's data. How to run it: docs/renewing-data.md.
 */
public final class CategoryTable {

    /** As the table names them: connectors apart from other punctuation. */
    private static final List<String> CATEGORIES = List.of("L", "M", "Nd", "Pc", "P");

    private CategoryTable() {}

    /** Argument: the file to write. */
    public static void main(String[] args) throws IOException {
        StringBuilder table = new StringBuilder("# Unicode " + version(UCharacter.getUnicodeVersion()) + ", from ICU4J "
                + version(VersionInfo.ICU_VERSION) + "\n");
        UnicodeSet written = new UnicodeSet();
        for (String category : CATEGORIES) {
            UnicodeSet set = new UnicodeSet("[:" + category + ":]").removeAll(written);
            set.ranges()
                    .forEach(range -> table.append(String.format(
                            Locale.ROOT, "%s %04X %04X\n", category, range.codepoint, range.codepointEnd)));
            written.addAll(set);
        }
        Files.writeString(Path.of(args[0]), table, StandardCharsets.UTF_8);
    }

    private static String version(VersionInfo of) {
        return of.getMajor() + "." + of.getMinor();
    }
}
