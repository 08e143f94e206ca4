package org.redress.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Section;
import org.redress.decision.SourceText;

/** Follows the headings of a decision and says which section the next line belongs to. */
final class SectionTracker {

    /** A sub-heading in one of these is unusual: it may be a main section that is not known here. */
    private static final Set<Section> WITHOUT_PARTS = EnumSet.of(Section.POWERS, Section.CONSIDERATION);

    /** {@code Home to school transport: statutory guidance} */
    private static final Pattern ABOUT_LAW =
            Pattern.compile("(?i).*\\b(?:law|legislation|guidance|act|regulations)\\b.*");

    private final SourceText source;
    private final Set<SectionHeading> printed;
    private final List<Issue> issues;
    private Section section = Section.OTHER;
    private @Nullable String heading;

    SectionTracker(SourceText source, List<CleanLine> lines, List<Issue> issues) {
        this.source = source;
        this.printed = lines.stream()
                .map(CleanLine::heading)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionHeading.class)));
        this.issues = issues;
    }

    Section section() {
        return section;
    }

    /** The words of the last heading, or null before the first. */
    @Nullable
    String heading() {
        return heading;
    }

    void enter(CleanLine line) {
        SectionHeading known = line.heading();
        section = known == null ? sectionUnder(line) : sectionOf(known);
        heading = line.words();
    }

    private Section sectionOf(SectionHeading known) {
        return switch (known) {
            case COMPLAINT -> inFindingsOr(Section.COMPLAINT);
            case SCOPE -> inFindingsOr(Section.SCOPE);
            case POWERS -> Section.POWERS;
            case CONSIDERATION -> Section.CONSIDERATION;
            case FINDINGS -> Section.FINDINGS;
            case REMEDY -> Section.AGREED_ACTION;
            case DECISION -> Section.FINAL_DECISION;
            case NOT_INVESTIGATED -> Section.NOT_INVESTIGATED;
            case KEY_TO_NAMES -> Section.OTHER;
            case SUMMARY -> section;
            case INVESTIGATION -> inFindingsOr(Section.OTHER);
            case ACCOUNT -> isBeforeRemedy() ? Section.FINDINGS : section;
            case BACKGROUND -> afterComplaint(Section.COMPLAINT, Section.FINDINGS);
            case LAW -> afterComplaint(Section.OTHER, lawSection());
            case WEAK_REMEDY -> printed.contains(SectionHeading.REMEDY) ? section : Section.AGREED_ACTION;
            case WEAK_DECISION -> printed.contains(SectionHeading.DECISION) ? section : Section.FINAL_DECISION;
        };
    }

    /** Findings may tell the background of the complaint again. */
    private Section inFindingsOr(Section otherwise) {
        return section == Section.FINDINGS ? section : otherwise;
    }

    private boolean isBeforeRemedy() {
        return section != Section.AGREED_ACTION
                && section != Section.FINAL_DECISION
                && section != Section.NOT_INVESTIGATED;
    }

    /** Parts of the findings stay there; elsewhere it depends on whether the complaint has just been told. */
    private Section afterComplaint(Section early, Section late) {
        if (section == Section.FINDINGS || !isBeforeRemedy()) {
            return section;
        }
        return section == Section.COMPLAINT || heading == null ? early : late;
    }

    /** Law that stands before the findings is a section of its own. */
    private Section lawSection() {
        return printed.contains(SectionHeading.FINDINGS) ? Section.OTHER : Section.FINDINGS;
    }

    /** A sub-heading stays in its section; what follows the end of one opens another. */
    private Section sectionUnder(CleanLine line) {
        if (heading == null) {
            return firstSection(line.words());
        }

        boolean opensSection = line.afterSection() && section != Section.FINDINGS;
        boolean unusual = WITHOUT_PARTS.contains(section);
        if (opensSection || unusual) {
            issues.add(new Issue(
                    IssueCode.UNKNOWN_SECTION_HEADING,
                    "the heading '" + line.words() + "' is not known and may open a section",
                    source.span(line.line().start(), line.line().end())));
        }
        boolean law = unusual && ABOUT_LAW.matcher(line.words()).matches();
        return opensSection || law ? Section.OTHER : section;
    }

    /** Some decisions begin with {@code Ms X’s complaint}. */
    private static Section firstSection(String words) {
        return words.toLowerCase(Locale.ROOT).contains("complaint") ? Section.COMPLAINT : Section.OTHER;
    }
}
