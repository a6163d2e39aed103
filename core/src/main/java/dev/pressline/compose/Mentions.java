package dev.pressline.compose;

import dev.pressline.model.Account;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts accounts in place of names, where the caller says whom a name means: once a post, never at its very beginning
 * (on X that makes an answer of it), and only where the network then reads that account and no other.
 *
 * <p>With {@code Beta Pumps → betapumps} on X, {@code "Acme and Beta Pumps opened a plant."} tells {@code @betapumps}.
 */
final class Mentions {

    private static final String ID = "id";

    private final ComposeRequest request;
    private final Signs signs;
    private final Optional<String> form;
    /** The longest name first, so that "Beta" does not take what "Beta Pumps" means. */
    private final Map<String, Spoken<Account>> accounts = new LinkedHashMap<>();

    Mentions(ComposeRequest request, Signs signs, List<Finding> findings) {
        this.request = request;
        this.signs = signs;
        this.form = request.rules().text(FactKey.MENTION_FORM);
        boolean regulated = request.brief().article().regulated();
        if (form.isPresent() && !regulated) {
            request.overrides().mentions(request.target().network()).entrySet().stream()
                    .filter(name -> !name.getKey().isBlank())
                    .sorted(Comparator.comparingInt(name -> -name.getKey().length()))
                    .forEach(name -> take(name.getKey(), name.getValue(), findings));
        }
    }

    private void take(String name, Spoken<Account> account, List<Finding> findings) {
        Optional<String> fault = fault(account.value());
        if (fault.isEmpty()) {
            accounts.put(name, account);
        } else {
            findings.add(Finding.builder(
                            FindingCode.OVERRIDE_REFUSED,
                            "\"" + account.value().handle() + "\", given for " + name + ", " + fault.get())
                    .build());
        }
    }

    private Optional<String> fault(Account account) {
        boolean needsId = form.filter(ID::equals).isPresent();
        if (needsId && account.id().isEmpty()) {
            return Optional.of("needs the network's own id beside");
        }
        String wire = needsId
                ? request.adapter().encoder(Post.TEXT).encode(List.of(segment(account)))
                : segment(account).text();
        return signs.isWhole(wire, EntityKind.MENTION)
                ? Optional.empty()
                : Optional.of("names no account on this network");
    }

    private static Segment.Mention segment(Account account) {
        return new Segment.Mention(account.handle(), account.id());
    }

    /**
     * A post's text with accounts in it.
     *
     * @param segments the text
     * @param sources where each sentence of it comes from
     */
    record Said(List<Segment> segments, List<Post.Source> sources) {}

    /** The text with every account in place that fits and is read as it is meant. */
    Said in(List<Segment> segments, List<Post.Source> sources, Limits limits) {
        Said said = new Said(segments, sources);
        for (Map.Entry<String, Spoken<Account>> account : accounts.entrySet()) {
            said = with(account.getKey(), segment(account.getValue().value()), said, limits);
        }
        return said;
    }

    private Said with(String name, Segment.Mention mention, Said said, Limits limits) {
        int start = 0;
        for (int i = 0; i < said.segments().size(); i++) {
            Segment segment = said.segments().get(i);
            int at = segment instanceof Segment.Words words ? placeOf(name, words.text(), start) : -1;
            if (at >= 0) {
                Said told = replaced(said, i, new Span(at, at + name.length()), start, mention);
                boolean meant = isReadAs(mention, told, start + at);
                return meant && limits.within(FactKey.TEXT_LIMIT, told.segments()) ? told : said;
            }
            start += segment.text().length();
        }
        return said;
    }

    /** The first place where the name stands as a whole word and not at the beginning of the post. */
    private static int placeOf(String name, String words, int start) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            boolean begins = at == 0 ? start > 0 : !isWordChar(words.codePointBefore(at));
            int end = at + name.length();
            boolean ends = end == words.length() || !isWordChar(words.codePointAt(end));
            if (begins && ends && start + at > 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWordChar(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '@' || codePoint == '#';
    }

    private static Said replaced(Said said, int index, Span name, int start, Segment.Mention mention) {
        String words = said.segments().get(index).text();
        List<Segment> segments = new ArrayList<>(said.segments().subList(0, index));
        addWords(words.substring(0, name.start()), segments);
        segments.add(mention);
        addWords(words.substring(name.end()), segments);
        segments.addAll(said.segments().subList(index + 1, said.segments().size()));
        int grown = mention.text().length() - (name.end() - name.start());
        List<Post.Source> sources = said.sources().stream()
                .map(source -> moved(source, start + name.end(), grown))
                .toList();
        return new Said(segments, sources);
    }

    private static void addWords(String words, List<Segment> segments) {
        if (!words.isEmpty()) {
            segments.add(new Segment.Words(words));
        }
    }

    private static Post.Source moved(Post.Source source, int from, int by) {
        int start = source.span().start() >= from
                ? source.span().start() + by
                : source.span().start();
        int end = source.span().end() >= from
                ? source.span().end() + by
                : source.span().end();
        return new Post.Source(new Span(start, end), source.unit());
    }

    /** What stands behind a handle may make another of it: {@code @acme.com}. */
    private boolean isReadAs(Segment.Mention mention, Said said, int start) {
        if (form.filter(ID::equals).isPresent()) {
            return true;
        }
        Span span = new Span(start, start + mention.text().length());
        return request.adapter().grammar().entities(Segment.textOf(said.segments())).stream()
                .anyMatch(entity ->
                        entity.kind() == EntityKind.MENTION && entity.span().equals(span));
    }

    /** The accounts that a variant tells, and who gave them. */
    List<LedgerEntry> entries(Variant variant) {
        List<LedgerEntry> entries = new ArrayList<>();
        accounts.forEach((name, account) -> {
            if (tells(variant, segment(account.value()))) {
                entries.add(Spoke.entry(
                        "mention." + name, segment(account.value()).text(), account.by(), Fate.KEPT, variant.target()));
            }
        });
        return entries;
    }

    private static boolean tells(Variant variant, Segment.Mention mention) {
        return variant.posts().stream().anyMatch(post -> post.segments().contains(mention));
    }
}
