package dev.pressline.model;

import dev.pressline.model.Finding.Severity;

/** The findings of the core. Codes are stable: programs may rely on them. */
public enum FindingCode {
    /** The copy praises or sells, and nothing happened. */
    PURELY_PROMOTIONAL(Severity.WARNING),
    /** No lexicon for the language, so the tone was not judged. */
    TONE_UNASSESSED(Severity.INFO),
    /** The source is not public yet at the time that the caller gave. */
    NOT_PUBLIC(Severity.ERROR),
    /** There is an embargo or a date, and the caller gave no time to hold it against. */
    TIME_NOT_GIVEN(Severity.INFO),
    /** Legal rules govern the wording: whole sentences only, and a person approves. */
    REGULATED_COPY(Severity.WARNING),
    /** The source says of itself that it corrects, updates or withdraws another. */
    SOURCE_MARK(Severity.WARNING),
    /** The headline says other than the body in status, direction, figure, ticker or a name; the body wins. */
    HEADLINE_CONTRADICTED(Severity.WARNING),
    /** The page names no address where readers find the whole. */
    NO_LINK(Severity.WARNING),
    /** The page has no picture for a card. */
    NO_IMAGE(Severity.INFO),
    /** A picture has no text for those who can't see it. */
    NO_ALT_TEXT(Severity.INFO),
    /** A picture's text is the name of a file, or says "image". */
    ALT_TEXT_SAYS_NOTHING(Severity.INFO),
    /** A picture's text is longer than the network takes. */
    ALT_TEXT_TOO_LONG(Severity.INFO),
    /** The page hands no picture to those who share it; their card has none, or any that stands on the page. */
    NO_CARD_IMAGE(Severity.INFO),
    /** The lead picture is too small, too heavy, of a wrong shape or format for a network. */
    IMAGE_UNFIT(Severity.WARNING),
    /** Persons or organisations are named that the caller has given no account for; handles are never guessed. */
    MENTION_CANDIDATE(Severity.INFO),
    /** A word of the source that the network would have linked as a host was broken up by a space without width. */
    HOST_BROKEN(Severity.INFO),
    /** Something in the caller's own words was taken out: signs, line breaks, what readers can't see. */
    OVERRIDE_CHANGED(Severity.WARNING),
    /** A tag or handle of the caller's is none on the network, so it is not used. */
    OVERRIDE_REFUSED(Severity.WARNING),
    /** A text of the caller's that stands as it is holds what it should not: a placeholder, what readers can't see. */
    OVERRIDE_DOUBTFUL(Severity.WARNING),
    /** A text that must be carried is there as a labelled link, for the whole does not fit. */
    MUST_CARRY_LINKED(Severity.INFO),
    /** What the text begins with is longer than what readers see before the fold. */
    NEWS_BEHIND_FOLD(Severity.INFO),
    /**
     * What the kind of release asks to be said together does not fit: the loss beside the gain, all who are appointed.
     */
    INCOMPLETE(Severity.WARNING),
    /** A sign was taken from the source's words, for the network would have linked them to somebody. */
    SIGN_DROPPED(Severity.INFO),
    /** A slot for a link still holds the long link after links were filled in. */
    UNRESOLVED_LINK(Severity.WARNING),
    /** The source says other than when the text was approved; the text stands as it was approved. */
    STALE_APPROVAL(Severity.WARNING),
    /** An edited text is longer than the network takes. */
    TOO_LONG(Severity.ERROR),
    /** An edited text has a figure that the source lacks. */
    FIGURE_NOT_IN_SOURCE(Severity.ERROR),
    /** An edited text has a month or a day of the week that the source lacks. */
    DATE_NOT_IN_SOURCE(Severity.ERROR),
    /** An edited text has a name that the source lacks. */
    NAME_NOT_IN_SOURCE(Severity.WARNING),
    /** An edited text denies what the source says, or says what it denies. */
    NEGATION_CHANGED(Severity.ERROR),
    /** An edited text says for sure, or for done, what the source does not. */
    HEDGE_LOST(Severity.ERROR),
    /** An edited text has "today" or the like, after its day. */
    EXPIRED_TIME_WORD(Severity.WARNING),
    /** A row of facts was not checked for long. */
    STALE_ROW(Severity.INFO),
    /** An edited text would tell an account that nobody named. */
    UNKNOWN_MENTION(Severity.WARNING),
    /** The network would make a link of a word. */
    UNMEANT_LINK(Severity.WARNING),
    /** More tickers with a sign than the network takes. */
    TOO_MANY_CASHTAGS(Severity.ERROR),
    /** More hashtags than serve there. */
    TOO_MANY_TAGS(Severity.WARNING),
    /** The network reads another tag than is written, or none. */
    BROKEN_TAG(Severity.WARNING),
    /** Markup stands in the text; readers see its signs. */
    MARKUP_LEFT(Severity.WARNING),
    /** A sign that nobody sees, or half of one. */
    INVISIBLE_SIGN(Severity.ERROR),
    /** The text ends in the air. */
    CUT_OFF(Severity.WARNING),
    /** Stored overrides were written when the source said something else. */
    STALE_OVERRIDE(Severity.WARNING),
    /** Whole sentences of the source do not fit there. */
    CANNOT_FIT(Severity.WARNING),
    /** A target's adapter did not do its work. */
    TARGET_FAILED(Severity.ERROR),
    /** The objective asked for is not served; the text is that for awareness. */
    OBJECTIVE_NOT_SERVED(Severity.INFO),
    /** Two targets get the same words. */
    SAME_COPY(Severity.INFO),
    /** More of a feed promotes than the rule allows. */
    PROMOTIONAL_FEED(Severity.WARNING),
    /** Several posts of a feed in a row promote. */
    PROMOTION_RUN(Severity.WARNING),
    /** No post of a feed asks, answers or names anybody. */
    ONE_SIDED_FEED(Severity.INFO),
    /** A text that must be carried is not in the variant. */
    MUST_CARRY_MISSING(Severity.ERROR),
    /** Nobody owns the post, answers it, or says what it is for. */
    NO_OWNER(Severity.INFO);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
