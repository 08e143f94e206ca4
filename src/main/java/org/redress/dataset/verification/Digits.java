package org.redress.dataset.verification;

import java.nio.ByteBuffer;

/** Whole numbers as decimal digits, one after another in the same buffer: there are millions of them. */
final class Digits {

    /** As many as the smallest number has, with its sign. */
    private static final int MOST = 20;

    private static final int BASE = 10;

    private final byte[] bytes = new byte[MOST];
    private final ByteBuffer shown = ByteBuffer.wrap(bytes);

    /** The digits, good until the next number is shown. The rest is kept below 0, because the smallest number has no opposite. */
    ByteBuffer show(long number) {
        int start = MOST;
        long rest = number < 0 ? number : -number;
        do {
            bytes[--start] = (byte) ('0' - rest % BASE);
            rest /= BASE;
        } while (rest != 0);
        if (number < 0) {
            bytes[--start] = '-';
        }
        return shown.limit(MOST).position(start);
    }
}
