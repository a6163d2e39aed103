package dev.pressline.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words in the last part of an address: an editor's system makes them of the headline, so they can tell which of
 * several titles was meant. {@code /news/acme-opens-plant-4711.html} speaks for "Acme opens a plant in Graz" rather
 * than for "Growth in Styria".
 */
final class Slug {

    private static final int FEWEST = 3;
    private static final int LONGEST = 300;
    private static final double LIKE = .5;
    private static final double CLEARLY = .15;

    private final List<String> words;

    Slug(String url) {
        this.words = words(lastPart(url));
    }

    private static String lastPart(String url) {
        String path = url.split("[?#]", 2)[0];
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String part = path.substring(path.lastIndexOf('/') + 1);
        int dot = part.lastIndexOf('.');
        return part.length() > LONGEST || path.length() == part.length() ? "" : dot > 0 ? part.substring(0, dot) : part;
    }

    /** The title that it is made of, where one clearly is. */
    Optional<String> pick(List<String> titles) {
        if (words.size() < FEWEST) {
            return Optional.empty();
        }
        String best = "";
        double most = 0;
        double next = 0;
        for (String title : titles) {
            double like = likeness(title);
            if (like > most) {
                next = most;
                most = like;
                best = title;
            } else {
                next = Math.max(next, like);
            }
        }
        return most >= LIKE && most - next >= CLEARLY ? Optional.of(best) : Optional.empty();
    }

    /** Twice the words that both have, by the words of both: 1 where they say the same. */
    private double likeness(String title) {
        List<String> said = words(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        Set<String> known = new HashSet<>(said);
        long shared = words.stream().filter(known::contains).count();
        return 2.0 * shared / Math.max(1, words.size() + said.size());
    }

    /** Without marks, as addresses are written: "für" is "fuer" there, "été" is "ete". Numbers say nothing. */
    private static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFD) + " ";
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                if (word.length() > 1) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
