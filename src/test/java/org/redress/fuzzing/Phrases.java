package org.redress.fuzzing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.redress.extraction.PhraseTable;

/** What decisions are made of, from a heading to a single bracket: the words that the rules look for. */
final class Phrases {

    /** The fragments of {@code phrases.txt}. */
    static final List<String> SHORT = read();

    /** The same and the sentences of the phrase tables. */
    static final List<String> ALL = Stream.concat(SHORT.stream(), sentences()).toList();

    private Phrases() {}

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(String::translateEscapes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> sentences() {
        Stream<String> texts = Stream.of("dates", "legislation", "remedies", "complainants")
                .flatMap(table -> PhraseTable.rows(table + ".csv"))
                .map(row -> row.get("text"));
        Stream<String> doubtful = PhraseTable.rows("doubts.csv")
                .flatMap(row -> Stream.of("summary", "complaint", "found", "action", "end")
                        .map(row::get));
        return Stream.concat(texts, doubtful)
                .filter(text -> !text.isBlank())
                .map(text -> text.replace(" ¶ ", "\n"))
                .distinct();
    }
}
