package dev.pressline.audit;

import dev.pressline.evidence.Cue;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;

/** A post with what was found of it alone. */
record JudgedPost(FeedPost post, Verdict verdict) {

    boolean promotes() {
        return verdict.tone() == Tone.PURELY_PROMOTIONAL;
    }

    boolean isAssessed() {
        return verdict.tone() != Tone.UNASSESSED;
    }

    /** A question to people; not the sign in an address. */
    boolean asks() {
        String text = post.text();
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            if (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return text.indexOf('？') >= 0;
    }

    /** It begins with somebody's handle. */
    boolean answers() {
        return post.text().startsWith("@");
    }

    /** A handle, or a person with a role. */
    boolean namesSomebody() {
        return mentions()
                || verdict.evidence().stream().anyMatch(found -> found.cue().equals(Cue.NAMED_PERSON.label()));
    }

    /** A handle stands at the beginning or behind no letter, which an e-mail address has. */
    private boolean mentions() {
        String text = post.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean open = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (open && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
