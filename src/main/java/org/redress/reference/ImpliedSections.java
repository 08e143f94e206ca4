package org.redress.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.redress.config.ConfigFiles;

/**
 * Provisions so well known that a decision need not name their Act: "section 117 aftercare", "a section 21 notice". The
 * table also says which words, and which category of complaint, tell one section 42 from another.
 */
public final class ImpliedSections {

    private static final String FILE = "reference/implied-sections.csv";

    private final Map<String, List<Row>> byProvision;

    private ImpliedSections(List<Row> rows) {
        this.byProvision = rows.stream().collect(Collectors.groupingBy(Row::provision));
    }

    /** Reads the table of the configuration, whose Acts are looked up in {@code legislation}. */
    public static ImpliedSections read(ConfigFiles config, Legislation legislation) {
        return new ImpliedSections(ReferenceTable.read(config, FILE, row -> Row.of(row, legislation)));
    }

    /**
     * The Act that a provision belongs to by what is said of it.
     *
     * @param provision without what is in brackets: {@code section 117}
     * @param sentence that it stands in
     * @param category of the complaint, or {@code powers} in the section on the Ombudsman's powers; null if not printed
     */
    public Optional<Law> findByWords(String provision, String sentence, @Nullable String category) {
        for (Row row : rows(provision)) {
            if (row.suits(category)
                    && row.words != null
                    && row.words.matcher(sentence).find()) {
                return Optional.of(row.law);
            }
        }
        return Optional.empty();
    }

    /**
     * The Act that a provision belongs to whatever is said of it.
     *
     * @param provision without what is in brackets: {@code section 117}
     * @param category as above; null fits only rows that hold in every category
     */
    public Optional<Law> findByNumber(String provision, @Nullable String category) {
        for (Row row : rows(provision)) {
            if (row.words == null && (row.categories.isEmpty() || (category != null && row.suits(category)))) {
                return Optional.of(row.law);
            }
        }
        return Optional.empty();
    }

    private List<Row> rows(String provision) {
        return byProvision.getOrDefault(provision, List.of());
    }

    /**
     * @param words one of which the sentence must hold; null where none is needed
     * @param categories folded; empty where every one will do
     */
    private record Row(String provision, @Nullable Pattern words, List<String> categories, Law law) {

        static Row of(CSVRecord row, Legislation legislation) {
            String title = row.get("title");
            return new Row(
                    row.get("provision"),
                    anyOf(ReferenceTable.items(row.get("words"))),
                    ReferenceTable.items(row.get("category")).stream()
                            .map(Names::fold)
                            .toList(),
                    legislation
                            .titled(title)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "'" + title + "' is in neither acts.csv nor instruments.csv")));
        }

        boolean suits(@Nullable String category) {
            return categories.isEmpty() || category == null || categories.contains(Names.fold(category));
        }

        private static @Nullable Pattern anyOf(List<String> words) {
            return words.isEmpty()
                    ? null
                    : Pattern.compile(
                            words.stream()
                                    .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                            Pattern.CASE_INSENSITIVE);
        }
    }
}
