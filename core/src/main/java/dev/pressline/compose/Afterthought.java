package dev.pressline.compose;

import dev.pressline.evidence.Claims;
import dev.pressline.evidence.MeaningGuard;
import dev.pressline.evidence.SentenceRanking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence of English adds when it has said all: {@code Acme opened a plant, marking its entry into Peru.} is
 * {@code Acme opened a plant.} Nothing goes that the meaning guard holds to the claim, nor does what would be left need
 * it.
 */
final class Afterthought {

    private static final int FIRST = 40;
    private static final int SHORTEST = 80;
    private static final int LONGEST = 1_000;
    private static final int MOST = 3;
    private static final Pattern OPENING = Pattern.compile(
            ", (?:further |thus |thereby )?(?:[a-z]{2,}ing|designed to|built to|aimed at|intended to|alongside"
                    + "|backed by|led by|hosted by|presented by|supported by|organi[sz]ed by) ");

    /** A sentence that begins so has its subject behind a comma. */
    private static final Pattern FRONTED = Pattern.compile(
            "^(?:After|Although|As|At|Before|By|During|Following|For|From|If|In|On|Since|Though|To|When|While|With|[A-Z][a-z]+ing)\\b");

    private Afterthought() {}

    /** The sentence without one afterthought, without two …; none where there is none. The longest first. */
    static List<String> without(String sentence) {
        if (sentence.length() < SHORTEST
                || sentence.length() > LONGEST
                || !sentence.endsWith(".")
                || isFronted(sentence)) {
            return List.of();
        }
        List<String> shorter = new ArrayList<>();
        Matcher matcher = OPENING.matcher(sentence);
        while (shorter.size() < MOST && matcher.find()) {
            String left = sentence.substring(0, matcher.start()) + ".";
            if (matcher.start() >= FIRST && isTrue(sentence, left)) {
                shorter.add(0, left);
            }
        }
        return List.copyOf(shorter);
    }

    /** Whether the subject stands behind a comma, so that what is behind one may be all there is. */
    static boolean isFronted(String sentence) {
        return FRONTED.matcher(sentence).lookingAt();
    }

    /** Whether a shorter sentence says what the whole claims, and stands alone. */
    static boolean isTrue(String whole, String shorter) {
        Optional<Claims> claims = MeaningGuard.forLanguage("en").map(guard -> guard.claims(whole));
        return claims.isPresent()
                && claims.get().losses(shorter).isEmpty()
                && SentenceRanking.forLanguage("en").standsAlone(shorter);
    }
}
