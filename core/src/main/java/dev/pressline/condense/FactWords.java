package dev.pressline.condense;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a sentence must not lose without its being said in the ledger: figures, dates, names and negations. */
final class FactWords {

    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "none", "without", "neither", "nor", "cannot", "kein", "keine", "nicht");

    private FactWords() {}

    /** In the order of the sentence, each once; names of several words as one. */
    static List<String> of(String sentence) {
        Set<String> facts = new LinkedHashSet<>();
        List<String> name = new ArrayList<>();
        boolean first = true;
        boolean startsSentence = false;
        int next = 0;
        while (next <= sentence.length()) {
            int end = wordEnd(sentence, next);
            String word = sentence.substring(next, end);
            next = blanksEnd(sentence, end);
            String bare = bare(word);
            if (!bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0))) {
                startsSentence = name.isEmpty() ? first : startsSentence;
                name.add(bare);
            } else {
                closeName(name, startsSentence, facts);
                if (hasDigit(bare) || NEGATIONS.contains(bare) || bare.endsWith("n't") || bare.endsWith("n’t")) {
                    facts.add(bare);
                }
            }
            if (!word.endsWith(bare)) {
                closeName(name, startsSentence, facts);
            }
            first = false;
        }
        closeName(name, startsSentence, facts);
        return List.copyOf(facts);
    }

    /** A single capital at the start of a sentence is grammar; two are a name. */
    private static void closeName(List<String> name, boolean startsSentence, Set<String> facts) {
        if (name.size() > (startsSentence ? 1 : 0)) {
            facts.add(String.join(" ", name));
        }
        name.clear();
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the next word begins; behind the end where no blank is left. */
    private static int blanksEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == from ? text.length() + 1 : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The word without the punctuation around it; signs of money and per cent stay. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !belongs(word.charAt(start))) {
            start++;
        }
        while (end > start && !belongs(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean belongs(char c) {
        return Character.isLetterOrDigit(c) || "$€£¥%".indexOf(c) >= 0 || Character.isSurrogate(c);
    }
}
