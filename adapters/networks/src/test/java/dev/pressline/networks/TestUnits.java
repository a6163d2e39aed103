package dev.pressline.networks;

import dev.pressline.text.TextUnit;
import java.util.regex.Pattern;

/** Units that tests count in, by the JDK's means: right for all but Indic conjuncts. */
final class TestUnits {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    static final TextUnit CLUSTERS = new TextUnit() {
        @Override
        public String id() {
            return "graphemes";
        }

        @Override
        public int count(CharSequence text, int start, int end) {
            return (int) CLUSTER.matcher(text.subSequence(start, end)).results().count();
        }
    };

    private TestUnits() {}
}
