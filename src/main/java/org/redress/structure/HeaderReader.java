package org.redress.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.Span;
import org.redress.decision.TitleLine;

/** Reads the title of a page and the labelled lines under it, and notes what they do not print. */
final class HeaderReader {

    /** The values that the Ombudsman's site prints. */
    private static final Set<String> OUTCOMES = Set.of("upheld", "not upheld", "closed after initial enquiries");

    private static final Pattern LEVEL = Pattern.compile(" ?[>›»] ?");

    private final CleanPage page;
    private final List<Issue> issues;

    HeaderReader(CleanPage page, List<Issue> issues) {
        this.page = page;
        this.issues = issues;
    }

    Heading readHeading() {
        TitleLine title = readTitle();
        Field category = find(HeaderField.CATEGORY);
        String[] levels = category == null ? new String[0] : LEVEL.split(category.value(), 2);
        return new Heading(
                title.reference(),
                title.organisation(),
                levels.length > 0 ? levels[0] : null,
                levels.length > 1 ? levels[1] : null,
                readOutcome(),
                readDate());
    }

    /** The place of the title. */
    Span title() {
        return span(titleLine().line());
    }

    private TitleLine readTitle() {
        TitleLine title = TitleLine.read(titleLine().words());
        if (title == null) {
            throw noTitle();
        }
        return title;
    }

    private CleanLine titleLine() {
        List<CleanLine> lines = page.in(Zone.TITLE);
        if (lines.isEmpty()) {
            throw noTitle();
        }
        return lines.get(0);
    }

    private static RejectedFileException noTitle() {
        return new RejectedFileException(RejectReason.NOT_A_DECISION, "no title such as NAME (12 345 678)");
    }

    private @Nullable String readOutcome() {
        Field field = find(HeaderField.OUTCOME);
        if (field == null) {
            issues.add(new Issue(IssueCode.NO_OUTCOME_PRINTED, "the heading has no line Decision", null));
            return null;
        }
        if (!OUTCOMES.contains(field.value().toLowerCase(Locale.ROOT))) {
            String detail = "the site prints no decisions that are '" + field.value() + "'";
            issues.add(new Issue(IssueCode.UNKNOWN_OUTCOME, detail, span(field.line())));
        }
        return field.value();
    }

    private @Nullable LocalDate readDate() {
        Field field = find(HeaderField.DATE);
        if (field == null) {
            issues.add(new Issue(IssueCode.NO_DECISION_DATE_PRINTED, "the heading has no line Decision date", null));
            return null;
        }
        LocalDate date = PrintedDate.read(field.value());
        if (date == null) {
            String detail = "'" + field.value() + "' is no date such as 05 Sep 2024";
            issues.add(new Issue(IssueCode.UNREADABLE_DECISION_DATE, detail, span(field.line())));
        }
        return date;
    }

    private Span span(Line line) {
        return page.source().span(line.start(), line.end());
    }

    /** The field's first line in the header, with the value from the line below where its own is empty. */
    private @Nullable Field find(HeaderField wanted) {
        List<CleanLine> lines = page.in(Zone.HEADER);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).line();
            if (HeaderField.of(line) == wanted) {
                String value = wanted.value(line);
                return value.isEmpty() ? valueBelow(lines, i) : new Field(line, value);
            }
        }
        return null;
    }

    private static @Nullable Field valueBelow(List<CleanLine> lines, int label) {
        if (label + 1 == lines.size() || HeaderField.of(lines.get(label + 1).line()) != null) {
            return null;
        }
        Line below = lines.get(label + 1).line();
        return FixedLine.FINAL_DECISION.is(below) ? null : new Field(below, below.words());
    }

    private record Field(Line line, String value) {}
}
