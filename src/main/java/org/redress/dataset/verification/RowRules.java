package org.redress.dataset.verification;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** The rules for the rows of one table. One that is broken tells it once, and the others go on. */
final class RowRules implements Closeable {

    private final List<Unbroken> unbroken = new ArrayList<>();
    private final Consumer<Damage> found;

    private record Unbroken(String file, RowRule rule) {}

    RowRules(Consumer<Damage> found) {
        this.found = found;
    }

    /**
     * Adds a rule.
     *
     * @param file which is damaged if the rule is broken
     */
    void add(String file, RowRule rule) {
        unbroken.add(new Unbroken(file, rule));
    }

    /** Asks every rule about the row at which the reader stands. */
    void check(ParquetRows row) throws IOException {
        for (Iterator<Unbroken> rules = unbroken.iterator(); rules.hasNext(); ) {
            Unbroken asked = rules.next();
            try {
                asked.rule().check(row);
            } catch (DamagedFileException e) {
                found.accept(e.in(asked.file()));
                asked.rule().close();
                rules.remove();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Unbroken left : unbroken) {
            left.rule().close();
        }
    }
}
