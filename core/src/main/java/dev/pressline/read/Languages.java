package dev.pressline.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The language of a page: what it declares, and how it reads where it declares nothing. */
final class Languages {

    /** The commonest words that no other language here shares. */
    private static final List<String> COMMON = List.of(
            "en the and of that with for this from has was are its will",
            "de der und die das nicht mit von ist für auf eine den dem sich",
            "fr les des et une dans pour est sur qui que avec par aux",
            "es los las el del que con para por una como más sus",
            "it il della che di per con sono nel gli una dei alla",
            "nl het een van voor niet zijn met aan ook door wordt naar",
            "pt os uma não para com dos das mais pela seu ao");

    private static final Set<String> DAY_FIRST_ENGLISH = Set.of("en-AU", "en-GB", "en-IE", "en-IN", "en-NZ", "en-ZA");

    private static final Map<String, Integer> WORDS = words();
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final int SAMPLE = 4000;
    private static final int ENOUGH = 5;

    private Languages() {}

    static String of(Page page, Things things, String body) {
        HeadFacts head = page.head();
        for (String declared : List.of(
                head.language(),
                head.meta("content-language"),
                head.meta("og:locale"),
                head.meta("language"),
                things.ofArticle("inLanguage").stream().findFirst().orElse(""))) {
            Optional<String> tag = tag(declared);
            if (tag.isPresent()) {
                return agreed(tag.get(), body);
            }
        }
        return guess(body).orElse("und");
    }

    /** A template often declares English for everything; the words know better when they are clear. */
    private static String agreed(String declared, String body) {
        Optional<String> read = guess(body);
        boolean differs = read.isPresent() && !declared.startsWith(read.get());
        boolean known = COMMON.stream().anyMatch(line -> declared.startsWith(line.substring(0, 2)));
        return differs && known ? read.get() : declared;
    }

    private static Optional<String> tag(String declared) {
        String bare = declared.strip().replace('_', '-');
        if (bare.isEmpty() || bare.length() > 20) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(bare);
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
    }

    private static Optional<String> guess(String body) {
        int[] hits = new int[COMMON.size()];
        String sample = body.substring(0, Math.min(body.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i == sample.length() || !Character.isLetter(sample.charAt(i))) {
                count(i - start <= LONGEST ? sample.substring(start, i) : "", hits);
                start = i + 1;
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                second = hits[best];
                best = i;
            } else {
                second = Math.max(second, hits[i]);
            }
        }
        boolean clear = hits[best] >= ENOUGH && hits[best] > 2 * second;
        return clear ? Optional.of(COMMON.get(best).substring(0, 2)) : Optional.empty();
    }

    private static void count(String word, int[] hits) {
        int languages = WORDS.getOrDefault(word, 0);
        for (int i = 0; languages != 0; i++, languages >>= 1) {
            hits[i] += languages & 1;
        }
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < COMMON.size(); i++) {
            for (String word : COMMON.get(i).substring(3).split(" ", -1)) {
                words.merge(word, 1 << i, (a, b) -> a | b);
            }
        }
        return words;
    }

    /** Whether people who write this language put the day before the month in figures. */
    static boolean dayFirst(String language) {
        boolean english = language.startsWith("en") || language.equals("und");
        return !english || DAY_FIRST_ENGLISH.contains(language);
    }
}
