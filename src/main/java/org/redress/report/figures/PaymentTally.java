package org.redress.report.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;

/** Gathers what the decisions promise to pay. */
final class PaymentTally {

    private final Sums all = new Sums();
    private final Sums undated = new Sums();
    private final Map<Quarter, Sums> quarters = new TreeMap<>();
    private final PaymentRanker organisations = new PaymentRanker();
    private final PaymentRanker categories = new PaymentRanker();
    private long unpriced;

    /**
     * @param organisation the same for all decisions about one body, however its name is printed
     */
    void add(Decision decision, String organisation) {
        for (Remedy remedy : decision.remedies()) {
            if (remedy.promisesMoney() && remedy.kind() != RemedyKind.WAIVER) {
                add(decision, organisation, remedy.total());
            }
        }
    }

    private void add(Decision decision, String organisation, @Nullable BigDecimal pounds) {
        if (pounds == null) {
            unpriced++;
            return;
        }
        all.add(pounds);
        organisations.add(organisation, decision.heading().organisation(), pounds);
        String category = Labels.orNotPrinted(decision.heading().category());
        categories.add(category, category, pounds);
        LocalDate day = decision.heading().decisionDate();
        Sums period = day == null ? undated : quarters.computeIfAbsent(Quarter.of(day), first -> new Sums());
        period.add(pounds);
    }

    PaymentReport report(Timeline timeline, int organisationsShown, int categoriesShown) {
        return new PaymentReport(
                all.figures(),
                unpriced,
                organisations.rank(organisationsShown),
                categories.rank(categoriesShown),
                byPeriod(timeline),
                undated.figures());
    }

    private List<PeriodPayments> byPeriod(Timeline timeline) {
        List<Sums> sums = new ArrayList<>();
        timeline.periods().forEach(period -> sums.add(new Sums()));
        quarters.forEach((quarter, some) -> sums.get(timeline.indexOf(quarter)).addAll(some));
        List<PeriodPayments> found = new ArrayList<>();
        for (Period period : timeline.periods()) {
            found.add(new PeriodPayments(period, sums.get(found.size()).figures()));
        }
        return found;
    }
}
