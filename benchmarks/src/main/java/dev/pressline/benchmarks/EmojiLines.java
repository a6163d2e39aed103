package dev.pressline.benchmarks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Emoji sequences with the version of each, many to a line: {@code 12.0 1F46B 1F3FB..1F3FF}.
 *
 * <p>ICU knows the sequences but not since when each is an emoji. Where that is later than the youngest code point in
 * it, {@code emoji-versions.txt} beside this class has the fact.
 */
final class EmojiLines {

    /** Older versions are of no use to anyone: every list in use knows Emoji 11. */
    private static final VersionInfo OLDEST = VersionInfo.getInstance(11);

    private EmojiLines() {}

    /** One sequence or many: a range of code points at each place, both ends included. */
    private record Product(List<int[]> ranges) {

        static Product of(String sequence) {
            return new Product(
                    sequence.codePoints().mapToObj(c -> new int[] {c, c}).toList());
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int[] range : ranges) {
                text.append(text.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%04X", range[0]));
                text.append(range[0] == range[1] ? "" : String.format(Locale.ROOT, "..%04X", range[1]));
            }
            return text.toString();
        }

        String textWithout(int place) {
            List<int[]> others = new ArrayList<>(ranges);
            others.set(place, new int[] {0, 0});
            return new Product(others).text();
        }

        Product extended(int place, int last) {
            List<int[]> longer = new ArrayList<>(ranges);
            longer.set(place, new int[] {ranges.get(place)[0], last});
            return new Product(longer);
        }
    }

    static String all() {
        Map<String, VersionInfo> versions = knownVersions();
        Map<VersionInfo, Set<String>> byVersion = new TreeMap<>();
        for (String sequence : new UnicodeSet("[:RGI_Emoji:]")) {
            VersionInfo version = versions.getOrDefault(Product.of(sequence).text(), ageOf(sequence));
            byVersion.computeIfAbsent(version, v -> new TreeSet<>()).add(sequence);
        }
        byVersion.computeIfAbsent(OLDEST, v -> new TreeSet<>()).addAll(olderForms());
        StringBuilder lines = new StringBuilder();
        byVersion.forEach((version, sequences) -> {
            for (String product : merged(sequences)) {
                lines.append(version.getMajor() + "." + version.getMinor() + " " + product + "\n");
            }
        });
        return lines.toString();
    }

    /** Forms that are not, or no longer, recommended, yet taken for one emoji by every parser. */
    private static List<String> olderForms() {
        List<String> forms = new ArrayList<>();
        new UnicodeSet("[0-9#*]").forEach(keycap -> forms.add(keycap + "\u20E3"));
        // Both styles were standardised for what existed before emoji came to Unicode.
        new UnicodeSet("[[:Emoji_Presentation:]&[:age=5.2:]]").forEach(c -> forms.add(c + "\uFE0F"));
        for (String base : new UnicodeSet("[[:Emoji_Modifier_Base:]-[:Emoji_Presentation:]]")) {
            new UnicodeSet("[:Emoji_Modifier:]").forEach(tone -> forms.add(base + "\uFE0F" + tone));
        }
        forms.add("\uD83D\uDC41\u200D\uD83D\uDDE8"); // eye in speech bubble, as Emoji 2.0 to 4.0 had it
        return forms;
    }

    private static VersionInfo ageOf(String sequence) {
        VersionInfo age = OLDEST;
        for (int c : sequence.codePoints().toArray()) {
            VersionInfo other = UCharacter.getAge(c);
            age = other.compareTo(age) > 0 ? other : age;
        }
        return age;
    }

    /** Joins sequences that differ in one place by consecutive code points, place by place from the last. */
    private static List<String> merged(Set<String> sequences) {
        List<Product> products = sequences.stream().map(Product::of).toList();
        for (int place = 11; place >= 0; place--) {
            products = mergedAt(place, products);
        }
        return products.stream().map(Product::text).sorted().toList();
    }

    private static List<Product> mergedAt(int place, List<Product> products) {
        List<Product> merged = new ArrayList<>();
        Map<String, List<Product>> groups = new TreeMap<>();
        for (Product product : products) {
            if (product.ranges().size() > place) {
                groups.computeIfAbsent(product.textWithout(place), others -> new ArrayList<>())
                        .add(product);
            } else {
                merged.add(product);
            }
        }
        for (List<Product> group : groups.values()) {
            group.sort(Comparator.comparing(product -> product.ranges().get(place)[0]));
            Product open = group.get(0);
            for (Product next : group.subList(1, group.size())) {
                int[] range = next.ranges().get(place);
                if (range[0] == open.ranges().get(place)[1] + 1) {
                    open = open.extended(place, range[1]);
                } else {
                    merged.add(open);
                    open = next;
                }
            }
            merged.add(open);
        }
        return merged;
    }

    private static Map<String, VersionInfo> knownVersions() {
        Map<String, VersionInfo> versions = new HashMap<>();
        resource().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int space = line.indexOf(' ');
            for (String sequence : expanded(line.substring(space + 1))) {
                versions.put(sequence, VersionInfo.getInstance(line.substring(0, space)));
            }
        });
        return versions;
    }

    private static List<String> expanded(String product) {
        List<String> sequences = List.of("");
        for (String element : product.split(" ", -1)) {
            String[] ends = element.split("\\.\\.", -1);
            List<String> longer = new ArrayList<>();
            for (String sequence : sequences) {
                for (int c = Integer.parseInt(ends[0], 16); c <= Integer.parseInt(ends[ends.length - 1], 16); c++) {
                    longer.add(sequence + (sequence.isEmpty() ? "" : " ") + String.format(Locale.ROOT, "%04X", c));
                }
            }
            sequences = longer;
        }
        return sequences;
    }

    private static String resource() {
        try (InputStream in = EmojiLines.class.getResourceAsStream("emoji-versions.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: emoji-versions.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
