package org.redress.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the files below a folder as the dataset gives them: relative, with {@code /} between the names. They do
 * not depend on the locale in which Java was started, and no two files share one.
 *
 * <p>The name of a file is bytes, and the dataset gives them as UTF-8. Where they are not UTF-8, or hold line breaks or
 * other characters that cannot be seen, the path is given as a relative reference of RFC 3986 with {@code ./} before it,
 * in which {@code %} and two digits stand for a byte: {@code ./caf%E9.txt}. No other path starts like that.
 */
final class SourcePaths {

    private static final String ENCODED = "./";

    private static final String UNRESERVED = "-._~/";

    private final Path root;
    private final String rootUri;

    /**
     * @param root free of links
     */
    SourcePaths(Path root) {
        this.root = root;
        String uri = root.toUri().toString();
        this.rootUri = uri.endsWith("/") ? uri : uri + "/";
    }

    /** The path in the dataset of a file given relative to the folder. */
    String nameOf(Path relative) {
        String uri = root.resolve(relative).toUri().toString().substring(rootUri.length());
        String reference = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        String text = decode(reference);
        return text != null && isPlain(text) ? text : ENCODED + reference;
    }

    /**
     * The path in the dataset of a file that was named: as it was typed, without what changes nothing, such as {@code ./}
     * at its start.
     */
    static String nameOfTyped(Path typed) {
        String text = slashed(typed.normalize());
        return !text.isEmpty() && isPlain(text) ? text : ENCODED + encode(text);
    }

    /**
     * The path of a file in a folder that was named.
     *
     * @param folder as it was typed
     * @param name the path of the file in the dataset of this folder
     */
    static String nameBelow(Path folder, String name) {
        Path typed = folder.normalize();
        String start = typed.toString().isEmpty() ? "" : slashed(typed).replaceFirst("/?$", "/");
        if (name.startsWith(ENCODED)) {
            return ENCODED + encode(start) + name.substring(ENCODED.length());
        }
        return start.isEmpty() || isPlain(start) ? start + name : ENCODED + encode(start + name);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /**
     * The file that a path in the dataset stands for, relative to the folder.
     *
     * @throws IllegalArgumentException if it stands for none inside the folder
     */
    Path locate(String name) {
        String reference = name.startsWith(ENCODED) ? name.substring(ENCODED.length()) : encode(name);
        Path file = Path.of(URI.create(rootUri + reference));
        if (!file.equals(file.normalize()) || !file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException("not the path of a file inside the input folder");
        }
        return root.relativize(file);
    }

    private static String encode(String text) {
        StringBuilder reference = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                reference.append(c);
            } else {
                reference.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return reference.toString();
    }

    /** The text that the bytes are in UTF-8; null if they are none. */
    private static @Nullable String decode(String reference) {
        if (reference.indexOf('%') < 0) {
            return reference;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(reference)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static byte[] bytes(String reference) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(reference.length());
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(reference, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    /** Whether a table or a log shows the text as it is: a cell has neither line breaks nor spaces at its ends. */
    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(SourcePaths::isUnseen)
                && !isSpace(text.codePointAt(0))
                && !isSpace(text.codePointBefore(text.length()));
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
