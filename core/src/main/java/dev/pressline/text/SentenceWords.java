package dev.pressline.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What words mean to the end of a sentence, in one language. The lists are resources: see {@code sentences/}. */
final class SentenceWords {

    /** The headings of the lists. A word may stand under several. */
    enum Kind {
        /** A stop after it never ends a sentence, for a name follows. */
        TITLE,
        /** A stop after it never ends a sentence, for what it announces follows. */
        INNER,
        /** A stop after it ends a sentence unless a number follows. */
        NUMBER,
        /** A stop after it ends a sentence only if a {@link #STARTER} follows. */
        SOMETIMES,
        /** Starts a sentence more often than it continues a name. */
        STARTER,
        /** With a time or place after it, opens a sentence. */
        OPENING,
        /** Says who spoke, after a quotation. */
        SPEECH,
        /** Holds an exclamation or question mark of its own. */
        BRAND,
        /** Follows a number with a stop that means an ordinal. */
        ORDINAL,
        /** Makes the single letter after it no initial. */
        LETTERED,
        /** After a dot without a blank, belongs to the word before. */
        SUFFIX
    }

    private static final SentenceWords ENGLISH = new SentenceWords("en");
    private static final Map<String, SentenceWords> OTHERS = Stream.of("de", "fr", "es", "it", "pt", "nl")
            .collect(Collectors.toUnmodifiableMap(language -> language, SentenceWords::new));

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> lowerCase = new EnumMap<>(Kind.class);

    private SentenceWords(String language) {
        read(ResourceLines.of("sentences/common.txt"));
        read(ResourceLines.of("sentences/" + language + ".txt"));
    }

    /** The lists of a language; English where there are none. */
    static SentenceWords of(Locale locale) {
        return OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
    }

    private void read(ResourceLines lines) {
        Kind kind = Kind.TITLE;
        for (String line : lines.entries()) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                words.computeIfAbsent(kind, k -> new HashSet<>()).add(line);
                lowerCase.computeIfAbsent(kind, k -> new HashSet<>()).add(line.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether a word is of a kind, as it stands, or written in capitals (INC). */
    boolean is(Kind kind, String word) {
        if (words.getOrDefault(kind, Set.of()).contains(word)) {
            return true;
        }
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals && lowerCase.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word starts sentences. In capitals it does not: there every word may be part of a name. */
    boolean isStarter(String word) {
        return words.getOrDefault(Kind.STARTER, Set.of()).contains(word);
    }

    /** Whether a number with a stop may be an ordinal: German {@code 1. Januar}. */
    boolean hasOrdinals() {
        return words.containsKey(Kind.ORDINAL);
    }
}
