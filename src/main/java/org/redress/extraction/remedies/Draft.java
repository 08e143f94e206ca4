package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Evidence;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.extraction.text.RuleName;

/** A remedy whose deadline may still follow, in a later paragraph. */
final class Draft {

    private final RemedyKind kind;
    private final RuleName rule;
    private RemedyStatus status;
    private final Evidence action;
    private final Payment payment;

    /** Place of its list item among the items of its lead-in, counted from 1, as letters in the text count; 0 for none. */
    private final int place;

    private @Nullable Deadline deadline;
    private boolean ownDeadline;

    /**
     * @param ownDeadline whether the deadline is printed with the remedy, so that no later sentence changes it
     */
    Draft(
            Instruction instruction,
            Evidence action,
            Payment payment,
            @Nullable Deadline deadline,
            boolean ownDeadline,
            int place) {
        this.kind = instruction.kind();
        this.rule = instruction.rule();
        this.status = instruction.status();
        this.action = action;
        this.payment = payment;
        this.deadline = status == RemedyStatus.ALREADY_DONE ? null : deadline;
        this.ownDeadline = ownDeadline;
        this.place = place;
    }

    RemedyKind kind() {
        return kind;
    }

    List<String> recipients() {
        return payment.recipients();
    }

    BigDecimal total() {
        return payment.total();
    }

    /** Takes a deadline that is set for this remedy, unless it has one of its own; one that only stands above it gives way. */
    void setDeadline(Deadline later) {
        if (!ownDeadline && status != RemedyStatus.ALREADY_DONE) {
            deadline = later;
            ownDeadline = true;
        }
    }

    /** Takes a deadline that is set for several remedies, unless it has one of its own. */
    void setDeadlineIfMissing(PlacedDeadline general) {
        if (general.isOf(place) && deadline == null && status != RemedyStatus.ALREADY_DONE) {
            deadline = general.deadline();
        }
    }

    /** Takes note that the organisation does not agree to it. */
    void refuse() {
        status = status == RemedyStatus.AGREED ? RemedyStatus.RECOMMENDED : status;
    }

    /** Running number of the paragraph it stands in. */
    int paragraph() {
        return action.paragraph();
    }

    /** Whether this is an earlier offer of one of these sums. */
    boolean isOfferOf(List<BigDecimal> sums) {
        return status == RemedyStatus.ALREADY_DONE && payment.amount() != null && sums.contains(payment.amount());
    }

    /** What found the instruction, its sum and its deadline. */
    List<RuleName> rules() {
        List<RuleName> rules = new ArrayList<>(List.of(rule));
        rules.addAll(payment.rules());
        if (deadline != null) {
            rules.add(deadline.rule());
        }
        return rules;
    }

    Remedy toRemedy(@Nullable LocalDate decisionDate) {
        return new Remedy(
                kind,
                action,
                payment.recipients(),
                kind.isMoney() ? payment.amount() : null,
                payment.each(),
                payment.periods(),
                payment.isCounted(),
                payment.purpose(),
                deadline == null ? null : deadline.text(),
                deadline == null ? null : deadline.dueDate(decisionDate),
                status);
    }
}
