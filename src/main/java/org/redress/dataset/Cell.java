package org.redress.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of one column in one row, brought into the form in which every file format publishes it. */
@FunctionalInterface
interface Cell {

    Cell ABSENT = CellWriter::writeAbsent;

    /** The digits that a sum can have, pence included. */
    int MONEY_DIGITS = 12;

    /** The decimals of a sum: pence. */
    int MONEY_DECIMALS = 2;

    void writeTo(CellWriter writer);

    /** A text on one line; absent where nothing is left of it. */
    static Cell text(@Nullable String text) {
        String line = CellText.clean(text);
        return line.isEmpty() ? ABSENT : new Line(line);
    }

    /** Texts on one line each; absent where there is none, because an empty CSV cell could not tell the two apart. */
    static Cell list(List<String> items) {
        List<String> lines = new ArrayList<>(items.size());
        for (String item : items) {
            String line = CellText.clean(item);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines.isEmpty() ? ABSENT : writer -> writer.writeList(lines);
    }

    static Cell integer(@Nullable Integer number) {
        return number == null ? ABSENT : new Whole(number);
    }

    /**
     * A sum in pounds, rounded to pence.
     *
     * @throws IllegalArgumentException if it has more digits than the column
     */
    static Cell money(@Nullable BigDecimal pounds) {
        if (pounds == null) {
            return ABSENT;
        }
        BigDecimal rounded = pounds.setScale(MONEY_DECIMALS, RoundingMode.HALF_UP);
        if (rounded.precision() > MONEY_DIGITS) {
            throw new IllegalArgumentException("£" + rounded + " has more than " + MONEY_DIGITS + " digits");
        }
        return writer -> writer.writeMoney(rounded);
    }

    static Cell date(@Nullable LocalDate day) {
        return day == null ? ABSENT : writer -> writer.writeDate(day);
    }

    static Cell flag(boolean flag) {
        return writer -> writer.writeFlag(flag);
    }

    /** A text. Most cells are texts or numbers: records, because only the JVM's second compiler makes lambdas cheap. */
    record Line(String text) implements Cell {
        @Override
        public void writeTo(CellWriter writer) {
            writer.writeText(text);
        }
    }

    /** A whole number. */
    record Whole(int number) implements Cell {
        @Override
        public void writeTo(CellWriter writer) {
            writer.writeInteger(number);
        }
    }
}
