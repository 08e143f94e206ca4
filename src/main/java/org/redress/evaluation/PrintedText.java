package org.redress.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a source file prints, by code points, read without any help from the code whose findings are compared with it. */
final class PrintedText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int[] codePoints;

    PrintedText(String text) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        this.codePoints = plain.codePoints().toArray();
    }

    /**
     * The text of a file in UTF-8, without its byte order mark; empty if it is in another encoding.
     *
     * @throws UncheckedIOException if the file cannot be read, naming it
     */
    static Optional<PrintedText> of(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Optional.of(new PrintedText(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** What stands from one code point up to another; what lies beyond the end of the text is left out. */
    String between(int start, int end) {
        int from = Math.min(start, codePoints.length);
        int to = Math.max(from, Math.min(end, codePoints.length));
        return new String(codePoints, from, to - from);
    }
}
