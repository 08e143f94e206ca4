package org.redress.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.Remedy;
import org.redress.decision.Span;
import org.redress.extraction.ExplainedDecision;

/** What holds of every page: all of its text is shown once, and every value is marked where it stands. */
class ShownPageTests {

    static Stream<ShownPage> pages() {
        return Stream.concat(
                Stream.of(Pages.awkward()),
                Stream.of(Pages.samples(), Pages.shared()).flatMap(List::stream).map(Pages::read));
    }

    static Stream<ShownPage> decisions() {
        return pages().filter(page -> !page.isRejected());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theRunsTogetherAreTheText(ShownPage page) {
        String runs = page.blocks().stream()
                .flatMap(block -> block.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining());

        assertThat(runs).isEqualTo(Objects.requireNonNull(page.text()).text());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyValueIsMarkedWhereItStands(ShownPage page) {
        Decision decision = explained(page).decision();

        assertThat(marked(page, Kind.REMEDY))
                .containsExactlyInAnyOrderElementsOf(words(
                        page, decision.remedies().stream().map(Remedy::action).map(e -> e.span())));
        assertThat(marked(page, Kind.LAW))
                .containsExactlyInAnyOrderElementsOf(words(
                        page,
                        decision.citations().stream().map(Citation::evidence).map(e -> e.span())));
        assertThat(marked(page, Kind.DATE))
                .containsExactlyInAnyOrderElementsOf(words(
                        page,
                        decision.dates().stream().map(DateMention::evidence).map(e -> e.span())));
        assertThat(page.unplaced().size() + marked(page, Kind.DOUBT).size())
                .isEqualTo(decision.issues().size());
        assertThat(marked(page, Kind.DOUBT))
                .containsAll(
                        words(page, decision.issues().stream().map(Issue::span).filter(span -> span != null)));
        assertThat(marked(page, Kind.ORGANISATION)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theRunsUnderAMarkAreItsWords(ShownPage page) {
        for (Highlight highlight : page.highlights()) {
            String covered = page.blocks().stream()
                    .flatMap(block -> block.runs().stream())
                    .filter(run -> run.layers().contains(highlight))
                    .map(Run::text)
                    .collect(Collectors.joining());

            assertThat(covered).isEqualTo(text(page).substring(highlight.start(), highlight.end()));
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyParagraphIsABlockWithItsNumber(ShownPage page) {
        List<String> numbers = page.blocks().stream()
                .map(Block::number)
                .filter(number -> !number.isEmpty())
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(explained(page).decision().paragraphs().stream()
                        .map(paragraph -> paragraph.number() + (paragraph.item() == 0 ? "" : "." + paragraph.item()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyRemovedLineIsShownWithItsRule(ShownPage page) {
        List<String> removed = page.blocks().stream()
                .filter(block -> block.removedBy() != null)
                .map(Block::removedBy)
                .distinct()
                .toList();

        assertThat(removed)
                .containsExactlyInAnyOrderElementsOf(explained(page).decision().removedLines().stream()
                        .map(line -> line.rule())
                        .distinct()
                        .toList());
    }

    @Test
    void aClauseWithTwoPaymentsIsOneMarkWithTwoFindings() {
        assertThat(Pages.awkward().highlights())
                .filteredOn(highlight -> highlight.kind() == Kind.REMEDY)
                .extracting(Highlight::label)
                .containsExactly("remedy 1", "remedy 2, 3", "remedy 4");
    }

    @Test
    void aLawInsideARemedyIsMarkedInsideIt() {
        assertThat(Pages.awkward().blocks())
                .flatExtracting(Block::runs)
                .filteredOn(run -> run.layers().size() == 2)
                .extracting(run -> run.layers().stream().map(Highlight::kind).toList())
                .contains(List.of(Kind.REMEDY, Kind.LAW));
    }

    private static ExplainedDecision explained(ShownPage page) {
        return Objects.requireNonNull(page.explained());
    }

    private static String text(ShownPage page) {
        return explained(page).text().text();
    }

    /** The words of all findings of a kind. */
    private static List<String> marked(ShownPage page, Kind kind) {
        return page.highlights().stream()
                .filter(highlight -> highlight.kind() == kind)
                .flatMap(highlight -> highlight.findings().stream()
                        .map(finding -> text(page).substring(highlight.start(), highlight.end())))
                .toList();
    }

    private static List<String> words(ShownPage page, Stream<Span> spans) {
        return spans.filter(span -> span.start() < span.end())
                .map(explained(page).text()::at)
                .toList();
    }
}
