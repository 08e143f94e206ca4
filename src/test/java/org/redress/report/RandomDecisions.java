package org.redress.report;

import static org.redress.dataset.SampleDecisions.citation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.decision.Citation;
import org.redress.decision.Decision;
import org.redress.decision.Evidence;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Paragraph;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.Section;
import org.redress.decision.Span;

/** As many decisions as are wanted, of all kinds: hundreds of organisations, years, outcomes that are not printed. */
final class RandomDecisions {

    private static final int MOST_REMEDIES = 7;
    private static final List<String> OUTCOMES =
            List.of("Upheld", "Upheld", "Upheld", "Not upheld", "Not upheld", "Closed after initial enquiries", "");
    private static final List<String> CATEGORIES = List.of(
            "Adult care services",
            "Benefits and tax",
            "Children's care services",
            "Corporate and other services",
            "Education",
            "Environment and public protection, including everything that has no other place",
            "Health",
            "Housing",
            "Planning",
            "Transport and highways",
            "");
    private static final List<String> PLACES =
            List.of("Aller", "Bram", "Cotter", "Dunmere", "Elsing", "Fenholt", "Garrow", "Hollow", "Ister", "Kelding");
    private static final List<String> KINDS = List.of(
            "bridge & Marsh District Council",
            "ford County Council",
            "gate City Council",
            "ham Metropolitan Borough Council",
            "ley NHS Foundation Trust",
            "stone Care (South East) Limited");

    private final Random random;
    private final LocalDate firstDay;
    private final int days;

    RandomDecisions(long seed, LocalDate firstDay, int days) {
        this.random = new Random(seed);
        this.firstDay = firstDay;
        this.days = days;
    }

    /** So many, in the order of their keys. */
    List<Decision> make(int number) {
        return IntStream.range(0, number)
                .mapToObj(this::decision)
                .sorted(Comparator.comparing(Decision::id))
                .toList();
    }

    private Decision decision(int number) {
        LocalDate decided = random.nextInt(50) == 0 ? null : firstDay.plusDays(random.nextInt(days));
        return new DecisionBuilder()
                .source("%06d.txt".formatted(number))
                .heading(new Heading(
                        "90 %03d %03d".formatted(number / 1000, number % 1000),
                        pick(PLACES) + (random.nextInt(4) + 1) + pick(KINDS),
                        printed(pick(CATEGORIES)),
                        "Other",
                        printed(pick(OUTCOMES)),
                        decided))
                .paragraphs(new Paragraph(1, 0, Section.OTHER, null, "text", new Span(0, 4)))
                .remedies(times(MOST_REMEDIES).mapToObj(n -> remedy(n, decided)).toArray(Remedy[]::new))
                .citations(times(9).mapToObj(
                                n -> citation("Some Act " + (1980 + skewed(40)), random.nextInt(3) == 0, 10 * n))
                        .toArray(Citation[]::new))
                .issues(times(3).mapToObj(n -> new Issue(pick(List.of(IssueCode.values())), "doubt", null))
                        .toArray(Issue[]::new))
                .build();
    }

    private Remedy remedy(int number, @Nullable LocalDate decided) {
        RemedyKind kind =
                pick(Stream.concat(Stream.of(RemedyKind.values()), Stream.of(RemedyKind.PAYMENT, RemedyKind.APOLOGY))
                        .toList());
        return new Remedy(
                kind,
                new Evidence(1, 0, "do it", new Span(10 * number, 10 * number + 5)),
                List.of("Mr X"),
                kind.isMoney() && random.nextInt(8) > 0 ? sum() : null,
                false,
                null,
                random.nextInt(10) > 0,
                null,
                null,
                decided == null || random.nextInt(4) == 0 ? null : decided.plusDays(skewed(400)),
                pick(List.of(RemedyStatus.values())));
    }

    private BigDecimal sum() {
        long pence = random.nextInt(6) == 0 ? random.nextInt(3_000_000) : 2500L * (1 + skewed(60));
        return BigDecimal.valueOf(pence, 2);
    }

    private IntStream times(int most) {
        return IntStream.range(0, random.nextInt(most + 1));
    }

    private int skewed(int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    private static @Nullable String printed(String text) {
        return text.isEmpty() ? null : text;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
