package org.redress.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceText;

/**
 * Turns the bytes of a file into text: UTF-8 or UTF-16 as its byte order mark says, else UTF-8, else Windows-1252, the
 * encoding of older word processors. It never guesses beyond that and never replaces a character.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * The text after the byte order mark.
     *
     * @throws RejectedFileException if the bytes are empty, not text, or in no encoding known here
     */
    public SourceText decode(byte[] bytes) {
        BinaryContent.refuse(bytes);
        String text = decodeStrictly(bytes);
        if (text.chars().allMatch(TextDecoder::isBlank)) {
            throw new RejectedFileException(RejectReason.EMPTY, "the file holds only white space");
        }
        BinaryContent.refuse(text);
        return new SourceText(text);
    }

    private static String decodeStrictly(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != ByteOrderMark.NONE) {
            return decode(bytes, mark.length(), mark.charset());
        }
        Utf8Survey survey = Utf8Survey.of(bytes);
        return decode(bytes, 0, survey.isMeantAsUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RejectedFileException(
                    RejectReason.UNDECODABLE,
                    "damaged or in an unknown encoding: not readable as " + charset.name() + "; save it as UTF-8");
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
