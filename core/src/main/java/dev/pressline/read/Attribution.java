package dev.pressline.read;

import dev.pressline.evidence.SpeechVerbs;
import dev.pressline.model.Speaker;
import java.util.Optional;

/**
 * Reads who said it from what stands beside a quotation: {@code "said Ann Poe, head of sales at Acme."} is Ann Poe,
 * "head of sales at Acme"; {@code "— Ann Poe"} is Ann Poe. Pronouns are nobody.
 */
final class Attribution {

    private static final String DASHES = "-–—―";
    private static final int LONGEST = 200;
    private static final int LONGEST_ROLE = 140;
    private static final int MOST_WORDS = 24;

    private Attribution() {}

    /** After a verb of speech, or before one. */
    static Optional<Speaker> spoken(String clause) {
        String bare = bare(clause);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        int space = bare.indexOf(' ');
        if (space > 0 && isAuxiliary(bare.substring(0, space))) {
            bare = bare.substring(space + 1);
            space = bare.indexOf(' ');
        }
        if (space > 0 && SpeechVerbs.isOne(bare.substring(0, space))) {
            return named(bare.substring(space + 1));
        }
        int last = bare.lastIndexOf(' ');
        boolean ends = last > 0 && SpeechVerbs.isOne(bare.substring(last + 1));
        return ends ? named(bare.substring(0, last)) : Optional.empty();
    }

    /** After a dash, or in a line of its own. */
    static Optional<Speaker> signed(String line) {
        String bare = line.strip();
        int start = 0;
        while (start < bare.length() && (DASHES.indexOf(bare.charAt(start)) >= 0 || bare.charAt(start) == ' ')) {
            start++;
        }
        return bare.length() > LONGEST ? Optional.empty() : named(bare(bare.substring(start)));
    }

    /** French and German put a word before the verb: "a déclaré", "so". */
    private static boolean isAuxiliary(String word) {
        return word.equals("a") || word.equals("so") || word.equals("hat");
    }

    private static String bare(String clause) {
        int start = 0;
        int end = clause.length();
        while (start < end && " ,:".indexOf(clause.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,:.".indexOf(clause.charAt(end - 1)) >= 0) {
            end--;
        }
        return clause.substring(start, end);
    }

    /** A name, and behind a comma the role. */
    private static Optional<Speaker> named(String text) {
        int comma = text.indexOf(',');
        String name = (comma < 0 ? text : text.substring(0, comma)).strip();
        String role = comma < 0 ? "" : bare(text.substring(comma));
        boolean fits = role.length() <= LONGEST_ROLE && Texts.words(role) <= MOST_WORDS && !Prose.endsAsSentence(role);
        if (!fits || !isName(name)) {
            return Optional.empty();
        }
        return Optional.of(new Speaker(name, role.isEmpty() ? Optional.empty() : Optional.of(role)));
    }

    /** A person's name, or a surname alone as where somebody speaks again. */
    private static boolean isName(String name) {
        boolean one = name.indexOf(' ') < 0 && name.length() > 2 && Character.isUpperCase(name.charAt(0));
        boolean surname = one && name.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '’');
        return PersonNames.isPersonShaped(name) || surname;
    }
}
