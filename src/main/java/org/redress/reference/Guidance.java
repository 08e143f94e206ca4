package org.redress.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.redress.config.ConfigFiles;

/** Statutory and other guidance, found by its titles and short names. */
public final class Guidance {

    private static final String FILE = "reference/guidance.csv";
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    /** What may stand between two words of a title. */
    private static final String GAP = "[\\s:,()/–-]{1,4}";

    /** A name such as "the Code" means something only where the decision has said what. */
    private static final Pattern NO_TITLE = Pattern.compile("(?:the|our) .*|\\S+");

    private final Map<String, GuidanceTitle> byTitle = new HashMap<>();
    private final Pattern titles;

    private Guidance(List<CSVRecord> rows) {
        rows.forEach(this::add);
        titles = Pattern.compile(
                rows.stream()
                        .flatMap(row -> names(row).stream())
                        .filter(name -> !NO_TITLE.matcher(name).matches())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Guidance::expression)
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    /** Reads the table of the configuration. */
    public static Guidance read(ConfigFiles config) {
        return new Guidance(ReferenceTable.read(config, FILE, row -> row));
    }

    /** The guidance with this title or short name, in any case and punctuation. */
    public Optional<GuidanceTitle> find(String title) {
        return Optional.ofNullable(byTitle.get(Names.fold(title)));
    }

    /** Every place in a text where a title or short name stands, in any case and punctuation. */
    public List<Place> findIn(String text) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = titles.matcher(text);
        while (matcher.find()) {
            find(matcher.group())
                    .ifPresent(guidance -> places.add(new Place(guidance, matcher.start(), matcher.end())));
        }
        return places;
    }

    private void add(CSVRecord row) {
        GuidanceTitle guidance = new GuidanceTitle(row.get("title"), row.get("issuer"));
        names(row).forEach(name -> byTitle.put(Names.fold(name), guidance));
    }

    private static List<String> names(CSVRecord row) {
        List<String> names = new ArrayList<>(ReferenceTable.items(row.get("short_names")));
        names.add(row.get("title"));
        return names;
    }

    private static String expression(String name) {
        return Arrays.stream(NOT_WORD.split(name))
                .map(word -> word.equals("and") ? "(?:and|&)" : word.replaceAll("['’]", "['’]?"))
                .collect(Collectors.joining(GAP));
    }

    /**
     * Where a title stands.
     *
     * @param start position of its first char
     * @param end position after its last char
     */
    public record Place(GuidanceTitle guidance, int start, int end) {}
}
