package org.redress.staging;

import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;

/**
 * What came of reading one file, in the form in which it is kept. Whoever reads files on several threads prepares each
 * reading on the thread that made it, because one thread stores those of all.
 */
public final class PreparedReading {

    private final @Nullable Object[] row;
    private final Object @Nullable [] staged;

    private PreparedReading(@Nullable Object[] row, Object @Nullable [] staged) {
        this.row = row;
        this.staged = staged;
    }

    public static PreparedReading of(Reading reading) {
        if (reading instanceof Reading.Decided decidedFile) {
            return of(decidedFile.decision());
        }
        if (reading instanceof Reading.Rejected rejectedFile) {
            return new PreparedReading(ReadingRow.of(rejectedFile.reject()), null);
        }
        throw new IllegalArgumentException("neither a decision nor a reject");
    }

    private static PreparedReading of(Decision decision) {
        byte[] bytes = DecisionBytes.write(decision);
        String key = ReadingRow.key(decision.source().path());
        return new PreparedReading(ReadingRow.of(decision, bytes), new Object[] {key, bytes});
    }

    /** The values of the file's row. */
    @Nullable
    Object[] row() {
        return row;
    }

    /** The values of the decision's row; null if there is no decision. */
    Object @Nullable [] staged() {
        return staged;
    }
}
