package org.redress.extraction.perturbation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.redress.extraction.perturbation.Filling.Count;
import org.redress.extraction.perturbation.Filling.Day;
import org.redress.extraction.perturbation.Filling.People;
import org.redress.extraction.perturbation.Filling.SectionNumber;
import org.redress.extraction.perturbation.Filling.Sum;
import org.redress.extraction.perturbation.Filling.Term;

/** Fills slots: with what the table of templates says, or with something else of the same kind. */
final class Fillings {

    private static final List<String> LETTERS = List.of("ABCDEFGHJKLMNOPQRSTUVWXYZ".split(""));
    private static final List<String> SURNAMES = List.of(
            "May",
            "March",
            "April",
            "June",
            "August",
            "Winter",
            "Day",
            "Price",
            "Young",
            "Pound",
            "Law",
            "Friday",
            "Marsh-Hill",
            "O’Dell",
            "McBride");
    private static final List<String> SECTIONS =
            List.of("4", "9(2)", "12A", "22(1)(b)", "30ZA", "61(7)", "88C(4)", "103", "175(2)", "218B(1)(a)", "402");
    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("a month", "P1M"),
            Map.entry("one month", "P1M"),
            Map.entry("two months", "P2M"),
            Map.entry("three months", "P3M"),
            Map.entry("6 months", "P6M"),
            Map.entry("twelve months", "P12M"),
            Map.entry("one week", "P1W"),
            Map.entry("two weeks", "P2W"),
            Map.entry("a fortnight", "P2W"),
            Map.entry("four weeks", "P4W"),
            Map.entry("6 weeks", "P6W"),
            Map.entry("eight weeks", "P8W"),
            Map.entry("twelve weeks", "P12W"),
            Map.entry("28 days", "P28D"),
            Map.entry("twenty-one days", "P21D"));

    private static final Map<String, Integer> COUNTS = Map.of(
            "3", 3, "six", 6, "eight", 8, "nine", 9, "ten", 10, "twelve", 12, "14", 14, "26", 26, "twenty-one", 21);

    private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LATEST_EVENT = LocalDate.of(2023, 9, 30);
    private static final LocalDate EARLIEST_DECISION = LocalDate.of(2024, 1, 31);
    private static final LocalDate LATEST_DECISION = LocalDate.of(2025, 1, 31);
    private static final LocalDate LATEST = LocalDate.of(2027, 12, 31);

    private final Random random;

    Fillings(long seed) {
        this.random = new Random(seed);
    }

    /** What {@code text} in the table of templates means. */
    static Filling parse(SlotKind kind, String text) {
        return switch (kind) {
            case PERSON, WOMAN, MAN, COUPLE, CHILD -> new People(text);
            case SUM -> new Sum(text);
            case DAY, DUE, DECIDED -> new Day(LocalDate.parse(text));
            case TERM -> new Term(text, Objects.requireNonNull(TERMS.get(text)));
            case COUNT -> new Count(text, Objects.requireNonNull(COUNTS.get(text)));
            case ACT, INSTRUMENT, REGULATIONS -> ReferenceRows.law(text);
            case SECTION -> new SectionNumber(text);
            case COUNCIL -> ReferenceRows.council(text);
        };
    }

    /** Something else of the kind, which shares no name or value with what stands on the page. */
    Filling another(SlotKind kind, Page page) {
        Filling filling = any(kind);
        while (isOn(page, filling)) {
            filling = any(kind);
        }
        return filling;
    }

    private Filling any(SlotKind kind) {
        return switch (kind) {
            case PERSON -> person("Mr ", "Mrs ", "Miss ", "Ms ", "Mx ", "Dr ", "");
            case WOMAN -> person("Mrs ", "Miss ", "Ms ", "Dr ");
            case MAN -> person("Mr ", "Dr ");
            case CHILD -> person("", "Child ", "Miss ");
            case COUPLE -> couple();
            case SUM -> sum();
            case DAY -> day(EARLIEST, LATEST_EVENT);
            case DECIDED -> random.nextBoolean() ? day(EARLIEST_DECISION, LATEST_DECISION) : endOfMonth();
            case DUE -> day(LATEST_DECISION.plusDays(1), LATEST);
            case TERM -> parse(kind, pick(TERMS.keySet().stream().sorted().toList()));
            case COUNT -> parse(kind, pick(COUNTS.keySet().stream().sorted().toList()));
            case ACT -> pick(ReferenceRows.ACTS);
            case INSTRUMENT -> pick(ReferenceRows.INSTRUMENTS);
            case REGULATIONS -> pick(ReferenceRows.REGULATIONS);
            case SECTION -> new SectionNumber(pick(SECTIONS));
            case COUNCIL -> pick(ReferenceRows.COUNCILS);
        };
    }

    private People person(String... titles) {
        String title = pick(List.of(titles));
        boolean surname = title.startsWith("M") && random.nextInt(5) == 0;
        String letter = title.isEmpty() || random.nextInt(25) > 0 ? pick(LETTERS) : "I";
        return new People(title + (surname ? pick(SURNAMES) : letter));
    }

    private People couple() {
        String first = pick(List.of("Mr", "Ms", "Dr", "Miss"));
        String second = first.equals("Mr") ? pick(List.of("Mrs", "Ms", "Dr", "Mx")) : "Mr";
        String name = pick(random.nextInt(5) == 0 ? SURNAMES : LETTERS);
        return new People(
                switch (random.nextInt(3)) {
                    case 0 -> first + " & " + second + " " + name;
                    case 1 -> first + " " + name + " and " + second + " " + pick(LETTERS);
                    default -> first + " and " + second + " " + name;
                });
    }

    private Sum sum() {
        int tens = 5 + random.nextInt(random.nextBoolean() ? 95 : 1230);
        return new Sum(
                switch (random.nextInt(4)) {
                    case 0 -> "£" + tens * 10;
                    case 1 -> String.format("£%,d.%02d", tens * 10 + 5, 1 + random.nextInt(99));
                    default -> String.format("£%,d", tens * 10);
                });
    }

    private Day day(LocalDate from, LocalDate to) {
        return new Day(from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay())));
    }

    private Day endOfMonth() {
        return new Day(
                YearMonth.from(day(EARLIEST_DECISION, LATEST_DECISION).date()).atEndOfMonth());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static boolean isOn(Page page, Filling filling) {
        if (filling instanceof People people) {
            return people.names().stream()
                    .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                    .anyMatch(name -> Pattern.compile("\\b" + name + "\\b")
                            .matcher(page.text())
                            .find());
        }
        return page.fillings().values().stream().anyMatch(other -> isSame(other, filling));
    }

    private static boolean isSame(Filling one, Filling other) {
        if (one instanceof Term term && other instanceof Term another) {
            return term.code().equals(another.code());
        }
        if (one instanceof Sum sum && other instanceof Sum another) {
            return sum.pounds().compareTo(another.pounds()) == 0;
        }
        return one.equals(other);
    }
}
