package org.redress.cli.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard error while a bar stands in its last line. Whatever else is written comes above the bar, because it is taken
 * away before and put back when a line has come to its end.
 */
final class SharedLine extends OutputStream {

    private static final String TAKE_AWAY = "\r\u001B[K";

    private final OutputStream terminal;
    private String bar = "";
    private boolean inLine;

    SharedLine(OutputStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (!bar.isEmpty() && !inLine) {
            put(TAKE_AWAY);
        }
        terminal.write(bytes, offset, length);
        inLine = bytes[offset + length - 1] != '\n';
        if (!bar.isEmpty() && !inLine) {
            put(bar);
        }
        terminal.flush();
    }

    /** Puts another bar in the place of the one that is there; an empty one takes it away. */
    synchronized void show(String next) throws IOException {
        if (!inLine && !(bar.isEmpty() && next.isEmpty())) {
            put(TAKE_AWAY + next);
            terminal.flush();
        }
        bar = next;
    }

    @Override
    public synchronized void flush() throws IOException {
        terminal.flush();
    }

    private void put(String text) throws IOException {
        terminal.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
