package dev.pressline.read;

import dev.pressline.model.PresslineException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text. A byte-order mark speaks first, then the caller, then the bytes themselves (what is valid
 * UTF-8 with letters beyond ASCII is nothing else), then the page's own word, then windows-1252, as browsers do.
 */
final class PageBytes {

    private static final int PRESCAN = 4096;
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private PageBytes() {}

    static String decode(byte[] bytes, Optional<Charset> told) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new String(bytes, marked.get()).substring(1);
        }
        refuseBinary(bytes);
        if (told.isPresent()) {
            return new String(bytes, told.get());
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent() && isStateful(declared.get())) {
            return new String(bytes, declared.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared.orElse(FALLBACK));
        }
    }

    /** ISO-2022 writes everything in ASCII bytes, so it is always valid UTF-8, too. */
    private static boolean isStateful(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** No text in an 8-bit character set holds a NUL, and all archives, pictures and programs do, near their start. */
    private static void refuseBinary(byte[] bytes) {
        boolean pdf = startsWith(bytes, '%', 'P', 'D', 'F');
        for (int i = 0; i < Math.min(bytes.length, PRESCAN); i++) {
            if (pdf || bytes[i] == 0) {
                throw PresslineException.of(
                        PresslineException.Code.NOT_TEXT,
                        "the input is no text or markup: it looks like a binary file");
            }
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + "charset=".length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && isNameChar(head.charAt(end))) {
            end++;
        }
        return byName(head.substring(start, end));
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.+".indexOf(c) >= 0;
    }

    private static Optional<Charset> byName(String name) {
        try {
            Charset charset = Charset.forName(name);
            // Browsers read this label so, and pages that say it mean it.
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? FALLBACK : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
