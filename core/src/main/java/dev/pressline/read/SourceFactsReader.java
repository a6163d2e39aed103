package dev.pressline.read;

import dev.pressline.model.PageDate;
import dev.pressline.model.SourceFacts;
import dev.pressline.model.SourceFacts.Mark;
import dev.pressline.model.SourceFacts.Ticker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a release states of itself: listings, ISINs, an embargo, marks before the headline. */
final class SourceFactsReader {

    /** Exchanges and markets by the names that releases use. Without such a list every "Phone: ABC" were a listing. */
    private static final Set<String> EXCHANGES = Set.of(
            "AIM",
            "AMEX",
            "AMS",
            "ASX",
            "BIT",
            "BME",
            "BSE",
            "CSE",
            "EURONEXT",
            "EURONEXT PARIS",
            "FRA",
            "FSE",
            "FWB",
            "HKEX",
            "JSE",
            "KRX",
            "LSE",
            "NASDAQ",
            "NASDAQ CM",
            "NASDAQ GM",
            "NASDAQ GS",
            "NEO",
            "NSE",
            "NYSE",
            "NYSE AMERICAN",
            "NYSE ARCA",
            "OSE",
            "OTC",
            "OTC PINK",
            "OTCBB",
            "OTCMKTS",
            "OTCPK",
            "OTCQB",
            "OTCQX",
            "SEHK",
            "SGX",
            "SIX",
            "SSE",
            "SZSE",
            "TASE",
            "TSE",
            "TSX",
            "TSX-V",
            "TSX.V",
            "TSXV",
            "TYO",
            "XETRA");

    private static final List<String> EMBARGO = List.of("embargo", "sperrfrist");
    private static final int ISIN = 12;
    private static final int NEAR = 24;
    private static final int MOST = 50;

    private SourceFactsReader() {}

    static SourceFacts read(String title, String text, boolean dayFirst) {
        SourceFacts.Builder facts =
                SourceFacts.builder().tickers(tickers(text)).isins(isins(text)).marks(marks(title, text));
        embargo(text, dayFirst).ifPresent(facts::embargo);
        return facts.build();
    }

    /** {@code (NYSE: ABC)}, {@code (Nasdaq: ABC, ABCW; TSX: ABC)}. */
    private static List<Ticker> tickers(String text) {
        Set<Ticker> tickers = new LinkedHashSet<>();
        for (int colon = text.indexOf(':'); colon > 0 && tickers.size() < MOST; colon = text.indexOf(':', colon + 1)) {
            String exchange = exchangeBefore(text, colon);
            int at = colon + 1;
            while (at < text.length() && " $".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String symbol = symbol(text, at);
            if (!exchange.isEmpty() && !symbol.isEmpty()) {
                tickers.add(new Ticker(exchange, symbol));
            }
        }
        return List.copyOf(tickers);
    }

    private static String exchangeBefore(String text, int colon) {
        int end = colon;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (int start = Math.max(0, end - 14); start < end; start++) {
            boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            String name = text.substring(start, end);
            if (begins && EXCHANGES.contains(name.toUpperCase(Locale.ROOT))) {
                return name;
            }
        }
        return "";
    }

    private static String symbol(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 7 && isSymbolChar(text.charAt(end))) {
            end++;
        }
        while (end > from && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(from, end);
    }

    private static boolean isSymbolChar(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
    }

    /** Two letters, nine letters or digits, and a digit that checks the others. */
    private static List<String> isins(String text) {
        Set<String> isins = new LinkedHashSet<>();
        for (int i = 0; i + ISIN <= text.length() && isins.size() < MOST; i++) {
            boolean begins = isCapital(text.charAt(i)) && isCapital(text.charAt(i + 1));
            if (begins && isApart(text, i, i + ISIN) && isIsin(text.substring(i, i + ISIN))) {
                isins.add(text.substring(i, i + ISIN));
            }
        }
        return List.copyOf(isins);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isApart(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isIsin(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < ISIN; i++) {
            char c = text.charAt(i);
            boolean letter = isCapital(c);
            boolean digit = c >= '0' && c <= '9';
            if ((!letter && !digit) || (i < 2 && !letter) || (i == ISIN - 1 && !digit)) {
                return false;
            }
            digits.append(letter ? c - 'A' + 10 : c - '0');
        }
        return luhn(digits) && text.chars().anyMatch(Character::isDigit);
    }

    private static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int value = i % 2 == 1 ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    static boolean isEmbargo(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return EMBARGO.stream().anyMatch(lower::contains);
    }

    private static Optional<PageDate> embargo(String text, boolean dayFirst) {
        String head = text.substring(0, Math.min(text.length(), 1500));
        String lower = head.toLowerCase(Locale.ROOT);
        for (String word : EMBARGO) {
            int at = lower.indexOf(word);
            if (at >= 0) {
                return DateText.find(head.substring(at), dayFirst)
                        .filter(found -> found.start() < 3 * NEAR)
                        .map(found -> PageDate.of(found.day()));
            }
        }
        return Optional.empty();
    }

    private static List<Mark> marks(String title, String text) {
        List<Mark> marks = new ArrayList<>();
        for (String start : List.of(title, text.substring(0, Math.min(text.length(), 200)))) {
            for (Mark mark : Mark.values()) {
                if (!marks.contains(mark) && says(start, mark)) {
                    marks.add(mark);
                }
            }
        }
        return marks;
    }

    /** At the start, in capitals or before a colon or dash: {@code "CORRECTION -- Acme"}, {@code "Update: Acme"}. */
    private static boolean says(String start, Mark mark) {
        String upper = start.toUpperCase(Locale.ROOT);
        return words(mark).stream()
                .filter(upper::startsWith)
                .anyMatch(word -> isApart(start.substring(word.length()).strip(), start.startsWith(word)));
    }

    private static boolean isApart(String rest, boolean inCapitals) {
        return !rest.isEmpty() && (inCapitals || ":-–—".indexOf(rest.charAt(0)) >= 0);
    }

    private static List<String> words(Mark mark) {
        return switch (mark) {
            case CORRECTION ->
                List.of(
                        "CORRECTION",
                        "CORRECTING AND REPLACING",
                        "/C O R R E C T I O N",
                        "KORREKTUR",
                        "RECTIFICATIF",
                        "CORRECCIÓN");
            case UPDATE ->
                List.of(
                        "UPDATE",
                        "UPDATED",
                        "UPDATING AND REPLACING",
                        "AKTUALISIERUNG",
                        "MISE À JOUR",
                        "ACTUALIZACIÓN");
            case REMINDER -> List.of("REMINDER", "ERINNERUNG", "RAPPEL", "RECORDATORIO");
            case RETRACTION ->
                List.of(
                        "RETRACTION",
                        "RETRACTED",
                        "KILL",
                        "WITHDRAWN",
                        "WIDERRUF",
                        "ZURÜCKGEZOGEN",
                        "RÉTRACTATION",
                        "RETIRÉ",
                        "RETIRADO");
        };
    }
}
