package dev.pressline.text;

/** What a network makes of a piece of text when it links it. */
public enum EntityKind {
    LINK,
    HASHTAG,
    MENTION,
    CASHTAG
}
