package dev.pressline.read;

import dev.pressline.model.PageDate;
import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Elects a day: places that agree on it to within a day share their votes. */
final class Dates {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published-date",
            "cxenseparse:recs:publishtime",
            "article_date_original",
            "originalpublicationdate",
            "og:article:published_time",
            "rnews:datepublished",
            "created",
            "last-publish-date",
            "citation_date",
            "dcterms.available",
            "article:published");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "dcterms.modified",
            "revised",
            "article:updated_time");

    private static final List<String> UPDATED = List.of(
            "update",
            "modified",
            "reviewed",
            "aktualisiert",
            "geändert",
            "mis à jour",
            "actualizado",
            "aggiornato",
            "stand:");

    private static final int MOST = 60;
    private static final int LINE = 60;
    private static final int TAIL = 8;
    private static final double PLAIN = .55;
    private static final double SHOWN = 3.5;

    private record Vote(PageDate date, Witness witness, double weight) {}

    private final Page page;
    private final Things things;
    private final boolean dayFirst;

    Dates(Page page, Things things, boolean dayFirst) {
        this.page = page;
        this.things = things;
        this.dayFirst = dayFirst;
    }

    /**
     * A day and who says so.
     *
     * @param date as its best witness writes it
     * @param witnesses those for it first
     */
    record Elected(PageDate date, List<Witness> witnesses) {}

    Optional<Elected> published(Optional<Chunk> firstChunk, int last) {
        List<Vote> votes = new ArrayList<>();
        things.ofArticle("datePublished").stream()
                .limit(1)
                .forEach(text -> vote(votes, "json-ld:datePublished", text, 3));
        metas(votes, PUBLISHED, 2.5);
        marked(votes);
        new UrlDate(
                        page.head().link("canonical").isEmpty()
                                ? page.baseUri()
                                : page.head().link("canonical"))
                .day()
                .ifPresent(day -> votes.add(new Vote(PageDate.of(day), new Witness("url", day.toString()), 1)));
        firstChunk.ifPresent(chunk -> nearTitle(votes, chunk));
        shown(votes);
        things.ofArticle("dateCreated").stream().limit(1).forEach(text -> vote(votes, "json-ld:dateCreated", text, .6));
        things.of(Set.of("WebPage"), "datePublished").stream()
                .limit(1)
                .forEach(text -> vote(votes, "json-ld:WebPage", text, 1.2));
        if (votes.isEmpty()) {
            // Each system has a name of its own for it.
            page.head().metasNamedLike("publish").forEach(text -> vote(votes, "meta:publish", text, 2));
        }
        if (votes.isEmpty()) {
            firstChunk.ifPresent(chunk -> opening(votes, chunk.text));
        }
        if (votes.isEmpty()) {
            anywhere(votes, last);
        }
        if (votes.isEmpty()) {
            modified(votes);
        }
        return elect(votes);
    }

    Optional<Elected> modified() {
        List<Vote> votes = new ArrayList<>();
        modified(votes);
        return elect(votes);
    }

    private void modified(List<Vote> votes) {
        things.ofArticle("dateModified").stream()
                .limit(1)
                .forEach(text -> vote(votes, "json-ld:dateModified", text, 3));
        metas(votes, MODIFIED, 2);
    }

    private void metas(List<Vote> votes, List<String> names, double weight) {
        for (String name : names) {
            boolean plain = name.equals("date") || name.startsWith("dc");
            page.head().metas(name).stream()
                    .limit(1)
                    .forEach(text -> vote(votes, name, text, plain ? weight * PLAIN : weight));
        }
    }

    /** Elements that are marked as a date: microdata, {@code time}, and class names of CMSs. */
    private void marked(List<Vote> votes) {
        int times = 0;
        for (Box box : page.notable()) {
            String itemprop = box.itemprop;
            if (itemprop.contains("datepublished")) {
                vote(votes, "itemprop:datePublished", stamp(box), 2);
            } else if (box.is("time") && times < 3 && !itemprop.contains("datemodified")) {
                vote(votes, "time", stamp(box), times == 0 ? 1.5 : .3);
                times++;
            }
        }
    }

    private String stamp(Box box) {
        for (String name : List.of("datetime", "content", "data-datetime")) {
            String value = box.attr(name);
            if (!value.isBlank()) {
                return value;
            }
        }
        return page.length(box) < LINE * 2 ? box.element.text() : "";
    }

    /** Short lines around the headline that hold a date and little else; what was only updated then counts less. */
    private void nearTitle(List<Vote> votes, Chunk firstOfBody) {
        int until = firstOfBody.index;
        double weight = 1;
        for (int i = Math.max(0, until - 14);
                i <= Math.min(until + 2, page.chunks().size() - 1);
                i++) {
            String line = page.chunks().get(i).text;
            Optional<DateText.Found> found = line(line, 120);
            if (found.isPresent()) {
                double counts = isUpdate(line) ? .2 : weight;
                votes.add(new Vote(PageDate.of(found.get().day()), new Witness("text", line), counts));
                weight = isUpdate(line) ? weight : .3;
            }
        }
    }

    /**
     * A day that is marked as a time and stands beside the headline as the only one is the day that readers are told.
     */
    private static void shown(List<Vote> votes) {
        List<Vote> texts = votes.stream()
                .filter(vote -> vote.witness().source().equals("text") && vote.weight() >= 1)
                .toList();
        for (Vote text : texts) {
            boolean marked = votes.stream()
                    .anyMatch(vote -> vote.witness().source().equals("time")
                            && vote.weight() > 1
                            && vote.date().day().equals(text.date().day()));
            if (marked) {
                votes.add(new Vote(
                        text.date(), new Witness("shown", text.witness().value()), SHOWN));
            }
        }
    }

    /** Where nothing else is dated: elements that are named as a date, then any short line with a date. */
    private void anywhere(List<Vote> votes, int last) {
        for (Box box : page.notable()) {
            if (votes.size() < MOST
                    && box.has(Marks.DATE)
                    && box.firstChunk <= last + TAIL
                    && page.length(box) < LINE) {
                String line = Texts.line(box.element.text());
                line(line, LINE)
                        .ifPresent(found -> votes.add(new Vote(
                                PageDate.of(found.day()), new Witness("class:date", line), isUpdate(line) ? .2 : .8)));
            }
        }
        for (int i = 0; votes.isEmpty() && i < Math.min(page.chunks().size(), last + TAIL); i++) {
            String line = page.chunks().get(i).text;
            line(line, LINE)
                    .ifPresent(found -> votes.add(new Vote(PageDate.of(found.day()), new Witness("text", line), .2)));
        }
    }

    /** "Press release of 25 January 2026 | Graz – …" */
    private void opening(List<Vote> votes, String text) {
        String lead = text.substring(0, Math.min(text.length(), LINE));
        line(lead, LINE + 1)
                .ifPresent(found -> votes.add(new Vote(PageDate.of(found.day()), new Witness("text", lead), .3)));
    }

    private Optional<DateText.Found> line(String line, int longest) {
        boolean fits = line.length() < longest && !SourceFactsReader.isEmbargo(line);
        return fits ? DateText.find(line, dayFirst) : Optional.empty();
    }

    private static boolean isUpdate(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return UPDATED.stream().anyMatch(lower::contains);
    }

    private void vote(List<Vote> votes, String source, String text, double weight) {
        if (votes.size() >= MOST) {
            return;
        }
        DateText.read(text, dayFirst).ifPresent(date -> votes.add(new Vote(date, new Witness(source, text), weight)));
    }

    private static Optional<Elected> elect(List<Vote> votes) {
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        Map<Vote, Double> sums = new LinkedHashMap<>();
        for (Vote vote : votes) {
            double sum = votes.stream()
                    .filter(other -> agree(vote.date(), other.date()))
                    .mapToDouble(Vote::weight)
                    .sum();
            sums.put(vote, sum + vote.weight() / 100);
        }
        List<Vote> ranked = sums.entrySet().stream()
                .sorted(Map.Entry.<Vote, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(new Elected(
                ranked.get(0).date(), ranked.stream().map(Vote::witness).toList()));
    }

    private static boolean agree(PageDate a, PageDate b) {
        return Math.abs(a.day().toEpochDay() - b.day().toEpochDay()) <= 1;
    }
}
