package dev.pressline.compose;

import dev.pressline.model.Article;
import java.util.List;

/**
 * What a kind of release asks a post to say together, or not to touch: a rule, where the worth of sentences is a matter
 * of taste. Immutable.
 */
interface Duty {

    /** Most kinds ask for nothing. */
    Duty NONE = new Duty() {
        @Override
        public double lack(List<Choice> said) {
            return 0;
        }

        @Override
        public boolean wants(Unit unit) {
            return false;
        }

        @Override
        public String lacking(List<Choice> said) {
            return "";
        }
    };

    /** How much is missing, 0 to 1; 0 where the rule is kept. The first choice leads. */
    double lack(List<Choice> said);

    /** Whether saying it may be what keeps the rule. */
    boolean wants(Unit unit);

    /** What is missing, for an editor: {@code the loss that stands beside the gain}. */
    String lacking(List<Choice> said);

    default boolean isMet(List<Choice> said) {
        return lack(said) == 0;
    }

    /** The duty of an article's kind. */
    static Duty of(Material material) {
        Article article = material.brief().article();
        return switch (article.kind()) {
            case RESULTS -> Fairness.of(material);
            case APPOINTMENT -> Roster.of(article);
            default -> NONE;
        };
    }
}
