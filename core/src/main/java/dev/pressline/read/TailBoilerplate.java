package dev.pressline.read;

import dev.pressline.model.Block;
import dev.pressline.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the "About" block that has no heading: the last paragraph before a release's other parts, when it says of
 * somebody what that is: {@code "Acme is a maker of tools …"}.
 */
final class TailBoilerplate {

    private static final int FEWEST_BLOCKS = 4;
    private static final int NAME = 70;
    private static final int SHORTEST = 90;
    private static final List<String> VERBS = List.of(
            " is a ",
            " is an ",
            " is the ",
            " is founder ",
            " ist ein ",
            " ist eine ",
            " ist der ",
            " ist die ",
            " est un ",
            " est une ",
            " est le ",
            " es una ",
            " es un ",
            " es la ");
    private static final Set<String> POINTERS = Set.of(
            "a", "an", "das", "der", "die", "dies", "el", "es", "he", "her", "his", "il", "it", "its", "la", "le",
            "les", "los", "my", "one", "our", "she", "that", "the", "there", "these", "they", "this", "those", "we",
            "what", "you", "your", "if", "for", "in", "on", "with", "and", "but", "as", "at");

    private TailBoilerplate() {}

    static PartSplitter.Split of(PartSplitter.Split split) {
        List<Block> body = new ArrayList<>(split.body());
        List<Part> parts = new ArrayList<>(split.parts());
        boolean labelled = parts.stream().anyMatch(part -> part.kind() == Part.Kind.BOILERPLATE);
        while (!parts.isEmpty() && !labelled && body.size() > FEWEST_BLOCKS && saysWhatItIs(last(body))) {
            parts.add(0, new Part(Part.Kind.BOILERPLATE, List.of(body.remove(body.size() - 1))));
        }
        return new PartSplitter.Split(body, parts);
    }

    private static Block last(List<Block> blocks) {
        return blocks.get(blocks.size() - 1);
    }

    private static boolean saysWhatItIs(Block block) {
        String text = block.text();
        if (!(block instanceof Block.Paragraph) || text.length() < SHORTEST || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        int verb = Integer.MAX_VALUE;
        for (String words : VERBS) {
            int at = text.indexOf(words);
            verb = at > 0 ? Math.min(verb, at) : verb;
        }
        return verb < NAME && isName(text.substring(0, verb));
    }

    private static boolean isName(String subject) {
        String first = subject.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        boolean quoted = subject.chars().anyMatch(c -> "\"“„«".indexOf(c) >= 0);
        return !quoted && !POINTERS.contains(first) && PersonNames.isCapitalised(subject.split(",", -1)[0]);
    }
}
