package dev.pressline.compose;

import dev.pressline.evidence.Appointments;
import dev.pressline.model.Article;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is appointed together is named together, or nobody leads: {@code Acme names two directors} may stand in front of
 * any of them, {@code Acme names Jane Roe} of all the others alone. One person is named.
 */
final class Roster implements Duty {

    private final List<String> surnames;
    private final String language;

    private Roster(List<String> surnames, String language) {
        this.surnames = surnames;
        this.language = language;
    }

    static Duty of(Article article) {
        List<String> surnames = Appointments.of(article).stream()
                .map(Appointments::surname)
                .distinct()
                .toList();
        return surnames.isEmpty() ? NONE : new Roster(surnames, article.language());
    }

    @Override
    public double lack(List<Choice> said) {
        long missing = missing(said).count();
        return missing > 0 && isCollective(said) ? 0 : (double) missing / surnames.size();
    }

    private Stream<String> missing(List<Choice> said) {
        return surnames.stream().filter(name -> said.stream().noneMatch(choice -> names(choice, name)));
    }

    /** What leads speaks of appointing, and singles nobody out. */
    private boolean isCollective(List<Choice> said) {
        return surnames.size() > 1
                && !said.isEmpty()
                && surnames.stream().noneMatch(name -> names(said.get(0), name))
                && Appointments.isTold(said.get(0).text(), language);
    }

    private static boolean names(Choice choice, String name) {
        return choice.text().contains(name)
                || choice.items().stream().anyMatch(item -> item.text().contains(name));
    }

    @Override
    public boolean wants(Unit unit) {
        return surnames.stream().anyMatch(name -> unit.text().contains(name));
    }

    @Override
    public String lacking(List<Choice> said) {
        return "everybody who is appointed: " + String.join(", ", missing(said).toList());
    }
}
