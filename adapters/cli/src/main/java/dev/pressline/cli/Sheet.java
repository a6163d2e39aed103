package dev.pressline.cli;

import java.util.List;

/**
 * Text for people, line by line. What comes from a page can't steer the terminal: control characters are shown as
 * U+FFFD.
 */
final class Sheet {

    /** How wide headings are ruled; texts are as long as they are. */
    static final int WIDTH = 78;

    private static final String INDENT = "  ";
    private static final int LABEL_WIDTH = 12;

    private final Look look;
    private final StringBuilder text = new StringBuilder();

    Sheet(Look look) {
        this.look = look;
    }

    Look look() {
        return look;
    }

    String text() {
        return text.toString();
    }

    /** Ready styled. */
    Sheet line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A blank line between two things, and never two. */
    Sheet gap() {
        int length = text.length();
        boolean open = length > 1 && text.charAt(length - 2) == '\n';
        return length == 0 || open ? this : line("");
    }

    /** A ruled line with something on its left and, where there is something, on its right. */
    Sheet heading(String left, String right) {
        return heading(left, right, right);
    }

    /** As {@link #heading(String, String)}, the right side shown as {@code styled}. */
    Sheet heading(String left, String right, String styled) {
        String dash = look.either("─", "-");
        String name = harmless(left);
        int end = right.isEmpty() ? 0 : right.length() + 1;
        int rule = Math.max(2, WIDTH - 4 - name.length() - end);
        String tail = right.isEmpty() ? "" : " " + styled;
        return line(look.dim(dash.repeat(2)) + " " + look.bold(name) + " " + look.dim(dash.repeat(rule)) + tail);
    }

    /** Text from a page, indented, its lines kept. */
    Sheet body(String body) {
        harmless(body).lines().forEach(line -> line(line.isEmpty() ? "" : INDENT + line));
        return this;
    }

    /** As {@link #body}, with a mark line where readers would have to ask for more. */
    Sheet folded(String body, List<Folds.Fold> folds) {
        String dots = look.either("┄┄", "..");
        int start = 0;
        for (Folds.Fold fold : folds) {
            int end = Math.max(start, afterBlank(body, fold.index()));
            body(body.substring(start, end));
            line(INDENT + look.dim(dots + " fold (" + fold.label() + ") " + dots));
            start = end;
        }
        return body(body.substring(start));
    }

    /** Readers see no blank, so it may stand before the mark, and the next line is not indented by it. */
    private static int afterBlank(String body, int index) {
        return " \n".indexOf(body.charAt(index)) >= 0 ? index + 1 : index;
    }

    /** A label and what belongs to it; further lines stand under the first. */
    Sheet field(String label, String value) {
        return styledField(label, harmless(value));
    }

    /** As {@link #field}, for a value that is ready styled. */
    Sheet styledField(String label, String value) {
        String first = INDENT + look.dim(padded(label));
        String next = INDENT + " ".repeat(LABEL_WIDTH);
        String[] lines = value.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            line((i == 0 ? first : next) + lines[i]);
        }
        return this;
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length()));
    }

    /** The text with what would act on a terminal made visible. */
    static String harmless(String text) {
        return text.codePoints()
                .map(c -> isHarmful(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHarmful(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return control || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
