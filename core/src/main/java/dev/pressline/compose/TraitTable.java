package dev.pressline.compose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The phrases of one language that tell what a sentence does. Looking a sentence up takes one pass. */
final class TraitTable {

    private static final String RESOURCE = "traits.tsv";
    private static final Map<String, TraitTable> BY_LANGUAGE = load();
    private static final TraitTable NONE = new TraitTable();

    private final Phrases anywhere = new Phrases();
    private final Phrases opening = new Phrases();

    private TraitTable() {}

    /** The table of a language; an empty one where there is none of ours. */
    static TraitTable forLanguage(String bcp47) {
        return BY_LANGUAGE.getOrDefault(Locale.forLanguageTag(bcp47).getLanguage(), NONE);
    }

    /** What the words of a sentence say that it does. */
    Set<Trait> of(List<String> words) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (int first = 0; first < words.size(); first++) {
            anywhere.addAt(words, first, traits);
        }
        traits.addAll(opening(words));
        return traits;
    }

    /** What a sentence does by how it begins. */
    Set<Trait> opening(List<String> words) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        opening.addAt(words, 0, traits);
        return traits;
    }

    private void add(Trait trait, String phrase) {
        boolean opens = phrase.startsWith("^");
        (opens ? opening : anywhere).add(trait, opens ? phrase.substring(1) : phrase);
    }

    /** Phrases of words that blanks part, by what they say. */
    private static final class Phrases {

        private final Map<String, Set<Trait>> traits = new HashMap<>();

        /** Of each word that opens one: how many words the longest has. */
        private final Map<String, Integer> longest = new HashMap<>();

        void add(Trait trait, String phrase) {
            traits.computeIfAbsent(phrase, unknown -> EnumSet.noneOf(Trait.class))
                    .add(trait);
            String[] words = phrase.split(" ", -1);
            longest.merge(words[0], words.length, Math::max);
        }

        /** Adds what those say that begin at a word. */
        void addAt(List<String> words, int first, Set<Trait> all) {
            int end = words.isEmpty() ? 0 : first + longest.getOrDefault(words.get(first), 0);
            StringBuilder phrase = new StringBuilder();
            for (int last = first; last < Math.min(words.size(), end); last++) {
                phrase.append(last == first ? "" : " ").append(words.get(last));
                all.addAll(traits.getOrDefault(phrase.toString(), Set.of()));
            }
        }
    }

    private static Map<String, TraitTable> load() {
        Map<String, TraitTable> tables = new HashMap<>();
        try (InputStream in = TraitTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> tables.computeIfAbsent(row[0], language -> new TraitTable())
                            .add(Trait.labelled(row[1]).orElseThrow(), row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return Map.copyOf(tables);
    }
}
