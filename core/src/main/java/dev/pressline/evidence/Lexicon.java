package dev.pressline.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of one language, read once from the class path. */
final class Lexicon {

    /** A phrase under this label is no cue, and silences the shorter ones in it. */
    private static final String NEUTRAL = "neutral";

    private static final String ABSENT = "x";
    private static final String EITHER = "/";
    private static final int VERB_FORMS = 4;

    private final PhraseTrie phrases = new PhraseTrie();
    private final PhraseTrie openers = new PhraseTrie();
    private final Map<String, Known> words = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final String language;

    /** What a verb says. */
    enum VerbClass {
        EVENT,
        LAUNCH,
        ANNOUNCEMENT
    }

    /** In which form it stands. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE
    }

    /** One reading of a verb form; {@code cut} has several. */
    record Verb(VerbClass verbClass, Form form) {}

    /** A finite form whose second part ends the clause: {@code stellt … vor}. */
    record SplitVerb(VerbClass verbClass, String particle) {}

    private Lexicon(String language) {
        this.language = language;
    }

    /**
     * The lists named {@code <language>.cues.tsv}, {@code .terms.tsv}, {@code .verbs.tsv} and {@code .openers.tsv}, and
     * what is common.
     */
    static Lexicon load(String language) {
        Lexicon lexicon = new Lexicon(language);
        rows(language + ".cues.tsv").forEach(row -> lexicon.addPhrase(known(row[0]), row[1]));
        rows(language + ".openers.tsv").forEach(row -> lexicon.openers.add(row[0], row[1]));
        for (String list : List.of(language, "common")) {
            rows(list + ".terms.tsv").forEach(row -> lexicon.word(row[1]).add(WordGroup.labelled(row[0])));
        }
        rows(language + ".verbs.tsv").forEach(lexicon::addVerb);
        return lexicon;
    }

    /** What a sentence begins with that leans on the one before it. */
    PhraseTrie openers() {
        return openers;
    }

    /** What is known of a word in lower case. */
    Known of(String word) {
        return words.getOrDefault(word, Known.NOTHING);
    }

    /** Whether a word belongs to a group of words. */
    boolean is(WordGroup group, String word) {
        return of(word).is(group);
    }

    /** Whether the word at a token does; none does beyond the ends. */
    boolean is(WordGroup group, Tokens tokens, int at) {
        return tokens.known(at, this).is(group);
    }

    /** The readings of a word as a verb of events; empty for any other word. */
    List<Verb> verbsOf(String word) {
        return of(word).verbs();
    }

    List<Verb> verbsOf(Tokens tokens, int at) {
        return tokens.known(at, this).verbs();
    }

    /** All forms of a verb of events, by any one of them; empty for any other word. */
    Set<String> formsOf(String word) {
        return forms.getOrDefault(word, Set.of());
    }

    /** What the word at a token is the first part of, as a verb of events in two parts. */
    List<SplitVerb> splitVerbsOf(Tokens tokens, int at) {
        return tokens.known(at, this).splitVerbs();
    }

    /** The longest cue that a text begins with; no other word of it is looked up. */
    Optional<PhraseTrie.Match> phraseOf(Tokens tokens) {
        return of(tokens.word(0)).opensPhrase() ? phrases.longestAt(tokens, 0) : Optional.empty();
    }

    /** The longest cue that begins at a token. */
    Optional<PhraseTrie.Match> phraseAt(Tokens tokens, int at) {
        return tokens.known(at, this).opensPhrase() ? phrases.longestAt(tokens, at) : Optional.empty();
    }

    /** Whether verbs frame a clause, and nouns have capitals. */
    boolean isGerman() {
        return language.equals("de");
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    private static String known(String cue) {
        if (!cue.equals(NEUTRAL) && Cue.of(cue).isEmpty()) {
            throw new IllegalStateException("unknown cue \"" + cue + "\"");
        }
        return cue;
    }

    private Known word(String written) {
        return words.computeIfAbsent(written, unknown -> new Known());
    }

    private void addPhrase(String label, String phrase) {
        word(phrases.add(label, phrase)).addPhrase();
    }

    private void addVerb(String[] row) {
        VerbClass verbClass = VerbClass.valueOf(row[0].toUpperCase(Locale.ROOT));
        Set<String> all = new HashSet<>();
        for (int form = 0; form < VERB_FORMS; form++) {
            for (String written : row[form + 1].split(EITHER, -1)) {
                if (!written.equals(ABSENT)) {
                    addForm(written, new Verb(verbClass, Form.values()[form]), all);
                }
            }
        }
        all.forEach(written ->
                forms.computeIfAbsent(written, word -> new HashSet<>()).addAll(all));
    }

    private void addForm(String written, Verb verb, Set<String> all) {
        int gap = written.indexOf(' ');
        if (gap < 0) {
            all.add(written);
            word(written).add(verb);
        } else {
            word(written.substring(0, gap)).add(new SplitVerb(verb.verbClass(), written.substring(gap + 1)));
        }
    }

    static List<String[]> rows(String name) {
        return rows(name, "");
    }

    /** The rows of a list that begin so. */
    static List<String[]> rows(String name, String start) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(start) && !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
