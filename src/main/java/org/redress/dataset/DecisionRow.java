package org.redress.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.DatePrecision;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.MentionKind;
import org.redress.decision.Remedy;

/**
 * A decision with what the dataset works out about it as a whole.
 *
 * @param id its key, worked out once because every row of every table repeats it
 */
record DecisionRow(String id, Decision decision) {

    static DecisionRow of(Decision decision) {
        return new DecisionRow(decision.id(), decision);
    }

    /** Whether money is still to be paid, refunded or waived, with or without a figure. */
    boolean paymentPromised() {
        return decision.remedies().stream().anyMatch(Remedy::promisesMoney);
    }

    BigDecimal paymentTotal() {
        return Payments.in(decision).totalPounds();
    }

    /** Titles of Acts and instruments cited elsewhere than in the section on the Ombudsman's powers. */
    List<String> actsCited() {
        return decision.citations().stream()
                .filter(citation -> citation.isLegislation() && !citation.boilerplate())
                .map(Citation::title)
                .distinct()
                .sorted()
                .toList();
    }

    @Nullable
    LocalDate firstEventDate() {
        return eventDays(DateMention::start).min(Comparator.naturalOrder()).orElse(null);
    }

    @Nullable
    LocalDate lastEventDate() {
        return eventDays(DateMention::end).max(Comparator.naturalOrder()).orElse(null);
    }

    int paragraphCount() {
        return (int) decision.paragraphs().stream()
                .filter(paragraph -> paragraph.item() == 0)
                .count();
    }

    List<String> issueCodes() {
        return decision.issues().stream()
                .map(Issue::code)
                .map(code -> code.code())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<LocalDate> eventDays(Function<DateMention, @Nullable LocalDate> day) {
        LocalDate latest = decision.heading().decisionDate();
        return decision.dates().stream()
                .filter(DecisionRow::isDatedEvent)
                .map(day)
                .flatMap(Stream::ofNullable)
                .filter(known -> latest == null || !known.isAfter(latest));
    }

    private static boolean isDatedEvent(DateMention mention) {
        return mention.kind() != MentionKind.RELATIVE
                && (mention.precision() == DatePrecision.DAY || mention.precision() == DatePrecision.MONTH);
    }
}
