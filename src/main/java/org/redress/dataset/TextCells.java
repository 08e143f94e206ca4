package org.redress.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows every cell as text, as CSV has it before quoting.
 *
 * @param out takes the cells one after another; an absent one is empty
 */
record TextCells(CsvStyle style, Consumer<String> out) implements CellWriter {

    /** What stands between the items of a list. */
    static final String LIST_SEPARATOR = "; ";

    @Override
    public void writeAbsent() {
        out.accept("");
    }

    @Override
    public void writeText(String text) {
        out.accept(style.show(text));
    }

    @Override
    public void writeList(List<String> items) {
        writeText(String.join(LIST_SEPARATOR, items));
    }

    @Override
    public void writeInteger(int number) {
        out.accept(Integer.toString(number));
    }

    @Override
    public void writeMoney(BigDecimal pounds) {
        out.accept(pounds.toPlainString());
    }

    @Override
    public void writeDate(LocalDate day) {
        out.accept(day.toString());
    }

    @Override
    public void writeFlag(boolean flag) {
        out.accept(Boolean.toString(flag));
    }
}
