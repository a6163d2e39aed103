package dev.pressline.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a ranking of phrases weighs. */
final class PhraseFeatures {

    private static final List<String> TOPIC_ENDINGS =
            List.of("ing", "tion", "ment", "ity", "ics", "ogy", "ance", "ence", "ness", "ship", "ism", "care", "ware");
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ful", "ive", "ous", "able", "ible", "less", "est", "ly", "ed", "ical", "ary");
    private static final double HUNDRED = 100;
    private static final int LONG_WORD = 12;

    private final Lexicon lexicon;
    private final Map<String, PhraseUse> uses;
    private final Set<String> persons;
    private final Set<String> keywords;
    private final int bodySize;

    PhraseFeatures(
            Lexicon lexicon, Map<String, PhraseUse> uses, Set<String> persons, Set<String> keywords, int bodySize) {
        this.lexicon = lexicon;
        this.uses = uses;
        this.persons = persons;
        this.keywords = keywords;
        this.bodySize = bodySize;
    }

    Map<String, Double> of(PhraseUse use) {
        String key = use.key();
        List<String> words = Phrases.wordsOf(key);
        String last = words.get(words.size() - 1);
        String written = use.written();
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("frequency", Math.log1p(use.inBody()));
        values.put("density", Math.log1p(HUNDRED * use.inBody() / Math.max(HUNDRED, bodySize)));
        values.put("in title", flag(use.inTitle() > 0));
        values.put("title only", flag(use.inBody() == 0));
        values.put("in title and body", flag(use.inTitle() > 0 && use.inBody() > 1));
        values.put("early", 1 / (1 + Math.min(use.first(), bodySize + HUNDRED) / HUNDRED));
        values.put("two words", flag(use.words() == 2));
        values.put("three words", flag(use.words() == 3));
        values.put("name", use.named());
        values.put("name of several words", flag(use.words() > 1) * use.named());
        values.put("acronym", flag(isAcronym(written)));
        values.put("inner capital", flag(hasInnerCapital(written) && !isAcronym(written)));
        values.put("whole", use.whole());
        values.put("keyword", flag(keywords.contains(key)));
        values.put("person", flag(words.stream().anyMatch(persons::contains)));
        values.put("generic word", flag(words.stream().anyMatch(word -> lexicon.is("generic", word))));
        values.put("stopword inside", flag(words.stream().anyMatch(word -> lexicon.is("stopword", word))));
        values.put("topic ending", flag(TOPIC_ENDINGS.stream().anyMatch(last::endsWith)));
        values.put("adjective ending", flag(ADJECTIVE_ENDINGS.stream().anyMatch(last::endsWith)));
        values.put("plural", flag(last.endsWith("s")));
        values.put("four words", flag(use.words() > 3));
        values.put("adjective alone", flag(use.words() == 1 && (last.endsWith("al") || last.endsWith("ic"))));
        values.put("digit", flag(written.chars().anyMatch(Character::isDigit)));
        values.put("length", Math.min(LONG_WORD, last.length()) / (double) LONG_WORD);
        values.put("weakest part", words.size() == 1 ? 0 : weakestPart(words, use));
        values.put("praise", flag(isCue(key)));
        return values;
    }

    private boolean isCue(String key) {
        return lexicon.phrases()
                .longestAt(Tokens.of(key), 0)
                .flatMap(match -> Cue.of(match.label()))
                .filter(cue -> cue.side() == dev.pressline.model.Evidence.Side.PROMOTION)
                .isPresent();
    }

    private double weakestPart(List<String> words, PhraseUse use) {
        double weakest = 1;
        for (String word : words) {
            PhraseUse part = uses.get(word);
            if (part != null) {
                weakest = Math.min(weakest, (use.inBody() + 1.0) / (part.inBody() + 1.0));
            }
        }
        return weakest;
    }

    private static boolean isAcronym(String written) {
        return written.length() <= 6 && written.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean hasInnerCapital(String written) {
        return written.indexOf(' ') < 0 && written.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
