package org.redress.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.redress.config.ConfigFiles;
import org.redress.decision.OrganisationType;

/**
 * The councils and combined authorities of England, found by any name they are printed with. The Ombudsman's site
 * writes the name a council has now over decisions it had under an older one, keeps the names of abolished councils,
 * and spells all of them in several ways.
 */
public final class Authorities {

    private static final String FILE = "reference/local-authorities.csv";
    private static final Pattern COUNCIL_WORDS =
            Pattern.compile("\\b(?:councils?|borough|combined (?:county )?authority)\\b");
    private static final Comparator<Authority> LATEST =
            Comparator.comparing(Authority::lastDay, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<String, Set<Authority>> byName = new HashMap<>();
    private final Map<String, Set<Authority>> byPlace = new HashMap<>();

    private Authorities() {}

    /** Reads the table of the configuration. */
    public static Authorities read(ConfigFiles config) {
        Authorities authorities = new Authorities();
        ReferenceTable.read(config, FILE, authorities::add);
        return authorities;
    }

    /**
     * The authority that {@code name} meant on {@code day}: the one so called that existed then, else the one so called
     * that had been abolished, else the one then in its place, for a new name is also written over old decisions.
     *
     * @param name as printed
     * @param day of the decision, or null where it is not printed
     */
    public Optional<Authority> find(String name, @Nullable LocalDate day) {
        CouncilName printed = CouncilName.parse(name);
        List<Authority> named = List.copyOf(byName.getOrDefault(printed.key(), Set.of()));
        List<Authority> placed = placed(printed);
        return latest(named, authority -> authority.existedOn(day))
                .or(() -> latest(named, authority -> authority.wasAbolishedBefore(day)))
                .or(() -> latest(placed, authority -> authority.existedOn(day)))
                .or(() -> latest(named, authority -> true))
                .or(() -> latest(placed, authority -> true));
    }

    /**
     * Whether {@code name} is made like that of a council or combined authority: "Borough Council", "London Borough of".
     *
     * @param name as printed
     */
    public boolean isCouncilName(String name) {
        CouncilName parsed = CouncilName.parse(name);
        return parsed.form() != null && COUNCIL_WORDS.matcher(parsed.key()).find();
    }

    /** The kind of council that the words of an unknown one decide: of a county council, but not of a borough. */
    public Optional<OrganisationType> typeByWords(String name) {
        CouncilForm form = CouncilName.parse(name).form();
        return Optional.ofNullable(form == null ? null : form.type());
    }

    private List<Authority> placed(CouncilName printed) {
        CouncilForm form = printed.form();
        return byPlace.getOrDefault(printed.place(), Set.of()).stream()
                .filter(authority -> form != null && form.suits(authority))
                .toList();
    }

    private static Optional<Authority> latest(List<Authority> authorities, Predicate<Authority> condition) {
        return authorities.stream().filter(condition).max(LATEST);
    }

    private Authority add(CSVRecord row) {
        Authority authority = new Authority(
                row.get("gss_code"),
                row.get("name"),
                OrganisationType.valueOf(row.get("organisation_type").toUpperCase(Locale.ROOT)),
                day(row.get("first_day")),
                day(row.get("last_day")));
        List<String> names = new ArrayList<>(List.of(row.get("name"), row.get("short_name")));
        names.addAll(ReferenceTable.items(row.get("other_names")));
        names.forEach(name -> index(CouncilName.parse(name), authority));
        return authority;
    }

    private void index(CouncilName name, Authority authority) {
        byName.computeIfAbsent(name.key(), key -> new LinkedHashSet<>()).add(authority);
        byPlace.computeIfAbsent(name.place(), place -> new LinkedHashSet<>()).add(authority);
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
