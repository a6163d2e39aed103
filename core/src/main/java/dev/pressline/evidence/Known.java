package dev.pressline.evidence;

import dev.pressline.evidence.Lexicon.SplitVerb;
import dev.pressline.evidence.Lexicon.Verb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All that the lists of a language say of one word, so that it is looked up once. Never changed once all are read. */
final class Known {

    /** Of a word that is in no list. */
    static final Known NOTHING = new Known();

    private final Set<WordGroup> groups = EnumSet.noneOf(WordGroup.class);
    private boolean opensPhrase;

    private final List<Verb> verbs = new ArrayList<>(0);
    private final List<SplitVerb> splitVerbs = new ArrayList<>(0);

    void add(WordGroup group) {
        groups.add(group);
    }

    void add(Verb verb) {
        if (!verbs.contains(verb)) {
            verbs.add(verb);
        }
    }

    void add(SplitVerb verb) {
        if (!splitVerbs.contains(verb)) {
            splitVerbs.add(verb);
        }
    }

    void addPhrase() {
        opensPhrase = true;
    }

    boolean is(WordGroup group) {
        return groups.contains(group);
    }

    /** Its readings as a verb of events, in the order of the list. */
    List<Verb> verbs() {
        return verbs;
    }

    /** What it is the first part of, as a verb of events in two parts. */
    List<SplitVerb> splitVerbs() {
        return splitVerbs;
    }

    /** Whether a cue of several words may begin with it, or is it. */
    boolean opensPhrase() {
        return opensPhrase;
    }
}
