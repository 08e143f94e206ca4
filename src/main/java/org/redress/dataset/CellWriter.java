package org.redress.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Takes the cells of a row in the order of the table's columns; every file format has its own. */
interface CellWriter {

    /** The next column has no value in this row. */
    void writeAbsent();

    void writeText(String text);

    /** The items, of which there is at least one. */
    void writeList(List<String> items);

    void writeInteger(int number);

    /** A sum in pounds with exactly two decimals. */
    void writeMoney(BigDecimal pounds);

    void writeDate(LocalDate day);

    void writeFlag(boolean flag);
}
