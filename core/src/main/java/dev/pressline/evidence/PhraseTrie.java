package dev.pressline.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Phrases by their words, so that a text is looked up in one pass however many phrases there are. */
final class PhraseTrie {

    private final Node root = new Node();

    /** A phrase that stands in a text: what it stands for, and its last token. */
    record Match(String label, int last) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Optional<String> anywhere = Optional.empty();
        private Optional<String> opening = Optional.empty();
    }

    /**
     * Adds a phrase; {@code ^} in front: only where a sentence begins.
     *
     * @return its first word
     */
    String add(String label, String phrase) {
        boolean opening = phrase.startsWith("^");
        Tokens words = Tokens.of(opening ? phrase.substring(1) : phrase);
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.next.computeIfAbsent(words.word(i), word -> new Node());
        }
        Optional<String> entry = Optional.of(label);
        if (opening) {
            node.opening = entry;
        } else {
            node.anywhere = entry;
        }
        return words.word(0);
    }

    /** The longest phrase that begins at a token. */
    Optional<Match> longestAt(Tokens tokens, int first) {
        boolean opens = tokens.opensSentence(first);
        Optional<Match> longest = Optional.empty();
        Node node = root.next.get(tokens.word(first));
        for (int at = first; node != null; node = node.next.get(tokens.word(++at))) {
            Optional<String> entry = opens && node.opening.isPresent() ? node.opening : node.anywhere;
            if (entry.isPresent()) {
                longest = Optional.of(new Match(entry.get(), at));
            }
        }
        return longest;
    }
}
