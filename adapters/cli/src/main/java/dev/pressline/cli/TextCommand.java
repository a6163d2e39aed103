package dev.pressline.cli;

import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.network.NetworkAdapter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Mixin;

/**
 * A command on a text as it is, no clean-up, and one network's rules.
 *
 * @param <T> an answer
 */
abstract class TextCommand<T> extends LineCommand<T> {

    @Mixin
    private NetworkOption network = new NetworkOption();

    TextCommand(Session session) {
        super(session);
    }

    /** The answer to a text. */
    abstract T answer(String text, NetworkAdapter network, Line line);

    @Override
    void prepare() {
        network.prepare(this);
    }

    @Override
    final T answerLine(Line line) {
        return answer(line.requiredText("text"), network.of(line, session()), line);
    }

    @Override
    final T answerFile(byte[] content) {
        return answer(decoded(content), network.of(Line.empty(), session()), Line.empty());
    }

    /** A file as text. */
    static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw PresslineException.of(Code.NOT_TEXT, "this is no text in UTF-8");
        }
    }
}
