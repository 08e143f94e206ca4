package org.redress.dataset;

import static org.redress.dataset.Column.code;
import static org.redress.dataset.Column.flag;
import static org.redress.dataset.Column.integer;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Column.uri;
import static org.redress.dataset.Presence.KEY;
import static org.redress.dataset.Presence.OPTIONAL;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;
import org.redress.decision.Citation;
import org.redress.decision.CitationKind;
import org.redress.decision.Resolution;

/** Table {@code legislation}: one row per provision cited. */
final class LegislationTable {

    static final Table<Part<Citation>> TABLE = new Table<>(
            "legislation",
            "One row per cited provision of an Act or instrument, piece of guidance or court case.",
            List.of(Table.TO_DECISION, Table.TO_PARAGRAPH),
            List.of(
                    EvidenceColumns.decisionId(),
                    integer(KEY, "citation", "1 and up in printed order.", Part::number),
                    EvidenceColumns.paragraph(Citation::evidence),
                    EvidenceColumns.item(Citation::evidence),
                    code(
                            REQUIRED,
                            "kind",
                            CitationKind.values(),
                            "An Act, an instrument (regulations, order or rules), guidance, or a court case.",
                            part -> part.content().kind()),
                    text(
                            REQUIRED,
                            "title",
                            "Official title where the reference table has it, else as printed; of a case the names of the parties.",
                            part -> part.content().title()),
                    integer(
                            OPTIONAL,
                            "year",
                            "Year of the Act or instrument.",
                            part -> part.content().year()),
                    text(
                            OPTIONAL,
                            "provision",
                            "Such as section 26(1); absent if the whole is cited.",
                            part -> part.content().provision()),
                    uri(
                            OPTIONAL,
                            "uri",
                            "Address on legislation.gov.uk; absent where the title is not in the reference table.",
                            part -> part.content().uri()),
                    code(
                            REQUIRED,
                            "resolution",
                            Resolution.values(),
                            "How the title is known: explicit is printed with the provision, antecedent is an Act named earlier, implied follows from what such a section is known for.",
                            part -> part.content().resolution()),
                    flag(
                            "boilerplate",
                            "Whether it stands in the section on the Ombudsman's powers, which nearly every decision repeats.",
                            part -> part.content().boilerplate()),
                    text(
                            REQUIRED,
                            "text",
                            "The citation as printed.",
                            part -> part.content().evidence().text()),
                    EvidenceColumns.start(Citation::evidence),
                    EvidenceColumns.end(Citation::evidence)));

    private LegislationTable() {}
}
