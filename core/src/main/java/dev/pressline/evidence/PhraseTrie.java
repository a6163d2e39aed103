package dev.pressline.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Phrases by their words, so that a text is looked up in one pass however many phrases there are. */
final class PhraseTrie {

    private static final String NEUTRAL = "neutral";

    private final Node root = new Node();

    /** A phrase that stands in a text: its cue (none: it silences shorter ones) and its last token. */
    record Match(Optional<Cue> cue, int last) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Optional<Entry> anywhere = Optional.empty();
        private Optional<Entry> opening = Optional.empty();
    }

    private record Entry(Optional<Cue> cue) {}

    /** Adds a phrase; {@code ^} in front: only where a sentence begins. */
    void add(String cue, String phrase) {
        boolean opening = phrase.startsWith("^");
        Tokens words = Tokens.of(opening ? phrase.substring(1) : phrase);
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.next.computeIfAbsent(words.word(i), word -> new Node());
        }
        Optional<Entry> entry = Optional.of(new Entry(cueOf(cue, phrase)));
        if (opening) {
            node.opening = entry;
        } else {
            node.anywhere = entry;
        }
    }

    private static Optional<Cue> cueOf(String cue, String phrase) {
        if (cue.equals(NEUTRAL)) {
            return Optional.empty();
        }
        Optional<Cue> known = Cue.of(cue);
        if (known.isEmpty()) {
            throw new IllegalStateException("phrase \"" + phrase + "\" has the unknown cue \"" + cue + "\"");
        }
        return known;
    }

    /** The longest phrase that begins at a token. */
    Optional<Match> longestAt(Tokens tokens, int first) {
        boolean opens = tokens.opensSentence(first);
        Optional<Match> longest = Optional.empty();
        Node node = root.next.get(tokens.word(first));
        for (int at = first; node != null; node = node.next.get(tokens.word(++at))) {
            Optional<Entry> entry = opens && node.opening.isPresent() ? node.opening : node.anywhere;
            if (entry.isPresent()) {
                longest = Optional.of(new Match(entry.get().cue(), at));
            }
        }
        return longest;
    }
}
