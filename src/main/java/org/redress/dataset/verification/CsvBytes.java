package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads CSV byte by byte where something has to be decided, and takes over what lies between in one piece. */
final class CsvBytes {

    /** What {@link #read} returns after the last byte. */
    static final int END = -1;

    private static final int FIRST_BYTES = 1 << 12;

    /** Far more than any row has: where a quote got lost, the rest of the file must not fill the memory. */
    private static final int MAX_BYTES = 1 << 26;

    private final HashedInput input;
    private final byte[] block = new byte[HashedInput.BLOCK_BYTES];
    private int position;
    private int limit;
    private byte[] taken = new byte[FIRST_BYTES];
    private int length;

    CsvBytes(HashedInput input) {
        this.input = input;
    }

    /** The next byte, from 0 to 255, or {@link #END}; it is not taken. */
    int read() throws IOException {
        return position < limit || fill() ? block[position++] & 0xFF : END;
    }

    /** Takes a byte that was read. */
    void take(int read) {
        makeRoom(1);
        taken[length++] = (byte) read;
    }

    /** Takes everything before the next quote, unless it gets too much. */
    void takeQuoted() throws IOException {
        int end;
        do {
            end = position;
            while (end < limit && block[end] != '"') {
                end++;
            }
            takeUntil(end);
        } while (end == limit && !isFull() && fill());
    }

    /** Takes everything before the next comma, line feed or quote, unless it gets too much. */
    void takePlain() throws IOException {
        int end;
        do {
            end = position;
            while (end < limit && block[end] != ',' && block[end] != '\n' && block[end] != '"') {
                end++;
            }
            takeUntil(end);
        } while (end == limit && !isFull() && fill());
    }

    /** How many bytes have been taken since {@link #forget}. */
    int length() {
        return length;
    }

    /** Whether more has been taken than one row can be. */
    boolean isFull() {
        return length > MAX_BYTES;
    }

    void forget() {
        length = 0;
    }

    /** A part of what has been taken; good until the next is taken. */
    ByteBuffer part(int start, int end) {
        return ByteBuffer.wrap(taken, start, end - start);
    }

    private void takeUntil(int end) {
        int more = end - position;
        makeRoom(more);
        System.arraycopy(block, position, taken, length, more);
        length += more;
        position = end;
    }

    private void makeRoom(int more) {
        if (length + more > taken.length) {
            taken = Arrays.copyOf(taken, 2 * (length + more));
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = input.read(block);
        return limit > 0;
    }
}
