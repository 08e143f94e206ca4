package org.redress.structure;

import java.util.regex.Pattern;
import org.redress.decision.DocumentType;

/**
 * Tells public reports from decision statements by what the page prints: reports have their own headings, call
 * themselves reports and lack the lines that frame a statement.
 */
final class DocumentTypeReader {

    /** Looks back from the last word, which few lines hold. */
    private static final Pattern STATEMENT = Pattern.compile("(?i)(?:statement|decision)\\b(?<=\\b(?:in this statement"
            + "|of this statement|issue a decision statement|a draft of this decision|a draft version of this decision"
            + "|my draft decision))");

    private static final Pattern REPORT = Pattern.compile("(?i)report\\b(?<=\\b(?:in|of|the|produced) this report"
            + "|\\bdraft (?:of this )?report|\\bconsider the report)");

    private static final Pattern WE = Pattern.compile("(?i)\\bwe\\b");

    private DocumentTypeReader() {}

    static DocumentType read(CleanPage page) {
        int report = 0;
        for (CleanLine line : page.lines()) {
            report += weigh(line);
        }
        return report > 0 ? DocumentType.REPORT : DocumentType.STATEMENT;
    }

    /** How much a line speaks for a report; below 0 it speaks for a statement. */
    private static int weigh(CleanLine line) {
        SectionHeading heading = line.heading();
        if (heading != null) {
            return heading == SectionHeading.SUMMARY && line.zone() == Zone.TEXT ? 0 : weigh(heading, line.words());
        }
        if (FixedLine.FINAL_DECISION.is(line.line())) {
            return -3;
        }
        if (FixedLine.OVERVIEW.is(line.line())) {
            return 3;
        }
        return weigh(line.words());
    }

    private static int weigh(SectionHeading heading, String words) {
        return switch (heading) {
            case INVESTIGATION, KEY_TO_NAMES, SUMMARY -> 3;
            case SCOPE, CONSIDERATION, FINDINGS -> WE.matcher(words).find() ? 1 : -1;
            default -> 0;
        };
    }

    private static int weigh(String words) {
        if (words.indexOf("report") >= 0 && REPORT.matcher(words).find()) {
            return 1;
        }
        return words.indexOf("statement") >= 0 && STATEMENT.matcher(words).find() ? -1 : 0;
    }
}
