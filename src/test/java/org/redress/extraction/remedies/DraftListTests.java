package org.redress.extraction.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.config.ConfigFiles;
import org.redress.decision.Evidence;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.Span;
import org.redress.language.Language;
import org.redress.language.Phrase;

class DraftListTests {

    private static final Language LANGUAGE = new Language(ConfigFiles.shipped());
    private static final Phrase PHRASE = LANGUAGE.grammar(InstructionFinder.RULES)
            .find(LANGUAGE.sentences("The Council will apologise to Mrs T.").get(0))
            .get(0);

    private final DraftList list = new DraftList();
    private final Draft earlier = draft(RemedyKind.APOLOGY);
    private final Draft shared = draft(RemedyKind.PAYMENT);
    private final Draft later = draft(RemedyKind.TRAINING);

    @Test
    void tellsThoseOfThePassageFromThoseBefore() {
        addAll();

        assertThat(list.all()).containsExactly(earlier, shared, later);
        assertThat(list.ofPassage()).containsExactly(later);
        assertThat(list.hasMoney()).isTrue();
    }

    @Test
    void keepsThoseOfThePassageTogetherWhenAnEarlierOneIsTakenOut() {
        addAll();

        list.remove(shared);
        list.remove(shared);

        assertThat(list.all()).containsExactly(earlier, later);
        assertThat(list.ofPassage()).containsExactly(later);
        assertThat(list.hasMoney()).isFalse();
        assertThat(list.has(RemedyKind.TRAINING)).isTrue();
    }

    private void addAll() {
        list.add(earlier);
        list.add(shared);
        list.startPassage();
        list.add(later);
    }

    private static Draft draft(RemedyKind kind) {
        Instruction instruction = new Instruction(kind, RemedyStatus.AGREED, PHRASE, PHRASE.firstWord() + 1);
        Evidence action = new Evidence(1, 0, "apologise", new Span(0, 9));
        return new Draft(instruction, action, Payment.unquantified(List.of(), null), null, false, 0);
    }
}
