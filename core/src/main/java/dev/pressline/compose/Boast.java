package dev.pressline.compose;

import java.util.List;
import java.util.Set;

/**
 * Takes from English what a sentence calls somebody in passing: {@code Acme named Jane Roe, a visionary leader, as
 * chair} is {@code Acme named Jane Roe as chair}, {@code with Beta (BT), a leader in providing heat and light.} is
 * {@code with Beta (BT).} What the meaning guard holds to the claim stays, and with it the boast.
 */
final class Boast {

    private static final TraitTable ENGLISH = TraitTable.forLanguage("en");
    private static final List<String> OPENINGS = List.of("a ", "an ", "one of the ", "the ");
    private static final String COMMA = ", ";
    private static final int LOOKED_AT = 6;
    private static final int LONGEST = 300;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final int MOST = 3;

    /** What goes on with the sentence behind somebody's name. */
    private static final Set<String> GOES_ON = Set.of(
            "and", "are", "as", "at", "by", "for", "from", "has", "have", "in", "is", "on", "to", "was", "were", "will",
            "with");

    /** With one of these somebody tells more than a boast. */
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose");

    private static final String QUOTES = "\"“”";

    private Boast() {}

    static String without(String sentence) {
        boolean quotes = sentence.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
        if (sentence.length() > LONGEST_SENTENCE || quotes || Afterthought.isFronted(sentence)) {
            return sentence;
        }
        String plain = sentence;
        int from = 0;
        for (int i = 0; i < MOST; i++) {
            int comma = nextBoast(plain, from);
            if (comma < 0) {
                return plain;
            }
            String shorter = withoutBoastAt(plain, comma);
            boolean told = shorter.length() < plain.length() && Afterthought.isTrue(plain, shorter);
            plain = told ? shorter : plain;
            from = told ? comma : comma + 1;
        }
        return plain;
    }

    /** The comma in front of one; below 0 where there is none. */
    private static int nextBoast(String text, int from) {
        for (int comma = text.indexOf(COMMA, from); comma >= 0; comma = text.indexOf(COMMA, comma + 1)) {
            String behind = text.substring(comma + COMMA.length(), Math.min(text.length(), comma + LONGEST));
            if (OPENINGS.stream().anyMatch(behind::startsWith) && boasts(behind)) {
                return comma;
            }
        }
        return -1;
    }

    private static boolean boasts(String behind) {
        String segment = behind.split(",", 2)[0];
        List<String> words = Lexis.wordsOf(segment);
        boolean checkable =
                segment.chars().anyMatch(Character::isDigit) || words.stream().anyMatch(RELATIVE::contains);
        return !checkable
                && ENGLISH.of(words.subList(0, Math.min(LOOKED_AT, words.size())))
                        .contains(Trait.BOAST);
    }

    private static String withoutBoastAt(String text, int comma) {
        int next = text.indexOf(COMMA, comma + 1);
        if (next >= 0 && next - comma < LONGEST && goesOn(text.substring(next + COMMA.length()))) {
            return text.substring(0, comma) + text.substring(next + 1);
        }
        return text.endsWith(".") && isAllOfIt(text.substring(comma + COMMA.length()))
                ? text.substring(0, comma) + "."
                : text;
    }

    /** {@code and} goes on only with another name: else it may list what is boasted of. */
    private static boolean goesOn(String behind) {
        List<String> words = Lexis.wordsOf(behind.substring(0, Math.min(behind.length(), LONGEST)));
        boolean listed = behind.startsWith("and ")
                && behind.length() > "and ".length()
                && !Character.isUpperCase(behind.codePointAt("and ".length()));
        return !words.isEmpty() && GOES_ON.contains(words.get(0)) && !listed;
    }

    /** Whether nothing but a list follows, down to the stop: {@code heat, light and power, and more}. */
    private static boolean isAllOfIt(String behind) {
        String[] parts = behind.split(COMMA, -1);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            String first = part.split(" ", 2)[0];
            boolean listed = first.equals("and") || first.equals("or") || part.contains(" and ");
            boolean name = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
            if (!listed || name || (GOES_ON.contains(first) && !first.equals("and"))) {
                return false;
            }
        }
        return behind.length() <= LONGEST;
    }
}
