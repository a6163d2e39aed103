package dev.pressline.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One element of the page, with the text chunks below it as a range. Boxes stand in the order of the page. */
final class Box {

    private static final int LONGEST_PATH = 12;
    private static final int NOTABLE = Marks.AUTHOR | Marks.DATE | Marks.DECK | Marks.INTRO;

    final Element element;
    private final String name;
    private final Attributes attributes;
    final @Nullable Box parent;
    final TagRole role;
    final int index;
    final int marks;

    /** What microdata calls it, in lower case; mostly empty. */
    final String itemprop;

    /** Below it are {@code chunks[firstChunk..endChunk)} and {@code boxes(index..endBox)}. */
    int firstChunk;

    int endChunk;
    int endBox;

    boolean dropped;

    /**
     * A box below another.
     *
     * @param attributes those of the element
     */
    Box(Element element, Attributes attributes, @Nullable Box parent, TagRole role, int index, int marks) {
        this.element = element;
        this.name = element.normalName();
        this.attributes = attributes;
        this.parent = parent;
        this.role = role;
        this.index = index;
        this.marks = marks;
        this.itemprop = attr("itemprop").toLowerCase(Locale.ROOT);
    }

    /** The way to it from the root: {@code html > body > main#news}. Of long ways only the end. */
    String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Box box = this; box != null && steps.size() < LONGEST_PATH; box = box.parent) {
            if (box.role.isBlock()) {
                steps.push(box.name() + box.mark("#", "id") + box.mark(".", "class"));
            }
        }
        return String.join(" > ", steps);
    }

    /** The first of its names, where it has any. */
    private String mark(String sign, String attribute) {
        String name = Texts.line(attr(attribute)).split(" ", 2)[0];
        return name.isEmpty() ? "" : sign + name;
    }

    String name() {
        return name;
    }

    boolean is(String tagName) {
        return name.equals(tagName);
    }

    /** Whether its tag or its attributes may say which part of an article it is, as few do. */
    boolean isNotable() {
        return role == TagRole.LINK
                || role == TagRole.HEADING
                || has(NOTABLE)
                || !itemprop.isEmpty()
                || is("time")
                || is("article")
                || !attr("rel").isEmpty();
    }

    /** An attribute, empty where there is none. The parser has its name in lower case. */
    String attr(String attribute) {
        return attributes.get(attribute);
    }

    boolean has(int mark) {
        return (marks & mark) != 0;
    }

    boolean contains(Box other) {
        return other.index >= index && other.index < endBox;
    }

    /** The nearest box of a role that this is or lies in, below {@code limit}. */
    @Nullable
    Box nearest(TagRole wanted, Box limit) {
        Box box = this;
        while (box != null && box != limit) {
            if (box.role == wanted) {
                return box;
            }
            box = box.parent;
        }
        return null;
    }
}
