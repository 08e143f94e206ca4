package org.redress.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.redress.config.ConfigFiles;
import org.redress.search.Keywords;
import org.redress.search.SearchableText;

/** Statutory and other guidance, found by its titles and short names. */
public final class Guidance {

    private static final String FILE = "reference/guidance.csv";
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    /** A name such as "the Code" means something only where the decision has said what. */
    private static final Pattern NO_TITLE = Pattern.compile("(?:the|our) .*|\\S+");

    private static final Pattern ONE_WORD = Pattern.compile("\\S+");

    private final Map<String, GuidanceTitle> byTitle = new HashMap<>();
    private final Map<String, NamesOfOneStart> byFirstWord;
    private final Keywords firstWords;
    private final Set<String> abbreviations;

    private Guidance(List<CSVRecord> rows) {
        rows.forEach(this::add);
        abbreviations = rows.stream()
                .flatMap(row -> names(row).stream())
                .filter(name -> ONE_WORD.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> names = rows.stream()
                .flatMap(row -> names(row).stream())
                .filter(name -> !NO_TITLE.matcher(name).matches())
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(name -> firstWord(name)));
        byFirstWord = names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new NamesOfOneStart(entry.getValue())));
        firstWords = Keywords.words(byFirstWord.keySet());
    }

    /** Reads the table of the configuration. */
    public static Guidance read(ConfigFiles config) {
        return new Guidance(ReferenceTable.read(config, FILE, row -> row));
    }

    /** The guidance with this title or short name, in any case and punctuation. */
    public Optional<GuidanceTitle> find(String title) {
        return Optional.ofNullable(byTitle.get(Names.fold(title)));
    }

    /** The short names that are one word, such as {@code NPPF}. */
    public Set<String> abbreviations() {
        return Collections.unmodifiableSet(abbreviations);
    }

    /** Whether a title or short name stands in a text. */
    public boolean isIn(SearchableText text) {
        return nextIn(text, 0) != null;
    }

    /** Every place in a text where a title or short name stands, in any case and punctuation. */
    public List<Place> findIn(SearchableText text) {
        List<Place> places = new ArrayList<>();
        Place place = nextIn(text, 0);
        while (place != null) {
            places.add(place);
            place = nextIn(text, place.end());
        }
        return places;
    }

    private @Nullable Place nextIn(SearchableText text, int from) {
        int start = firstWords.next(text, from);
        while (start >= 0) {
            int end = endOfWord(text.text(), start);
            Place place = placeAt(start, end, text.text());
            if (place != null) {
                return place;
            }
            start = firstWords.next(text, end);
        }
        return null;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isApostrophe(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private @Nullable Place placeAt(int start, int endOfFirstWord, String text) {
        NamesOfOneStart names =
                byFirstWord.get(text.substring(start, endOfFirstWord).toLowerCase(Locale.ROOT));
        String name = names == null ? null : names.at(start, endOfFirstWord, text);
        GuidanceTitle guidance = name == null ? null : byTitle.get(Names.fold(name));
        return name == null || guidance == null ? null : new Place(guidance, start, endOf(name, start, text));
    }

    /** A title may end with a bracket: "(England)". */
    private static int endOf(String title, int start, String text) {
        int end = start + title.length();
        boolean open = title.lastIndexOf('(') > title.lastIndexOf(')');
        return open && text.startsWith(")", end) ? end + 1 : end;
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

    private static String firstWord(String name) {
        return NOT_WORD.split(name.toLowerCase(Locale.ROOT), 2)[0];
    }

    /**
     * Where a title stands.
     *
     * @param start position of its first char
     * @param end position after its last char
     */
    public record Place(GuidanceTitle guidance, int start, int end) {}
}
