package org.redress.extraction.perturbation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.Paragraph;
import org.redress.decision.Remedy;
import org.redress.decision.Span;

/**
 * What must be read from a page after a change, given what was read before it: every value that came from the slot, or is
 * worked out from it, is the new one, every place in the text has moved with the text, and all else is as it was.
 */
final class ExpectedDecision {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern COUNTED = Pattern.compile("P\\d+[DWMY]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Change change;

    ExpectedDecision(Change change) {
        this.change = change;
    }

    Decision after(Decision decision) {
        List<Paragraph> paragraphs =
                decision.paragraphs().stream().map(this::paragraph).toList();
        return new Decision(
                decision.source(),
                change.heading(decision.heading()),
                change.organisation(decision.organisation()),
                decision.documentType(),
                decision.rendering(),
                decision.summary(),
                change.names(decision.complainants()),
                paragraphs,
                decision.remedies().stream().map(this::remedy).toList(),
                decision.citations().stream().map(this::citation).toList(),
                decision.dates().stream().map(this::date).toList(),
                decision.issues().stream().map(this::issue).toList(),
                decision.removedLines(),
                countWords(paragraphs));
    }

    private Paragraph paragraph(Paragraph paragraph) {
        Span span = change.place(paragraph.span());
        return new Paragraph(
                paragraph.number(), paragraph.item(), paragraph.section(), paragraph.heading(), words(span), span);
    }

    private Remedy remedy(Remedy remedy) {
        String deadline = change.deadline(remedy.deadline());
        return new Remedy(
                remedy.kind(),
                evidence(remedy.action()),
                change.names(remedy.recipients()),
                change.amount(remedy.amount()),
                remedy.each(),
                change.periods(remedy.periods()),
                remedy.counted(),
                purpose(remedy),
                deadline,
                deadline == null ? null : dueDate(deadline),
                remedy.status());
    }

    private @Nullable LocalDate dueDate(String deadline) {
        if (DATE.matcher(deadline).matches()) {
            return LocalDate.parse(deadline);
        }
        return COUNTED.matcher(deadline).matches()
                ? change.after().decisionDate().plus(Period.parse(deadline))
                : null;
    }

    /** The purpose has no place of its own; it stands in the action. */
    private @Nullable String purpose(Remedy remedy) {
        String purpose = remedy.purpose();
        if (purpose == null) {
            return null;
        }
        int start =
                change.before().text().indexOf(purpose, remedy.action().span().start());
        return words(change.place(new Span(start, start + purpose.length())));
    }

    private Citation citation(Citation citation) {
        return new Citation(
                citation.kind(),
                change.title(citation.title()),
                change.year(citation.title(), citation.year()),
                change.provision(citation.provision()),
                change.uri(citation.title(), citation.provision(), citation.uri()),
                citation.resolution(),
                citation.boilerplate(),
                evidence(citation.evidence()));
    }

    private DateMention date(DateMention mention) {
        Span span = mention.evidence().span();
        LocalDate start = mention.start();
        LocalDate end = mention.end();
        List<Piece> days = change.before().daysIn(span);
        if (!days.isEmpty()) {
            start = days.get(0).firstDay(change.after().fillings());
            end = days.get(days.size() - 1).lastDay(change.after().fillings());
        } else if (start != null && end != null) {
            start = change.dayAfter(span, start);
            end = change.dayAfter(span, end);
        }
        return new DateMention(
                mention.kind(), mention.precision(), mention.modifier(), start, end, evidence(mention.evidence()));
    }

    private Issue issue(Issue issue) {
        Span span = issue.span();
        return new Issue(issue.code(), issue.detail(), span == null ? null : change.place(span));
    }

    private Evidence evidence(Evidence evidence) {
        Span span = change.place(evidence.span());
        return new Evidence(evidence.paragraph(), evidence.item(), words(span), span);
    }

    private String words(Span span) {
        return change.after().text().substring(span.start(), span.end());
    }

    private static int countWords(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph ->
                        (int) WORD.matcher(paragraph.text()).results().count())
                .sum();
    }
}
