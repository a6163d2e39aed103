package dev.pressline.read;

import dev.pressline.model.Block;
import dev.pressline.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the news from what a release carries beside it. Nothing is lost: each block is body or part. */
final class PartSplitter {

    private static final int HEADING = 110;
    private static final int LINE = 60;
    private static final int SOME_NEWS = 150;

    private final List<Block> body = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Part.@Nullable Kind kind;
    private final List<Block> current = new ArrayList<>();
    private int newsChars;

    /**
     * A release taken apart.
     *
     * @param body the news
     * @param parts the rest, in order
     */
    record Split(List<Block> body, List<Part> parts) {}

    static Split of(List<Block> blocks) {
        PartSplitter splitter = new PartSplitter();
        blocks.forEach(splitter::add);
        splitter.end();
        return new Split(splitter.body, splitter.parts);
    }

    private void add(Block block) {
        Optional<Part.Kind> opened = opening(block);
        if (opened.isPresent()) {
            begin(opened.get());
            current.add(block);
        } else if (kind != null && goesOn(kind, block)) {
            current.add(block);
        } else {
            end();
            body.add(block);
            newsChars += block instanceof Block.Figure ? 0 : block.text().length();
        }
    }

    private void begin(Part.Kind opened) {
        boolean same =
                (opened == kind && opened != Part.Kind.BOILERPLATE) || (isSmallPrint(opened) && isSmallPrint(kind));
        if (!same) {
            end();
            kind = opened;
        }
    }

    private static boolean isSmallPrint(Part.@Nullable Kind kind) {
        return kind == Part.Kind.DISCLAIMER || kind == Part.Kind.SAFE_HARBOUR;
    }

    private void end() {
        if (kind != null && !current.isEmpty()) {
            parts.add(new Part(kind, current));
        }
        current.clear();
        kind = null;
    }

    private Optional<Part.Kind> opening(Block block) {
        String text = block.text();
        if (newsChars < SOME_NEWS || block instanceof Block.Figure) {
            return Optional.empty();
        }
        Optional<Openings.Opening> opening = Openings.at(text, 0);
        if (opening.isPresent() && isBelieved(opening.get(), block)) {
            return opening.map(Openings.Opening::kind);
        }
        return kind != null && ContactText.isAddress(text) ? Optional.of(Part.Kind.CONTACT) : Optional.empty();
    }

    private static boolean isBelieved(Openings.Opening opening, Block block) {
        String text = block.text();
        return switch (opening.kind()) {
            case BOILERPLATE -> isAbout(opening, text);
            case CONTACT ->
                opening.sure()
                        || (text.length() < HEADING && !Prose.endsAsSentence(text.replace(":", "")))
                        || ContactText.isContact(text);
            default -> true;
        };
    }

    private static boolean isAbout(Openings.Opening opening, String text) {
        if (text.endsWith("?")) {
            return false;
        }
        String rest = text.substring(opening.words().length()).strip();
        boolean named = rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)) || rest.startsWith("the ");
        boolean heading =
                text.length() <= HEADING && (!Prose.endsAsSentence(text.replace(":", "")) || endsAsName(text));
        return named && (heading || GluedParts.namesItself(text, 0, opening));
    }

    /** "About Acme, Inc." */
    private static boolean endsAsName(String text) {
        int space = text.lastIndexOf(' ');
        return text.length() - space <= 6 && space > 0 && Character.isUpperCase(text.charAt(space + 1));
    }

    private boolean goesOn(Part.Kind kind, Block block) {
        boolean onlyHeading = current.size() == 1 && current.get(0).text().length() <= HEADING;
        return switch (kind) {
            case BOILERPLATE -> onlyHeading || !(block instanceof Block.Heading);
            case SAFE_HARBOUR, DISCLAIMER -> onlyHeading || !(block instanceof Block.Heading);
            case CONTACT ->
                !(block instanceof Block.Heading)
                        && block.text().length() < 250
                        && (block.text().length() < LINE || !Prose.endsAsSentence(block.text()));
            case WIRE_NOTICE -> false;
        };
    }
}
