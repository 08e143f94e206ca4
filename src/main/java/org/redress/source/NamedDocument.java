package org.redress.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;

/**
 * A document that somebody named, to be read by itself and not as part of an input folder: a file, a pipe, or standard
 * input.
 */
public final class NamedDocument {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final String name;
    private final Supplier<Content> content;

    private NamedDocument(String name, Supplier<Content> content) {
        this.name = name;
        this.content = content;
    }

    /**
     * What a document holds.
     *
     * @param source its name, and the fingerprint of its bytes as far as they could be read
     * @param bytes gives the bytes, or throws {@link RejectedFileException} if the document is too large or cannot be read
     */
    public record Content(SourceFile source, Supplier<byte[]> bytes) {}

    /** Opens a document. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * A file, or a pipe or link to one: who names it means it.
     *
     * @param limitBytes the size above which it is refused
     */
    static NamedDocument ofFile(String name, Path file, int limitBytes) {
        return new NamedDocument(
                name, () -> load(name, () -> Files.newInputStream(file), limitBytes, Files.isRegularFile(file)));
    }

    /**
     * A stream, which is read to its end or until it is too long.
     *
     * @param limitBytes the size above which it is refused
     */
    static NamedDocument ofStream(String name, InputStream stream, int limitBytes) {
        return new NamedDocument(name, () -> load(name, () -> stream, limitBytes, false));
    }

    /** A file of a folder, read as a run reads it. */
    static NamedDocument inFolder(String name, InputFolder folder, SourceFile file) {
        SourceFile shown = new SourceFile(name, file.sha256());
        return new NamedDocument(name, () -> new Content(shown, () -> folder.read(file)));
    }

    /** The name that the dataset gives for it. */
    public String name() {
        return name;
    }

    /** Reads the document, which can be done once. */
    public Content read() {
        return content.get();
    }

    /** What has an end is read to it, because the fingerprint of a file that is too large is of all its bytes. */
    private static Content load(String name, Opening opening, int limitBytes, boolean hasEnd) {
        Sha256 sha256 = new Sha256();
        try (InputStream stream = opening.open()) {
            byte[] bytes = stream.readNBytes(limitBytes + 1);
            sha256.add(bytes, bytes.length);
            if (bytes.length <= limitBytes) {
                return new Content(new SourceFile(name, sha256.toHex()), () -> bytes);
            }
            String fingerprint = hasEnd ? addRest(stream, sha256) : "";
            return refused(new SourceFile(name, fingerprint), InputFolder.tooLarge(limitBytes));
        } catch (IOException e) {
            return refused(
                    new SourceFile(name, ""), new RejectedFileException(RejectReason.FAILED, InputFolder.describe(e)));
        }
    }

    private static String addRest(InputStream stream, Sha256 sha256) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            sha256.add(buffer, read);
        }
        return sha256.toHex();
    }

    private static Content refused(SourceFile source, RejectedFileException refusal) {
        return new Content(source, () -> {
            throw refusal;
        });
    }
}
