package dev.pressline.evidence;

import dev.pressline.model.Article;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a sentence means that begins with "The Company" or "He", where the article leaves no doubt.
 *
 * <p>In an article that says {@code Acme Heat, Inc. (the "Company") opened a plant}, the sentence {@code The Company
 * hired 300 people.} resolves to {@code Acme Heat, Inc. hired 300 people.} Without such a definition the sender's name
 * is put, if the article names no other company; a person's, if it names no other person. Whatever is in doubt stays as
 * it is: a sentence that leans on another is marked as such by {@link SentenceRanking#standsAlone}. English alone.
 *
 * <p>Immutable; linear in the text.
 */
public final class References {

    /** A name of capitalised words, then what it is called from here on. */
    private static final Pattern DEFINITION = Pattern.compile(
            "\\((?:(?:hereinafter|together)\\s)?(?:the\\s)?[\"“”]{1,2}(?:the\\s)?(\\p{Lu}[\\p{L}-]{1,30})[\"“”]{1,2}"
                    + "(?:,?\\sor\\s(?:the\\s)?[\"“”]{1,2}(?:the\\s)?(\\p{Lu}[\\p{L}-]{1,30})[\"“”]{1,2})?\\)");

    private static final Set<String> FORMS =
            Set.of("Inc", "Corp", "Corporation", "Ltd", "Limited", "LLC", "PLC", "plc", "GmbH", "AG", "SE", "Co");

    private static final Pattern FORM = Pattern.compile("\\b(?:" + String.join("|", FORMS) + "|S\\.A|N\\.V)\\b");

    private static final Set<String> COMPANY = Set.of("company", "firm", "group", "corporation", "business");
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> POINTING =
            Set.of("it", "its", "they", "their", "them", "his", "her", "him", "this", "that", "these", "those");
    /** After a name in -s the apostrophe stands alone. */
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s");

    private static final int REACH = 200;

    /** An opening phrase is shorter, in tokens. */
    private static final int PHRASE = 12;

    /** A subject, a verb and a stop. */
    private static final int SHORTEST = 3;

    private final Optional<Lexicon> lexicon;
    private final Optional<Term> term;
    private final Optional<String> sender;
    private final Persons persons;

    private References(Optional<Lexicon> lexicon, Optional<Term> term, Optional<String> sender, Persons persons) {
        this.lexicon = lexicon;
        this.term = term;
        this.sender = sender;
        this.persons = persons;
    }

    /** What the article defines: {@code company} stands for {@code Acme Heat, Inc.} */
    private record Term(Set<String> words, String name) {}

    /**
     * A sentence that stands alone now.
     *
     * @param text the sentence with the name in place
     * @param from the words that pointed back: {@code The Company}
     * @param to the source's own name
     */
    public record Resolved(String text, String from, String to) {}

    /** What is sure in an article. */
    public static References of(Article article) {
        Optional<Cues> english = Cues.forLanguage(article.language())
                .filter(cues -> cues.language().equals("en"));
        if (english.isEmpty()) {
            return new References(Optional.empty(), Optional.empty(), Optional.empty(), Persons.NOBODY);
        }
        String text = article.title() + "\n" + article.body();
        Lexicon words = english.get().lexicon();
        Persons persons = Persons.of(text, words);
        return new References(
                english.map(Cues::lexicon),
                definition(text),
                article.publisher().filter(name -> isSure(name, text)),
                persons);
    }

    /**
     * The sentence with the name in place of what points back, at its beginning or behind an opening phrase: {@code In
     * June, the Company hired.}
     *
     * @return empty where it does not point back, or nobody can be sure
     */
    public Optional<Resolved> resolve(String sentence) {
        return resolve(sentence, "");
    }

    /**
     * As {@link #resolve(String)}; where the article is not sure, by the one name in the sentence before.
     *
     * @param before the sentence before it in the same paragraph, empty where there is none
     */
    public Optional<Resolved> resolve(String sentence, String before) {
        Tokens tokens = Tokens.of(sentence);
        if (tokens.size() < SHORTEST || tokens.isSign(0)) {
            return Optional.empty();
        }
        Optional<Resolved> opening = resolve(sentence, tokens, 0, before);
        int behind = behindPhrase(tokens);
        return opening.isPresent() || behind == 0 ? opening : resolve(sentence, tokens, behind, before);
    }

    private Optional<Resolved> resolve(String sentence, Tokens tokens, int at, String before) {
        if (tokens.word(at + 1).startsWith("'")) {
            return Optional.empty(); // "She's" is "she is" or "she has"
        }
        if (PERSON.contains(tokens.word(at))) {
            return persons.only()
                    .or(() -> antecedent(before).flatMap(its -> its.person(persons)))
                    .map(name -> replaced(sentence, tokens, at, at, name));
        }
        if (!tokens.word(at).equals("the") || isNamed(tokens, at)) {
            return Optional.empty();
        }
        return company(tokens, at + 1, before).map(its -> replaced(sentence, tokens, at, at + 1, its));
    }

    /** What the article defines; else who was named last, who sends it. */
    private Optional<String> company(Tokens tokens, int at, String before) {
        String word = tokens.word(at);
        if (term.isPresent() && term.get().words().contains(word) && tokens.isCapitalised(at)) {
            return term.map(Term::name);
        }
        if (!COMPANY.contains(word)) {
            return Optional.empty();
        }
        Optional<Antecedent> last = antecedent(before);
        boolean another = last.isPresent() && !last.get().opensWith(sender, persons);
        return another ? last.flatMap(its -> its.company(persons)) : sender;
    }

    private Optional<Antecedent> antecedent(String before) {
        return lexicon.filter(its -> !before.isEmpty()).map(its -> new Antecedent(its, before));
    }

    /**
     * The token behind the first comma, if nothing before it points to anybody, and it is no lone "However"; else 0.
     */
    private static int behindPhrase(Tokens tokens) {
        for (int i = 1; i < Math.min(PHRASE, tokens.size()); i++) {
            boolean pronoun = PERSON.contains(tokens.word(i)) || POINTING.contains(tokens.word(i));
            if (tokens.word(i).equals(",")) {
                return i > 1 ? i + 1 : 0;
            } else if (pronoun || (tokens.isSign(i) && !tokens.word(i).equals("."))) {
                return 0;
            }
        }
        return 0;
    }

    /** {@code The Company Store}, {@code The group of eight}: says itself whom it means. */
    private static boolean isNamed(Tokens tokens, int at) {
        String after = tokens.word(at + 2);
        return tokens.isCapitalised(at + 2)
                || after.equals("of")
                || after.equals("that")
                || after.equals("behind")
                || tokens.isJoined(at + 2);
    }

    private static Resolved replaced(String sentence, Tokens tokens, int first, int last, String name) {
        String before = sentence.substring(0, tokens.start(first));
        String rest = sentence.substring(tokens.end(last));
        boolean stop = name.endsWith(".") && rest.startsWith(".");
        boolean plural = name.endsWith("s") && POSSESSIVE.contains(rest.substring(0, Math.min(2, rest.length())));
        String text = before + name + (stop ? rest.substring(1) : plural ? rest.charAt(0) + rest.substring(2) : rest);
        return new Resolved(text, tokens.written(first, last), name);
    }

    /** The one definition of a company's short name; two companies with one are in doubt. */
    private static Optional<Term> definition(String text) {
        Optional<Term> found = Optional.empty();
        Matcher matcher = DEFINITION.matcher(text);
        while (matcher.find()) {
            Set<String> words = new LinkedHashSet<>();
            words.add(Tokens.of(matcher.group(1)).word(0));
            if (matcher.group(2) != null) {
                words.add(Tokens.of(matcher.group(2)).word(0));
            }
            String name = nameBefore(text, matcher.start());
            if (words.stream().anyMatch(COMPANY::contains) && !name.isEmpty()) {
                if (found.isPresent() && !found.get().name().equals(name)) {
                    return Optional.empty();
                }
                words.retainAll(COMPANY);
                found = Optional.of(new Term(words, name));
            }
        }
        return found;
    }

    /** The capitalised words before a bracket, over another bracket such as a ticker's. */
    private static String nameBefore(String text, int bracket) {
        int line = text.lastIndexOf('\n', bracket) + 1;
        String near = text.substring(Math.max(line, bracket - REACH), bracket).stripTrailing();
        if (near.endsWith(")")) {
            int open = near.lastIndexOf('(');
            near = near.substring(0, Math.max(0, open)).stripTrailing();
        }
        String before = near;
        Tokens tokens = Tokens.of(before);
        int first = tokens.size();
        while (first > 0 && isNamePart(tokens, first - 1)) {
            first--;
        }
        while (first < tokens.size()
                && (tokens.isSign(first) || tokens.word(first).equals("the"))) {
            first++;
        }
        return first < tokens.size() ? before.substring(tokens.start(first)) : "";
    }

    /** A capitalised word, {@code &}, or a comma in front of a company's form; a sentence ends a name. */
    static boolean isNamePart(Tokens tokens, int at) {
        boolean comma = tokens.word(at).equals(",") && isForm(tokens, at + 1);
        boolean stop = tokens.word(at).equals(".") && (at == tokens.size() - 1 || isForm(tokens, at - 1));
        boolean number = tokens.isNumber(at) && tokens.isCapitalised(at - 1);
        return comma || stop || number || tokens.word(at).equals("&") || isForm(tokens, at) || tokens.isCapitalised(at);
    }

    static boolean isForm(Tokens tokens, int at) {
        return tokens.isWord(at) && FORMS.contains(tokens.written(at, at));
    }

    /** The sender is named in the text, and no other company by its form. */
    private static boolean isSure(String name, String text) {
        if (name.isBlank() || !text.contains(name)) {
            return false;
        }
        Matcher forms = FORM.matcher(text);
        String first = name.split("[\\s,]", 2)[0];
        while (forms.find()) {
            if (!nameBefore(text, forms.end()).contains(first)) {
                return false;
            }
        }
        return true;
    }
}
