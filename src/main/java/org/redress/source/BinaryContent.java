package org.redress.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;

/** Tells files that are not plain text whatever their name says: documents, archives, pictures, programs. */
final class BinaryContent {

    /** Share of control characters above which a text is taken to be binary: conversions leave a few behind. */
    private static final double MOST_CONTROL_CHARACTERS = 0.01;

    /** Unicode's own limit for text that programs read piece by piece (UAX #15, Stream-Safe Text Format). */
    private static final int MOST_MARKS_ON_A_LETTER = 30;

    private static final char FIRST_MARK = '\u0300';

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", "a PDF document"),
            new Signature("PK\u0003\u0004", "a ZIP archive or Office document"),
            new Signature("\u0089PNG", "a PNG picture"),
            new Signature("GIF8", "a GIF picture"),
            new Signature("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Signature("\u001F\u008B", "a gzip archive"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
            new Signature("{\\rtf", "an RTF document"));

    private BinaryContent() {}

    /**
     * @throws RejectedFileException if the first bytes are those of a known binary format, or there are none
     */
    static void refuse(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RejectedFileException(RejectReason.EMPTY, "the file has no bytes");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.bytes())) {
                throw notText("it is " + signature.format());
            }
        }
        if (ByteOrderMark.of(bytes).length() != 2 && holdsNul(bytes)) {
            throw notText("it holds NUL bytes; UTF-16 needs a byte order mark");
        }
    }

    /**
     * @throws RejectedFileException if there are more control characters than a conversion leaves behind, or more accents on
     *     one letter than any language has, at which regular expressions would look again and again
     */
    static void refuse(String text) {
        int controls = countControls(text);
        if (text.indexOf('\0') >= 0 || controls > text.length() * MOST_CONTROL_CHARACTERS) {
            throw notText("it holds " + controls + " control characters");
        }
        if (longestRunOfMarks(text) > MOST_MARKS_ON_A_LETTER) {
            throw notText("it holds more than " + MOST_MARKS_ON_A_LETTER + " combining marks in a row");
        }
    }

    private static int countControls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += isControl(text.charAt(i)) ? 1 : 0;
        }
        return controls;
    }

    private static int longestRunOfMarks(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_MARK) {
                run = 0;
            } else if (!Character.isLowSurrogate(c)) {
                run = Character.getType(text.codePointAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B';
    }

    private static RejectedFileException notText(String what) {
        return new RejectedFileException(RejectReason.NOT_TEXT, "not plain text: " + what);
    }

    /**
     * @param bytes the first bytes of the format, each as one Latin-1 character
     */
    private record Signature(String bytes, String format) {}
}
