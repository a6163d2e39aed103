package dev.pressline.evidence;

import dev.pressline.model.Evidence.Side;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of cue, by the names that an editor reads in {@link dev.pressline.model.Evidence#cue()}. */
public enum Cue {
    EVENT_VERB("event verb", Side.NEWS),
    EVENT("event", Side.NEWS),
    FIGURE("figure", Side.NEWS),
    COMPARISON("comparison", Side.NEWS),
    DATE("date", Side.NEWS),
    FINANCIAL_RESULT("financial result", Side.NEWS),
    NAMED_PERSON("named person with role", Side.NEWS),
    FINDING("finding", Side.NEWS),
    PUBLIC_BODY("public body", Side.NEWS),
    ATTRIBUTION("attribution", Side.NEWS),
    INSTRUCTION("instruction", Side.NEWS),
    SAFETY_NOTICE("safety notice", Side.NEWS),
    LAUNCH_VERB("launch verb", Side.NEWS),
    SUPERLATIVE("superlative", Side.PROMOTION),
    SELF_PRAISE("self-praise", Side.PROMOTION),
    BENEFIT("benefit", Side.PROMOTION),
    SERVICE_COPY("service copy", Side.PROMOTION),
    CALL_TO_ACT("call to act", Side.PROMOTION),
    URGENCY("urgency", Side.PROMOTION),
    PRICE_AND_OFFER("price and offer", Side.PROMOTION),
    TESTIMONIAL("testimonial", Side.PROMOTION),
    SECOND_PERSON("second person", Side.PROMOTION),
    VISION("vision and mission", Side.PROMOTION),
    PLEASURE("pleasure", Side.PROMOTION),
    COMMONPLACE("commonplace", Side.PROMOTION),
    PROFIT_PROMISE("profit promise", Side.PROMOTION);

    private static final Map<String, Cue> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Cue::label, Function.identity()));

    private final String label;
    private final Side side;

    Cue(String label, Side side) {
        this.label = label;
        this.side = side;
    }

    /** The name in evidence and in the word lists: {@code event verb}. */
    public String label() {
        return label;
    }

    /** What it speaks for. */
    public Side side() {
        return side;
    }

    /** The cue of that name; {@code Cue.of("date")} is {@link #DATE}. */
    public static Optional<Cue> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
