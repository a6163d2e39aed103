package dev.pressline.compose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The phrases of one language that tell what a sentence does. Looking a sentence up takes one pass. */
final class TraitTable {

    private static final String RESOURCE = "traits.tsv";
    private static final Map<String, TraitTable> BY_LANGUAGE = load();
    private static final TraitTable NONE = new TraitTable();

    private final Map<String, Set<Trait>> anywhere = new HashMap<>();
    private final Map<String, Set<Trait>> opening = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest = 1;

    private TraitTable() {}

    /** The table of a language; an empty one where there is none of ours. */
    static TraitTable forLanguage(String bcp47) {
        return BY_LANGUAGE.getOrDefault(Locale.forLanguageTag(bcp47).getLanguage(), NONE);
    }

    /** What the words of a sentence say that it does. */
    Set<Trait> of(List<String> words) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (int first = 0; first < words.size(); first++) {
            if (firstWords.contains(words.get(first))) {
                addAt(words, first, anywhere, traits);
            }
        }
        traits.addAll(opening(words));
        return traits;
    }

    private void addAt(List<String> words, int first, Map<String, Set<Trait>> phrases, Set<Trait> traits) {
        StringBuilder phrase = new StringBuilder();
        for (int last = first; last < Math.min(words.size(), first + longest); last++) {
            phrase.append(last == first ? "" : " ").append(words.get(last));
            traits.addAll(phrases.getOrDefault(phrase.toString(), Set.of()));
        }
    }

    /** What a sentence does by how it begins. */
    Set<Trait> opening(List<String> words) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        addAt(words, 0, opening, traits);
        return traits;
    }

    private void add(Trait trait, String phrase) {
        boolean opens = phrase.startsWith("^");
        String words = opens ? phrase.substring(1) : phrase;
        (opens ? opening : anywhere)
                .computeIfAbsent(words, unknown -> EnumSet.noneOf(Trait.class))
                .add(trait);
        firstWords.add(words.split(" ", 2)[0]);
        longest = Math.max(longest, words.split(" ", -1).length);
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
