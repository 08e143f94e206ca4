package org.redress.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.redress.config.ConfigFiles;
import org.redress.decision.CitationKind;

/** Acts of Parliament and statutory instruments, found by their titles however a decision prints them. */
public final class Legislation {

    /** {@code 1974 Local Government Act}. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4}) (?<name>.+)");

    /** In the table of nicknames, of one that also stands for other things. */
    private static final String WITH_PROVISION = "with provision";

    /** Enough for the titles of all laws and the common wordings around them. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, String> looseTitles = new ConcurrentHashMap<>();
    private final Map<String, Law> byTitle = new HashMap<>();
    private final Map<String, Law> byLooseTitle = new HashMap<>();
    private final Map<String, List<Law>> byName = new HashMap<>();
    private final Map<String, Law> byNickname = new HashMap<>();
    private final Map<String, List<Law>> byInitials = new HashMap<>();
    private final Map<String, Law> abbreviations = new TreeMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Legislation() {}

    /** Reads the tables of the configuration. */
    public static Legislation read(ConfigFiles config) {
        Legislation legislation = new Legislation();
        legislation.addAll(ReferenceTable.read(config, "reference/acts.csv", row -> law(CitationKind.ACT, row)));
        legislation.addAll(
                ReferenceTable.read(config, "reference/instruments.csv", row -> law(CitationKind.INSTRUMENT, row)));
        ReferenceTable.read(config, "reference/nicknames.csv", legislation::addNickname);
        return legislation;
    }

    /**
     * The Act or instrument that a printed title names. A title without its year names the one of that name already
     * cited, else the only one there is, else the one that the table of nicknames says.
     *
     * @param title as printed, with its year at the end, in front or missing
     * @param cited what the decision has cited so far, the last of them last
     */
    public Optional<Law> find(String title, Collection<Law> cited) {
        String key = withYearLast(Names.fold(title));
        Law exact = byTitle.get(key);
        return Optional.ofNullable(exact != null ? exact : loosely(key, loosen(key), cited));
    }

    /** Whether words are a title: one that {@link #find} knows, or the name of several Acts without the year. */
    public boolean isTitle(String title, Collection<Law> cited) {
        String folded = Names.fold(title);
        String key = withYearLast(folded);
        if (byTitle.containsKey(key)) {
            return true;
        }
        String loose = loosen(key);
        return loosely(key, loose, cited) != null || byName.containsKey(key.equals(folded) ? loose : loosen(folded));
    }

    /** The years of the Acts and instruments that are called the same, sorted. */
    public List<Integer> yearsOf(String name) {
        return byName.getOrDefault(loosen(Names.fold(name)), List.of()).stream()
                .flatMap(law -> Optional.ofNullable(law.year()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The Act or instrument with exactly this official title. */
    public Optional<Law> titled(String title) {
        return Optional.ofNullable(byTitle.get(Names.fold(title)));
    }

    /** The short names that are one word, such as {@code GPDO}, and what they stand for. */
    public Map<String, Law> abbreviations() {
        return Collections.unmodifiableMap(abbreviations);
    }

    /** Whether an abbreviation also stands for other things, so that it cites a law only where a provision is printed with it. */
    public boolean isAmbiguous(String abbreviation) {
        return ambiguous.contains(abbreviation);
    }

    private static String withYearLast(String key) {
        if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
            return key;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(key);
        return yearFirst.matches() ? yearFirst.group("name") + " " + yearFirst.group("year") : key;
    }

    private @Nullable Law loosely(String key, String loose, Collection<Law> cited) {
        Law dated = Law.endsInYear(key) ? byLooseTitle.get(loose) : null;
        return dated != null ? dated : undated(key, loose, cited);
    }

    private @Nullable Law undated(String key, String loose, Collection<Law> cited) {
        List<Law> candidates = byName.getOrDefault(loose, byInitials.getOrDefault(key, List.of()));
        Law last = candidates.isEmpty() ? null : lastOf(candidates, cited);
        if (last != null) {
            return last;
        }
        return candidates.size() == 1 ? candidates.get(0) : byNickname.get(loose);
    }

    private static @Nullable Law lastOf(List<Law> candidates, Collection<Law> cited) {
        Law last = null;
        for (Law law : cited) {
            last = candidates.contains(law) ? law : last;
        }
        return last;
    }

    private void addAll(List<Law> laws) {
        Set<String> shared = new HashSet<>();
        for (Law law : laws) {
            byTitle.put(Names.fold(law.title()), law);
            byInitials
                    .computeIfAbsent(initials(law), initials -> new ArrayList<>())
                    .add(law);
            byName.computeIfAbsent(loosen(Names.fold(law.name())), name -> new ArrayList<>())
                    .add(law);
            if (byLooseTitle.put(loosen(Names.fold(law.title())), law) != null) {
                shared.add(loosen(Names.fold(law.title())));
            }
        }
        shared.forEach(byLooseTitle::remove);
    }

    private Law addNickname(CSVRecord row) {
        Law law = titled(row.get("title"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + row.get("title") + "' is in neither acts.csv nor instruments.csv"));
        if (!row.get("nickname").contains(" ")) {
            abbreviations.put(row.get("nickname"), law);
        }
        if (countsOnlyWithProvision(row)) {
            ambiguous.add(row.get("nickname"));
        }
        byNickname.put(loosen(Names.fold(row.get("nickname"))), law);
        return law;
    }

    private static boolean countsOnlyWithProvision(CSVRecord row) {
        String counts = row.isSet("counts") ? row.get("counts") : "";
        if (!counts.isEmpty() && !counts.equals(WITH_PROVISION)) {
            throw new IllegalArgumentException("counts is '" + counts + "', not empty or '" + WITH_PROVISION + "'");
        }
        return !counts.isEmpty();
    }

    private static Law law(CitationKind kind, CSVRecord row) {
        return new Law(kind, row.get("title"), Integer.valueOf(row.get("year")), row.get("legislation_id"));
    }

    /** "tcpa 1990". */
    private static String initials(Law law) {
        return Names.fold(law.initials() + " " + law.year());
    }

    /** Decisions cite the same few laws over and over, and most of what precedes "Act" is tried as a title. */
    private String loosen(String key) {
        String known = looseTitles.get(key);
        if (known != null) {
            return known;
        }
        String loose = LooseTitle.of(key);
        if (looseTitles.size() < MOST_REMEMBERED) {
            looseTitles.put(key, loose);
        }
        return loose;
    }
}
