package org.redress.dataset;

import static org.redress.dataset.Column.code;
import static org.redress.dataset.Column.date;
import static org.redress.dataset.Column.flag;
import static org.redress.dataset.Column.integer;
import static org.redress.dataset.Column.list;
import static org.redress.dataset.Column.money;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Presence.KEY;
import static org.redress.dataset.Presence.OPTIONAL;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;

/** Table {@code remedies}: one row per thing the organisation must do. */
final class RemediesTable {

    static final Table<Part<Remedy>> TABLE = new Table<>(
            "remedies",
            "One row per thing the organisation must do, or has done, to put things right.",
            List.of(Table.TO_DECISION, Table.TO_PARAGRAPH),
            List.of(
                    EvidenceColumns.decisionId(),
                    integer(KEY, "remedy", "1 and up in printed order.", Part::number),
                    EvidenceColumns.paragraph(Remedy::action),
                    EvidenceColumns.item(Remedy::action),
                    code(
                            REQUIRED,
                            "kind",
                            RemedyKind.values(),
                            "What sort of remedy it is. A refund is also what the person paid a third party; a waiver writes off, cancels or reduces a charge; a reassessment looks at the person's case again; policy is a review of how things are done; communication tells a third party or publishes.",
                            part -> part.content().kind()),
                    text(
                            REQUIRED,
                            "action",
                            "The clause as printed.",
                            part -> part.content().action().text()),
                    list(
                            "recipients",
                            "Who receives it, or for a waiver whose charge it is, one per person.",
                            part -> part.content().recipients()),
                    money(
                            OPTIONAL,
                            "amount_gbp",
                            "The sum printed, in pounds: for each recipient if each is true, for each time if periods says how often.",
                            part -> part.content().amount()),
                    flag(
                            "each",
                            "Whether the sum is paid to every recipient.",
                            part -> part.content().each()),
                    integer(
                            OPTIONAL,
                            "periods",
                            "How many times a periodic sum is paid, refunded or waived: 20 for £500 a month for 20 months.",
                            part -> part.content().periods()),
                    money(
                            OPTIONAL,
                            "total_gbp",
                            "The whole sum in pounds: the amount, for every recipient if each is paid it, as often as it is paid. Absent without a sum, and where the decision does not say how many people get it or how often.",
                            part -> part.content().total()),
                    text(
                            OPTIONAL,
                            "purpose",
                            "What the remedy recognises, as printed.",
                            part -> part.content().purpose()),
                    text(
                            OPTIONAL,
                            "deadline",
                            "ISO 8601 period counted from the decision, such as P1M, or ISO date; as printed where it hangs on another event.",
                            part -> part.content().deadline()),
                    date(
                            "due_date",
                            "The last day of the deadline; absent without a decision date, without a deadline, and where the deadline hangs on another event.",
                            part -> part.content().dueDate()),
                    code(
                            REQUIRED,
                            "status",
                            RemedyStatus.values(),
                            "agreed by the organisation, recommended to it, or already_done (done, paid or offered before the decision).",
                            part -> part.content().status()),
                    EvidenceColumns.start(Remedy::action),
                    EvidenceColumns.end(Remedy::action)));

    private RemediesTable() {}
}
