package org.redress.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.redress.config.ConfigFiles;

/** Reads a table of the configuration, and names the file, the line and the fault where a user's edit broke it. */
final class ReferenceTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceTable() {}

    /** Every row of the file {@code name} below {@code config/}, in order. */
    static <T> List<T> read(ConfigFiles config, String name, Function<CSVRecord, T> row) {
        try (CSVParser parser = CSVParser.parse(config.read(name), FORMAT)) {
            List<T> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                rows.add(convert(config.locate(name), line, row));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + config.locate(name), e);
        }
    }

    /** The items of a cell that holds several, separated by semicolons. */
    static List<String> items(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static <T> T convert(String file, CSVRecord line, Function<CSVRecord, T> row) {
        try {
            return row.apply(line);
        } catch (RuntimeException e) {
            throw new ReferenceTableException(file, line.getRecordNumber() + 1, e);
        }
    }
}
