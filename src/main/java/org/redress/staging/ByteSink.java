package org.redress.staging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Values one after another in bytes, for a {@link ByteSource} to give back in the same order. */
final class ByteSink {

    private static final int FIRST_BYTES = 1 << 15;

    /** The bits of a number that one of its bytes has; the other says whether more follow. */
    private static final int PART_BITS = 7;

    private static final int MORE = 1 << PART_BITS;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets what was written. */
    void clear() {
        length = 0;
    }

    /** A number, in fewer bytes the closer it is above 0. */
    void writeInt(int number) {
        int rest = number;
        while ((rest & -MORE) != 0) {
            writeByte(rest | MORE);
            rest >>>= PART_BITS;
        }
        writeByte(rest);
    }

    void writeFlag(boolean flag) {
        writeByte(flag ? 1 : 0);
    }

    void writeText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        writeInt(utf8.length);
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    @SuppressWarnings("EnumOrdinal") // after a change of the codes every file is read anew
    void writeCode(Enum<?> code) {
        writeInt(code.ordinal());
    }

    void writeDate(LocalDate day) {
        writeInt(Math.toIntExact(day.toEpochDay()));
    }

    void writeSum(BigDecimal sum) {
        writeText(sum.toString());
    }

    /** A value that may be absent. */
    <T> void writeOptional(@Nullable T value, BiConsumer<ByteSink, T> writing) {
        writeFlag(value != null);
        if (value != null) {
            writing.accept(this, value);
        }
    }

    <T> void writeList(List<T> values, BiConsumer<ByteSink, T> writing) {
        writeInt(values.size());
        for (T value : values) {
            writing.accept(this, value);
        }
    }

    private void writeByte(int value) {
        makeRoom(1);
        bytes[length++] = (byte) value;
    }

    private void makeRoom(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }
}
