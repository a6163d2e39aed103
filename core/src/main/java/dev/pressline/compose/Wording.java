package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sender feels about its news is none: {@code Acme is thrilled to announce a plant} is {@code Acme announces a
 * plant}. English alone, and only where the source itself has the word that then stands there.
 */
final class Wording {

    /** As the ledger calls it. */
    private static final String STEP = "pleasure";

    private static final double GAIN = 0.02;

    private static final Pattern PLEASURE = Pattern.compile(
            " (is|are) (?:very |so |truly |extremely |incredibly )?(?:pleased|proud|excited|thrilled|delighted|happy|honored"
                    + "|honoured) to (announce|introduce|launch|unveil|present|release|welcome|report|reveal|offer|welcome)"
                    + "(?= )");

    private final Set<String> source;

    private Wording(Set<String> source) {
        this.source = source;
    }

    /** The wording that an article allows: none but the source's where its wording is regulated. */
    static Wording of(Article article) {
        boolean free = !article.regulated() && article.language().startsWith("en");
        return new Wording(
                free ? new TreeSet<>(Lexis.wordsOf(article.title() + "\n" + article.body())) : new TreeSet<>());
    }

    /** The ways to say it, those without pleasure among them; each as long as the one before, or shorter. */
    Frontier of(Frontier frontier) {
        if (source.isEmpty() || !PLEASURE.matcher(frontier.whole().text()).find()) {
            return frontier;
        }
        List<Version> versions = new ArrayList<>();
        versions.add(frontier.whole());
        for (Version version : frontier.versions()) {
            String plain = plain(version.text());
            if (!plain.equals(version.text())) {
                List<String> steps = new ArrayList<>(version.steps());
                steps.add(STEP);
                versions.add(new Version(plain, steps, version.score() + GAIN));
            } else if (!version.equals(frontier.whole())) {
                versions.add(version);
            }
        }
        return new Frontier(versions);
    }

    private String plain(String text) {
        Matcher matcher = PLEASURE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            String verb = matcher.group(1).equals("is") ? third(matcher.group(2)) : matcher.group(2);
            matcher.appendReplacement(plain, source.contains(verb) ? " " + verb : "$0");
        }
        return matcher.appendTail(plain).toString();
    }

    private static String third(String verb) {
        return verb + (verb.endsWith("ch") ? "es" : "s");
    }
}
