package dev.pressline.compose;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.network.FactKey;
import java.util.ArrayList;
import java.util.List;

/** What composing did that an editor should know. */
final class Notes {

    private final ComposeRequest request;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();

    Notes(ComposeRequest request, Limits limits) {
        this.request = request;
        this.limits = limits;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The source has no words for the objective. */
    void notServed() {
        findings.add(Finding.builder(
                        FindingCode.OBJECTIVE_NOT_SERVED,
                        "the text is that for awareness: the source has no words of its own for " + request.objective())
                .target(request.target().id())
                .build());
    }

    void cannotFit(String reason) {
        add(FindingCode.CANNOT_FIT, reason, FactKey.TEXT_LIMIT);
    }

    void on(Selection selection) {
        boolean parted =
                selection.choices().stream().anyMatch(choice -> choice.text().indexOf(Signs.ZERO_WIDTH_SPACE) >= 0);
        if (parted) {
            add(
                    FindingCode.HOST_BROKEN,
                    "a word that the network would have linked as a host was parted by a space without width",
                    FactKey.AUTOLINKED);
        } else if (selection.choices().stream().anyMatch(Choice::signless)) {
            add(
                    FindingCode.SIGN_DROPPED,
                    "a sign such as @, # or $ was taken from the source's words; the network would have linked them",
                    FactKey.AUTOLINKED);
        }
        incomplete(selection);
        boolean folded = selection
                .lead()
                .filter(lead -> !limits.within(FactKey.FOLD_MOBILE, lead.text()))
                .isPresent();
        if (folded) {
            add(
                    FindingCode.NEWS_BEHIND_FOLD,
                    "the first sentence is longer than what readers see before the fold",
                    FactKey.FOLD_MOBILE);
        }
    }

    /** The rule of the kind of release is kept, or an editor hears of it. */
    private void incomplete(Selection selection) {
        Duty duty = request.material().duty();
        List<Choice> said = selection.news();
        if (duty.lack(said) > 0) {
            findings.add(
                    Finding.builder(FindingCode.INCOMPLETE, "what belongs together does not fit: " + duty.lacking(said))
                            .target(request.target().id())
                            .build());
        }
    }

    private void add(FindingCode code, String message, FactKey row) {
        findings.add(Finding.builder(code, message)
                .target(request.target().id())
                .fact(request.rules().nameOf(row))
                .build());
    }
}
