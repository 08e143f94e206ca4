package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTests {

    private static final Table<String> TABLE = new Table<>(
            "words",
            "Words.",
            List.of(),
            List.of(
                    Column.text(Presence.KEY, "word", "A word.", word -> word),
                    Column.text(Presence.OPTIONAL, "again", "The word.", word -> word),
                    Column.text(Presence.OPTIONAL, "nothing", "Nothing.", word -> null)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two words",
                "a, b",
                "say \"yes\"",
                "\"",
                "#1",
                "!",
                "$5",
                "'s",
                "£150 – “odd”",
                "\uD83C\uDFE0",
                "a;b",
                "a\tb",
                "\u0000",
                "a\u0000",
                "-1",
                "=A1"
            })
    void setsQuotesWhereCommonsCsvDoes(String text) throws IOException {
        assertThat(write(text)).isEqualTo(print(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 200_000})
    void writesTextsAboutAsLongAsItsBuffer(int length) throws IOException {
        String text = "é" + "x".repeat(length);

        assertThat(write(text)).isEqualTo(print(text));
    }

    private static String write(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvLines lines = new CsvLines(out, TABLE, CsvStyle.EXACT)) {
            lines.write(TABLE.row(text));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String print(String text) throws IOException {
        StringWriter out = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord("word", "again", "nothing");
            printer.printRecord(text, text, null);
        }
        return out.toString();
    }
}
