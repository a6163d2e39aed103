package dev.pressline.read;

import java.util.ArrayList;
import java.util.List;

/** Says in words why a container won. */
final class Reasons {

    private Reasons() {}

    static List<String> of(BodyReader.Body body) {
        Container.Score score = body.choice().best();
        List<String> reasons = new ArrayList<>();
        reasons.add("holds " + score.good() + " characters of prose and " + score.bad() + " of links and labels");
        if (body.anchor().title() >= 0) {
            reasons.add("the page shows the headline" + (body.anchor().hasTitle(score.box()) ? " in it" : " outside"));
        }
        if (body.anchor().hasProse(score.box())) {
            reasons.add("the first prose after the headline is in it");
        }
        if (score.favour() > 1) {
            reasons.add("its name is that of an article's text (weight " + score.favour() + ")");
        }
        body.choice()
                .before()
                .ifPresent(other -> reasons.add("preferred to " + other.box().path() + ", which holds " + other.good()
                        + " characters of prose and " + other.bad() + " of links and labels"));
        reasons.add(
                switch (body.level()) {
                    case FULL -> "menus, forms and other surroundings were left out by tag and name";
                    case TAGS_ONLY -> "surroundings were left out by tag only, for by name too little was left";
                    case NOTHING -> "nothing was left out beforehand, for too little was left";
                });
        if (body.confirmed()) {
            reasons.add(
                    "the page's own articleBody says nearly the same: what only one of them holds between was settled"
                            + " by it");
        }
        return reasons;
    }
}
