package org.redress.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output for data, which can tell that its reader, such as {@code head}, has gone from a disk that is full. */
final class PipedOutput extends OutputStream {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Path LINUX_STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private final OutputStream out;

    PipedOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw meaning(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw meaning(e);
        }
    }

    private static IOException meaning(IOException failure) {
        IOException meaning = isOfPipe(failure)
                ? new ReaderGoneException()
                : new IOException("cannot write to standard output: " + failure.getMessage());
        meaning.addSuppressed(failure);
        return meaning;
    }

    /** The message is in the language of the system, but the pipe is a pipe in each. */
    private static boolean isOfPipe(IOException failure) {
        if (String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            return Files.readSymbolicLink(LINUX_STANDARD_OUTPUT).toString().startsWith("pipe:");
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false;
        }
    }
}
