package org.redress.dataset;

import static org.redress.dataset.Column.code;
import static org.redress.dataset.Column.date;
import static org.redress.dataset.Column.integer;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Presence.KEY;
import static org.redress.dataset.Presence.OPTIONAL;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;
import org.redress.decision.DateMention;
import org.redress.decision.DateModifier;
import org.redress.decision.DatePrecision;
import org.redress.decision.MentionKind;

/** Table {@code dates}: one row per mention of when something happened. */
final class DatesTable {

    static final Table<Part<DateMention>> TABLE = new Table<>(
            "dates",
            "One row per mention of when something happened.",
            List.of(Table.TO_DECISION, Table.TO_PARAGRAPH),
            List.of(
                    EvidenceColumns.decisionId(),
                    integer(KEY, "mention", "1 and up in printed order.", Part::number),
                    EvidenceColumns.paragraph(DateMention::evidence),
                    EvidenceColumns.item(DateMention::evidence),
                    text(
                            REQUIRED,
                            "text",
                            "The mention as printed, with its modifier.",
                            part -> part.content().evidence().text()),
                    code(
                            REQUIRED,
                            "kind",
                            MentionKind.values(),
                            "absolute has its year, year_inferred takes it from the dates around it, relative is counted from another event.",
                            part -> part.content().kind()),
                    code(
                            OPTIONAL,
                            "precision",
                            DatePrecision.values(),
                            "How exactly the date is known: a season is three months from March, June, September or December on; a span is an academic year from September, a financial year from April, or from one day to another. Absent where a relative mention cannot be worked out.",
                            part -> part.content().precision()),
                    code(
                            OPTIONAL,
                            "modifier",
                            DateModifier.values(),
                            "Which part of the period is meant, where the text says so: early is also its beginning, mid its middle, late its end.",
                            part -> part.content().modifier()),
                    date(
                            "date_start",
                            "The first day it can mean; absent where it cannot be worked out.",
                            part -> part.content().start()),
                    date(
                            "date_end",
                            "The last day it can mean; absent where it cannot be worked out.",
                            part -> part.content().end()),
                    EvidenceColumns.start(DateMention::evidence),
                    EvidenceColumns.end(DateMention::evidence)));

    private DatesTable() {}
}
