package org.redress.extraction;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of phrases with what is to be read from each, from {@code src/test/resources/phrases}. */
public final class PhraseTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private PhraseTable() {}

    public static Stream<CSVRecord> rows(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PhraseTable.class.getResourceAsStream("/phrases/" + name)),
                StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list in a cell; none for a dash. */
    public static List<String> entries(String cell) {
        return cell.equals("-")
                ? List.of()
                : Stream.of(cell.split(" ; ", -1)).map(String::strip).toList();
    }
}
