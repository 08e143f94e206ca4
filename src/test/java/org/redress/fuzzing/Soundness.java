package org.redress.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.DecisionRows;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.Paragraph;
import org.redress.decision.Remedy;
import org.redress.decision.SourceText;
import org.redress.decision.Span;

/** What holds for everything that is read from a page, however odd the page. */
final class Soundness {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]+");

    private final SourceText source;
    private final int length;

    private Soundness(SourceText source) {
        this.source = source;
        this.length = source.text().codePointCount(0, source.text().length());
    }

    static Soundness in(SourceText source) {
        return new Soundness(source);
    }

    /** The whole decision: each of its parts, what the tables ask of it, and no half of a character anywhere. */
    void check(Decision decision) {
        decision.paragraphs().forEach(this::check);
        checkPeople(decision.complainants());
        checkRemedies(decision.remedies());
        checkCitations(decision.citations());
        checkDates(decision.dates());
        checkIssues(decision.issues());
        assertThat(decision.wordCount()).isNotNegative();
        assertThat(decision.toString().codePoints()).noneMatch(Soundness::isHalfACharacter);
        DecisionRows.requirePublishable(decision);
    }

    void check(Paragraph paragraph) {
        assertThat(paragraph.number()).isNotNegative();
        assertThat(paragraph.item()).isNotNegative();
        assertThat(paragraph.text()).isNotBlank();
        assertThat(printed(paragraph.span())).isEqualTo(paragraph.text());
    }

    void checkPeople(List<String> names) {
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    void checkRemedies(List<Remedy> remedies) {
        for (Remedy remedy : remedies) {
            check(remedy.action());
            assertThat(remedy.recipients()).allSatisfy(name -> assertThat(name).isNotBlank());
            assertThat(remedy.purpose()).isNotEqualTo("");
            assertThat(remedy.deadline()).isNotEqualTo("");
            assertThat(remedy.dueDate() == null || remedy.deadline() != null)
                    .as("a due date has a deadline: %s", remedy)
                    .isTrue();
            assertThat(remedy.periods() == null || remedy.periods() > 0)
                    .as("periods of %s", remedy)
                    .isTrue();
        }
    }

    void checkCitations(List<Citation> citations) {
        for (Citation citation : citations) {
            check(citation.evidence());
            assertThat(citation.title()).isNotBlank();
            assertThat(citation.provision()).isNotEqualTo("");
        }
    }

    void checkDates(List<DateMention> dates) {
        for (DateMention date : dates) {
            check(date.evidence());
            assertThat(date.start() == null || date.precision() != null)
                    .as("precision of %s", date)
                    .isTrue();
        }
    }

    void checkIssues(List<Issue> issues) {
        for (Issue issue : issues) {
            assertThat(issue.detail()).isNotBlank();
            checkInside(issue.span());
        }
    }

    private void check(Evidence evidence) {
        assertThat(printed(evidence.span())).isEqualTo(evidence.text());
    }

    void checkInside(@Nullable Span span) {
        if (span != null) {
            assertThat(span.end()).isLessThanOrEqualTo(length);
        }
    }

    private String printed(Span span) {
        checkInside(span);
        return SPACES.matcher(source.at(span)).replaceAll(" ");
    }

    static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
