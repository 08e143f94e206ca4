package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

class SelectionTests {

    private static final LocalDate EARLY = LocalDate.of(2023, 1, 31);
    private static final LocalDate LATE = LocalDate.of(2023, 2, 1);

    private final List<String> kept = new ArrayList<>();
    private final List<Reject> setAside = new ArrayList<>();

    @Test
    void keepsTheFirstPathOfTwoFilesWithTheSameText() {
        select(edition("b.txt", "x", EARLY, 4), edition("a.txt", "x", EARLY, 4));

        assertThat(kept).containsExactly("a.txt");
        assertThat(setAside)
                .containsExactly(
                        new Reject(SampleDecisions.file("b.txt"), RejectReason.DUPLICATE, "same text as a.txt"));
    }

    @Test
    void keepsTheLaterDecisionOfTwoTexts() {
        select(edition("a.txt", "x", EARLY, 4), edition("b.txt", "y", LATE, 3));

        assertThat(kept).containsExactly("b.txt");
    }

    @Test
    void prefersAPrintedDateToNone() {
        select(edition("a.txt", "x", null, 3), edition("b.txt", "y", EARLY, 2));

        assertThat(kept).containsExactly("b.txt");
    }

    @Test
    void keepsTheFullerHeadingOfTwoTextsOfOneDate() {
        select(edition("a.txt", "x", EARLY, 2), edition("b.txt", "y", EARLY, 3));

        assertThat(kept).containsExactly("b.txt");
    }

    @Test
    void keepsTheFirstPathWhereNothingElseTellsTwoTextsApart() {
        select(edition("b.txt", "y", EARLY, 3), edition("a.txt", "x", EARLY, 3));

        assertThat(kept).containsExactly("a.txt");
    }

    @Test
    void namesTheKeptFileWhereAnotherTextIsSuperseded() {
        select(edition("a.txt", "x", EARLY, 4), edition("b.txt", "y", LATE, 4));

        assertThat(setAside)
                .containsExactly(new Reject(
                        SampleDecisions.file("a.txt"),
                        RejectReason.SUPERSEDED,
                        "another text of the decision in b.txt"));
    }

    @Test
    void ordersDecisionsByIdWhateverTheOrderOfTheFiles() {
        select(
                new Edition(SampleDecisions.file("c.txt"), "24-10:body", "y", EARLY, 4),
                new Edition(SampleDecisions.file("a.txt"), "24-2:body", "x", EARLY, 4),
                new Edition(SampleDecisions.file("b.txt"), "24-10:body", "y", EARLY, 4));

        assertThat(kept).containsExactly("b.txt", "a.txt");
        assertThat(setAside).extracting(reject -> reject.source().path()).containsExactly("c.txt");
    }

    @Test
    void leavesOutAllFilesOfADecisionThatIsTooOld() {
        Selection selection = selection(new EarliestDate(LATE));
        Stream.of(edition("a.txt", "x", EARLY, 4), edition("b.txt", "y", EARLY, 4))
                .sorted(Edition.ORDER)
                .forEach(selection::add);

        assertThat(selection.tooOldFiles()).isEqualTo(2);
        assertThat(selection.keptFiles()).isZero();
        assertThat(kept).isEmpty();
        assertThat(setAside).isEmpty();
    }

    private void select(Edition... editions) {
        Selection selection = selection(EarliestDate.NONE);
        Stream.of(editions).sorted(Edition.ORDER).forEach(selection::add);
        assertThat(selection.keptFiles()).isEqualTo(kept.size());
    }

    private Selection selection(EarliestDate earliest) {
        return new Selection(earliest, edition -> kept.add(edition.path()), setAside::add);
    }

    private static Edition edition(String path, String text, @Nullable LocalDate issued, int printedFields) {
        return new Edition(SampleDecisions.file(path), "24-001-002:body", text, issued, printedFields);
    }
}
