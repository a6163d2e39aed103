package dev.pressline.benchmarks.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who wrote a page, however they are joined and introduced. */
final class Bylines {

    private static final String GAPS = "[" + Wording.SPACES + "]*";
    private static final Pattern JOINTS = Pattern.compile(GAPS + "(?:[;|•·,]| and | und | et | y | & )" + GAPS);
    private static final Pattern LEAD = Pattern.compile(
            "^" + GAPS + "(?:by|von|par|por|posted by|written by)[" + Wording.SPACES + ":]+", Pattern.CASE_INSENSITIVE);

    private Bylines() {}

    static Set<String> people(List<String> authors) {
        return authors.stream()
                .flatMap(author -> Arrays.stream(JOINTS.split(author, -1)))
                .map(name -> Wording.plain(LEAD.matcher(name).replaceFirst("")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
