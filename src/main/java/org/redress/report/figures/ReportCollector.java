package org.redress.report.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.redress.dataset.DatasetCounts;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

/** Gathers the report's numbers while the decisions pass on their way into the tables, keeping no decision. */
public final class ReportCollector implements Consumer<Decision> {

    static final int ORGANISATIONS_SHOWN = 15;
    static final int CATEGORIES_SHOWN = 12;
    static final int PROVISIONS_SHOWN = 15;
    static final int BOILERPLATE_SHOWN = 5;
    static final int REJECTS_SHOWN = 50;

    private final Set<String> organisations = new HashSet<>();
    private final PaymentTally payments = new PaymentTally();
    private final OutcomeTally outcomes = new OutcomeTally();
    private final RemedyTally remedies = new RemedyTally();
    private final DeadlineTally deadlines = new DeadlineTally();
    private final CitationTally citations = new CitationTally();
    private final IssueTally issues = new IssueTally();

    @Override
    public void accept(Decision decision) {
        String organisation = organisationKey(decision);
        organisations.add(organisation);
        payments.add(decision, organisation);
        outcomes.add(decision);
        remedies.add(decision);
        deadlines.add(decision);
        citations.add(decision);
        issues.add(decision);
    }

    /**
     * The numbers of all decisions seen so far.
     *
     * @param rejects how many files were rejected, by the reason
     * @param rejected those files, ordered by path
     */
    public ReportFigures summarise(
            RunFacts run, DatasetCounts counts, Map<RejectReason, Integer> rejects, Iterable<Reject> rejected) {
        Timeline timeline = outcomes.timeline();
        return new ReportFigures(
                run,
                counts,
                Count.rank(byCode(rejects)),
                first(rejected),
                organisations.size(),
                outcomes.firstDay(),
                outcomes.lastDay(),
                payments.report(timeline, ORGANISATIONS_SHOWN, CATEGORIES_SHOWN),
                outcomes.report(timeline),
                remedies.report(),
                deadlines.report(),
                citations.report(PROVISIONS_SHOWN, BOILERPLATE_SHOWN),
                issues.counts(),
                issues.decisionsInDoubt());
    }

    /** One body's name is printed with {@code &} and with {@code and}; the key of the decision knows no such difference. */
    private static String organisationKey(Decision decision) {
        String id = decision.id();
        return id.substring(id.indexOf(':') + 1);
    }

    private static Map<String, Long> byCode(Map<RejectReason, Integer> rejects) {
        Map<String, Long> byCode = new TreeMap<>();
        rejects.forEach((reason, files) -> byCode.put(reason.code(), (long) files));
        return byCode;
    }

    private static List<Reject> first(Iterable<Reject> rejected) {
        return StreamSupport.stream(rejected.spliterator(), false)
                .limit(REJECTS_SHOWN)
                .toList();
    }
}
