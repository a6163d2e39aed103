package dev.pressline.model;

/** What a post is for. */
public enum Objective {
    AWARENESS,
    ENGAGEMENT,
    CUSTOMER_SERVICE,
    CONVERSION
}
