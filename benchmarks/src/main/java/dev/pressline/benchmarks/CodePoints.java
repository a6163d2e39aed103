package dev.pressline.benchmarks;

import dev.pressline.text.TextUnit;

/** Code points: stands in where a benchmark needs some unit and doesn't measure it. */
final class CodePoints implements TextUnit {

    @Override
    public String id() {
        return "code-points";
    }

    @Override
    public int count(CharSequence text, int start, int end) {
        return Character.codePointCount(text, start, end);
    }
}
