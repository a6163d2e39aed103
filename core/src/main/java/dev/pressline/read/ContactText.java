package dev.pressline.read;

/** Tells an address block from a sentence: a mail address or a telephone number, and no prose. */
final class ContactText {

    private static final int LONGEST = 320;
    private static final int FEW_WORDS = 8;
    private static final int PHONE_DIGITS = 7;
    private static final int PHONE_CHARS = 22;

    private ContactText() {}

    static boolean isContact(String text) {
        return text.length() <= LONGEST && (hasMail(text) || hasPhone(text)) && !isProse(text);
    }

    /** The same without a word that announces it: a mail address, or a number and hardly anything else. */
    static boolean isAddress(String text) {
        return isContact(text) && (hasMail(text) || Texts.words(text) <= FEW_WORDS);
    }

    private static boolean hasMail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean hasPhone(String text) {
        int digits = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                start = digits == 0 ? i : start;
                digits++;
                if (digits >= PHONE_DIGITS && i - start < PHONE_CHARS) {
                    return true;
                }
            } else if (" ()-.+/ ".indexOf(c) < 0) {
                digits = 0;
            }
        }
        return false;
    }

    /** Two words in lower case in a row, again and again: sentences. */
    private static boolean isProse(String text) {
        int pairs = 0;
        boolean lower = false;
        for (String word : text.split(" ", -1)) {
            boolean small = !word.isEmpty() && word.chars().allMatch(Character::isLowerCase);
            pairs += small && lower ? 1 : 0;
            lower = small;
        }
        return pairs > 1;
    }
}
