package dev.pressline.read;

import java.util.HashMap;
import java.util.Map;

/** What an element does to the text around it. */
enum TagRole {
    /** Words within a line: {@code em}, {@code span}, and whatever nobody knows. */
    INLINE,
    LINK,
    BOLD,
    BREAK,
    /** Begins and ends a paragraph. */
    BLOCK,
    PARAGRAPH,
    HEADING,
    LIST,
    ITEM,
    TABLE,
    ROW,
    CELL,
    QUOTE,
    CODE,
    CAPTION,
    IMAGE,
    /** Never text of the article: scripts, controls, vector pictures. */
    SILENT;

    private static final Map<String, TagRole> BY_NAME = new HashMap<>();

    static {
        put(LINK, "a");
        put(BOLD, "b strong");
        put(BREAK, "br");
        put(PARAGRAPH, "p");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(LIST, "ul ol dl menu");
        put(ITEM, "li dt dd");
        put(TABLE, "table");
        put(ROW, "tr");
        put(CELL, "td th");
        put(QUOTE, "blockquote");
        put(CODE, "pre");
        put(CAPTION, "figcaption");
        put(IMAGE, "img amp-img");
        put(
                BLOCK,
                "html body div section article main header footer nav aside address figure form fieldset hr center"
                        + " details summary hgroup tbody thead tfoot caption dialog search");
        put(
                SILENT,
                "head script style noscript template iframe object embed svg math canvas audio video button select"
                        + " option input textarea label datalist progress meter map title legend rt rp");
    }

    /** A dash is in the names of components, which a page makes up for itself: each is a block. */
    static TagRole of(String tagName) {
        TagRole known = BY_NAME.get(tagName);
        return known != null ? known : tagName.indexOf('-') > 0 ? BLOCK : INLINE;
    }

    boolean isBlock() {
        return this != INLINE && this != LINK && this != BOLD && this != BREAK && this != IMAGE && this != SILENT;
    }

    private static void put(TagRole role, String names) {
        for (String name : names.split(" ", -1)) {
            BY_NAME.put(name, role);
        }
    }
}
