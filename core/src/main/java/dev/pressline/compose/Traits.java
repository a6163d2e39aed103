package dev.pressline.compose;

import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.model.Evidence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what the sentences of one language do in a post. */
final class Traits {

    private static final Map<Cue, Trait> BY_CUE = new EnumMap<>(Map.ofEntries(
            Map.entry(Cue.FIGURE, Trait.FIGURE),
            Map.entry(Cue.FINANCIAL_RESULT, Trait.FIGURE),
            Map.entry(Cue.COMPARISON, Trait.COMPARISON),
            Map.entry(Cue.DATE, Trait.DATE),
            Map.entry(Cue.EVENT, Trait.EVENT),
            Map.entry(Cue.EVENT_VERB, Trait.EVENT),
            Map.entry(Cue.LAUNCH_VERB, Trait.EVENT),
            Map.entry(Cue.FINDING, Trait.EVENT),
            Map.entry(Cue.NAMED_PERSON, Trait.PERSON),
            Map.entry(Cue.PLEASURE, Trait.PRAISE),
            Map.entry(Cue.SELF_PRAISE, Trait.PRAISE),
            Map.entry(Cue.SUPERLATIVE, Trait.PRAISE),
            Map.entry(Cue.VISION, Trait.PRAISE),
            Map.entry(Cue.SERVICE_COPY, Trait.PRAISE),
            Map.entry(Cue.URGENCY, Trait.PRAISE),
            Map.entry(Cue.COMMONPLACE, Trait.PRAISE)));

    private static final Set<Trait> BEGINNINGS = EnumSet.of(Trait.BACKGROUND, Trait.TIME, Trait.LABEL);

    private static final Set<Trait> MARKS = EnumSet.of(Trait.TICKER, Trait.ADDRESS);

    /** A colon further on than this ends a clause rather than a label. */
    private static final int LONGEST_LABEL = 40;

    private static final Pattern FUSED =
            Pattern.compile("[a-z\\d](?:The|We|This|In|Our|It|At|With|For|On|Date|Time|Dates|Venue|Where|Tickets)\\b"
                    + "|\\d[A-Z][a-z]{2,}|[a-z]{3}\\.[A-Z][A-Za-z]");

    /** A heading that lost its end: {@code The Cost of Pumps The price of a pump is …}. */
    private static final Pattern HEADED = Pattern.compile(
            "[A-Z][^\\s.;:!?]*+(?: (?:[A-Z$#\\d][^\\s.;:!?]*|of|the|and|for|an?|to|in|on|at|with|&)){2,14}"
                    + " (?:The|An?|In|Most|Many|When|While|This|These|As|At|On|If|It|We|Our|With|For|From|Some|One|To) [a-z]");

    private static final Pattern TICKER =
            Pattern.compile("\\([A-Za-z-]{2,12}(?: [A-Z]{1,4})?: ?[A-Z]{1,6}(?:[.:][A-Z]{1,2})?[,;)]");

    private static final String ASKING = "?？";

    private final Optional<Cues> cues;
    private final TraitTable table;
    private final Set<String> persons = new LinkedHashSet<>();

    Traits(String language) {
        this.cues = Cues.forLanguage(language);
        this.table = TraitTable.forLanguage(language);
    }

    /** Remembers whom the sentence introduces. */
    Set<Trait> of(String sentence) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        cues.ifPresent(known -> known.find(sentence).forEach(found -> add(found, traits)));
        traits.addAll(marksOf(sentence));
        if (isFused(sentence) || HEADED.matcher(sentence).lookingAt()) {
            traits.add(Trait.FUSED);
        }
        traits.addAll(table.of(Lexis.wordsOf(sentence)));
        if (isLabelled(sentence)) {
            traits.add(Trait.LABEL);
        }
        if (!sentence.isEmpty() && ASKING.indexOf(sentence.charAt(sentence.length() - 1)) >= 0) {
            traits.add(Trait.QUESTION);
        }
        return traits;
    }

    /** What a version does: what the whole does, but for how it begins. */
    Set<Trait> begun(Set<Trait> whole, String version) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(whole);
        traits.removeAll(BEGINNINGS);
        traits.removeAll(MARKS);
        traits.addAll(marksOf(version));
        traits.addAll(table.opening(Lexis.wordsOf(version.substring(0, Math.min(LONGEST_LABEL, version.length())))));
        if (isLabelled(version)) {
            traits.add(Trait.LABEL);
        }
        if (isSurname(version)) {
            traits.add(Trait.SURNAME);
        }
        return traits;
    }

    private static Set<Trait> marksOf(String text) {
        EnumSet<Trait> marks = EnumSet.noneOf(Trait.class);
        if (TICKER.matcher(text).find()) {
            marks.add(Trait.TICKER);
        }
        if (text.contains("://")) {
            marks.add(Trait.ADDRESS);
        }
        return marks;
    }

    private void add(Evidence found, Set<Trait> traits) {
        if (found.cue().equals(Cue.NAMED_PERSON.label())) {
            persons.add(found.text().split(",", 2)[0].strip());
        }
        Cue.of(found.cue()).flatMap(cue -> Optional.ofNullable(BY_CUE.get(cue))).ifPresent(traits::add);
        if (traits.contains(Trait.COMPARISON)) {
            traits.add(Trait.FIGURE);
        }
    }

    /** {@code Roe joined in 2019.} where {@code Jane Roe} was introduced before. */
    private boolean isSurname(String version) {
        int end = 0;
        while (end < version.length() && Character.isLetter(version.charAt(end))) {
            end++;
        }
        String first = version.substring(0, end);
        return !first.isEmpty()
                && persons.stream().anyMatch(name -> name.endsWith(" " + first) && !version.contains(name));
    }

    /** A digit, or what many sentences begin with, right behind a letter or digit: {@code EducationWe}. */
    private static boolean isFused(String sentence) {
        for (int i = 1; i < sentence.length(); i++) {
            if (isCapital(sentence.charAt(i)) && fuses(sentence.charAt(i - 1))) {
                return FUSED.matcher(sentence).find();
            }
        }
        return false;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** What no capital stands behind in a sentence that keeps its blanks. */
    private static boolean fuses(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
    }

    /** {@code Leeds, UK (May 5, 2026) – …}: capitals or digits alone. */
    private static boolean isDateline(String sentence, int dash) {
        return Lexis.startsOf(sentence.substring(0, dash)).chars().noneMatch(Character::isLowerCase);
    }

    /**
     * {@code Key takeaways: …}, {@code [1] …}, {@code topics - a topic is …}; not {@code At 10:30 …}, {@code Acme
     * (NYSE: ACM) …}, and not what ends in its colon.
     */
    private static boolean isLabelled(String sentence) {
        if (sentence.length() < 2 || sentence.charAt(0) == '[') {
            return !sentence.isEmpty();
        }
        if (Character.isLowerCase(sentence.charAt(0)) && !Character.isUpperCase(sentence.charAt(1))) {
            return true;
        }
        int colon = sentence.indexOf(": ");
        boolean inBrackets = colon > 0 && sentence.lastIndexOf('(', colon) > sentence.lastIndexOf(')', colon);
        int dash = Math.max(sentence.indexOf(" – "), sentence.indexOf(" — "));
        return (colon > 0 && colon < LONGEST_LABEL && !inBrackets)
                || (dash > 0 && dash < LONGEST_LABEL && isDateline(sentence, dash));
    }
}
