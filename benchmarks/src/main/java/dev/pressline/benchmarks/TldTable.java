package dev.pressline.benchmarks;

import com.ibm.icu.text.IDNA;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table of top-level domains: the same to the byte for the same lists. How to run it: docs/renewing-data.md.
 *
 * <p>A list is IANA's own text file, a JSON array of names, or a table that this program wrote.
 */
public final class TldTable {

    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private TldTable() {}

    /**
     * Arguments: what the first line says of the source, the file to write, a list, and any number of lists whose names
     * are left out.
     */
    public static void main(String[] args) throws IOException {
        Set<String> names = asciiNames(Path.of(args[2]));
        for (String known : List.of(args).subList(3, args.length)) {
            names.removeAll(asciiNames(Path.of(known)));
        }
        String table = names.stream().map(TldTable::line).collect(Collectors.joining());
        Files.writeString(Path.of(args[1]), "# " + args[0] + "\n" + table, StandardCharsets.UTF_8);
    }

    /** The names as the DNS writes them, sorted. */
    private static Set<String> asciiNames(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("[\\s\"\\[\\],]+")))
                    .filter(name -> !name.isEmpty())
                    .map(name -> convert(name, true))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String line(String ascii) {
        String unicode = convert(ascii, false);
        return unicode.equals(ascii) ? ascii + "\n" : ascii + " " + unicode + "\n";
    }

    private static String convert(String name, boolean toAscii) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder to = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder converted = toAscii ? NAMES.labelToASCII(lower, to, info) : NAMES.labelToUnicode(lower, to, info);
        if (info.hasErrors()) {
            throw new IllegalArgumentException(name + " is no domain name: " + info.getErrors());
        }
        return converted.toString();
    }
}
