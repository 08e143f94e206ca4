package org.redress.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.Payments;
import org.redress.decision.Decision;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.Reject;

/** Gathers the report's numbers while the decisions pass on their way into the tables, keeping no decision. */
public final class ReportCollector implements Consumer<Decision> {

    static final int ORGANISATIONS_SHOWN = 15;
    static final int REJECTS_SHOWN = 50;

    private static final String NOT_PRINTED = "not printed";

    private final Map<String, Long> outcomes = new TreeMap<>();
    private final Map<String, Long> issues = new TreeMap<>();
    private final Map<String, PaymentGroup> organisations = new TreeMap<>();
    private final Map<String, PaymentGroup> years = new TreeMap<>();

    @Override
    public void accept(Decision decision) {
        String outcome = decision.heading().outcome();
        add(outcomes, outcome == null ? NOT_PRINTED : outcome);
        for (Issue issue : decision.issues()) {
            add(issues, issue.code().code());
        }
        Payments payments = Payments.in(decision);
        if (payments.count() > 0) {
            add(organisations, organisationKey(decision), decision.heading().organisation(), payments);
            String year = year(decision.heading());
            add(years, year, year, payments);
        }
    }

    /**
     * The numbers of all decisions seen so far.
     *
     * @param rejects every rejected file, in any order
     */
    public ReportFigures summarise(DatasetCounts counts, List<Reject> rejects) {
        return new ReportFigures(
                counts,
                Count.rank(countReasons(rejects)),
                firstByPath(rejects),
                Count.rank(outcomes),
                Count.rank(issues),
                PaymentRanking.of(organisations.values(), ORGANISATIONS_SHOWN),
                List.copyOf(years.values()));
    }

    private static Map<String, Long> countReasons(List<Reject> rejects) {
        Map<String, Long> reasons = new TreeMap<>();
        for (Reject reject : rejects) {
            add(reasons, reject.reason().code());
        }
        return reasons;
    }

    private static List<Reject> firstByPath(List<Reject> rejects) {
        return rejects.stream()
                .sorted(Comparator.comparing(reject -> reject.source().path()))
                .limit(REJECTS_SHOWN)
                .toList();
    }

    /** One body's name is printed with {@code &} and with {@code and}; the key of the decision knows no such difference. */
    private static String organisationKey(Decision decision) {
        String id = decision.id();
        return id.substring(id.indexOf(':') + 1);
    }

    private static String year(Heading heading) {
        return heading.decisionDate() == null
                ? NOT_PRINTED
                : String.valueOf(heading.decisionDate().getYear());
    }

    private static void add(Map<String, Long> numbers, String label) {
        numbers.merge(label, 1L, Long::sum);
    }

    private static void add(Map<String, PaymentGroup> groups, String key, String label, Payments payments) {
        groups.merge(
                key,
                new PaymentGroup(label, payments),
                (first, next) ->
                        new PaymentGroup(first.label(), first.payments().plus(next.payments())));
    }
}
