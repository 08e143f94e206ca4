package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

class SelectionTests {

    private static final LocalDate EARLY = LocalDate.of(2023, 1, 31);
    private static final LocalDate LATE = LocalDate.of(2023, 2, 1);

    @Test
    void keepsTheFirstPathOfTwoFilesWithTheSameText() {
        Selection selection =
                Selection.of(List.of(edition("b.txt", "x", EARLY, 4), edition("a.txt", "x", EARLY, 4)), List.of());

        assertThat(selection.kept()).extracting(Edition::path).containsExactly("a.txt");
        assertThat(selection.rejects())
                .containsExactly(
                        new Reject(SampleDecisions.file("b.txt"), RejectReason.DUPLICATE, "same text as a.txt"));
    }

    @Test
    void keepsTheLaterDecisionOfTwoTexts() {
        assertThat(kept(edition("a.txt", "x", EARLY, 4), edition("b.txt", "y", LATE, 3)))
                .containsExactly("b.txt");
    }

    @Test
    void prefersAPrintedDateToNone() {
        assertThat(kept(edition("a.txt", "x", null, 3), edition("b.txt", "y", EARLY, 2)))
                .containsExactly("b.txt");
    }

    @Test
    void keepsTheFullerHeadingOfTwoTextsOfOneDate() {
        assertThat(kept(edition("a.txt", "x", EARLY, 2), edition("b.txt", "y", EARLY, 3)))
                .containsExactly("b.txt");
    }

    @Test
    void keepsTheFirstPathWhereNothingElseTellsTwoTextsApart() {
        assertThat(kept(edition("b.txt", "y", EARLY, 3), edition("a.txt", "x", EARLY, 3)))
                .containsExactly("a.txt");
    }

    @Test
    void namesTheKeptFileWhereAnotherTextIsSuperseded() {
        Selection selection =
                Selection.of(List.of(edition("a.txt", "x", EARLY, 4), edition("b.txt", "y", LATE, 4)), List.of());

        assertThat(selection.rejects())
                .containsExactly(new Reject(
                        SampleDecisions.file("a.txt"),
                        RejectReason.SUPERSEDED,
                        "another text of the decision in b.txt"));
    }

    @Test
    void ordersDecisionsByIdAndRejectsByPathWhateverTheOrderOfTheFiles() {
        List<Edition> editions = new ArrayList<>(List.of(
                new Edition(SampleDecisions.file("a.txt"), "24-2:body", "x", EARLY, 4),
                new Edition(SampleDecisions.file("b.txt"), "24-10:body", "y", EARLY, 4),
                new Edition(SampleDecisions.file("c.txt"), "24-10:body", "y", EARLY, 4)));
        List<Reject> rejected = List.of(new Reject(SampleDecisions.file("d.txt"), RejectReason.EMPTY, "no text"));

        Selection forwards = Selection.of(editions, rejected);
        Collections.reverse(editions);
        Selection backwards = Selection.of(editions, rejected);

        assertThat(forwards).isEqualTo(backwards);
        assertThat(forwards.kept()).extracting(Edition::path).containsExactly("b.txt", "a.txt");
        assertThat(forwards.rejects())
                .extracting(reject -> reject.source().path())
                .containsExactly("c.txt", "d.txt");
    }

    private static List<String> kept(Edition... editions) {
        return Selection.of(List.of(editions), List.of()).kept().stream()
                .map(Edition::path)
                .toList();
    }

    private static Edition edition(String path, String text, @Nullable LocalDate issued, int printedFields) {
        return new Edition(SampleDecisions.file(path), "24-001-002:body", text, issued, printedFields);
    }
}
