package org.redress.staging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives back the values of a {@link ByteSink} in the order in which they were written. Bytes that are something else are
 * refused with an {@link IllegalArgumentException} at the latest where they end; no more memory is taken than they can fill.
 */
final class ByteSource {

    private static final int PART_BITS = 7;
    private static final int MORE = 1 << PART_BITS;

    private final byte[] bytes;
    private int position;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int readInt() {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += PART_BITS) {
            byte part = readByte();
            number |= (part & (MORE - 1)) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number does not end");
    }

    boolean readFlag() {
        return readByte() != 0;
    }

    String readText() {
        int length = readLength();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /**
     * @param codes all values of the enumeration
     */
    <T> T readCode(List<T> codes) {
        int ordinal = readInt();
        if (ordinal < 0 || ordinal >= codes.size()) {
            throw new IllegalArgumentException("a code that does not exist");
        }
        return codes.get(ordinal);
    }

    LocalDate readDate() {
        return LocalDate.ofEpochDay(readInt());
    }

    BigDecimal readSum() {
        return new BigDecimal(readText());
    }

    <T> @Nullable T readOptional(Function<ByteSource, T> reading) {
        return readFlag() ? reading.apply(this) : null;
    }

    <T> List<T> readList(Function<ByteSource, T> reading) {
        int size = readLength();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.apply(this));
        }
        return values;
    }

    /**
     * @throws IllegalArgumentException if anything is left
     */
    void requireEnd() {
        if (position < bytes.length) {
            throw new IllegalArgumentException("more bytes than values");
        }
    }

    /** How many bytes or values follow. Every value takes a byte at least, so that neither can be more than there are bytes. */
    private int readLength() {
        int length = readInt();
        if (length < 0 || length > bytes.length - position) {
            throw new IllegalArgumentException("the bytes end too early");
        }
        return length;
    }

    private byte readByte() {
        if (position == bytes.length) {
            throw new IllegalArgumentException("the bytes end too early");
        }
        return bytes[position++];
    }
}
