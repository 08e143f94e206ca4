package org.redress.extraction.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.RemedyStatus;
import org.redress.language.Language;
import org.redress.language.Sentence;

class InstructionTests {

    private static final Language LANGUAGE = new Language(ConfigFiles.shipped());
    private static final InstructionFinder FINDER = new InstructionFinder(LANGUAGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Council will pay Mr X £300 and it will review its policy. | pay Mr X £300; review its policy",
                "The Council will apologise, and should also train its staff. | apologise; train its staff",
                "The Council has agreed to pay Mr X £90 and to train its staff. | pay Mr X £90; train its staff",
                "It will pay Mr X £90 for his worry and the Council should remind its staff. | pay Mr X £90 for his worry; "
                        + "remind its staff",
                "The Council will apologise and pay Mr X £90. | apologise; pay Mr X £90",
            })
    void endsAnActionWhereTheNextBegins(String text, String actions) {
        Sentence sentence = LANGUAGE.sentences(text).get(0);
        List<Instruction> found = FINDER.find(sentence, new Setting(false, false, false, RemedyStatus.AGREED, null));

        assertThat(found)
                .extracting(instruction -> sentence.text(instruction.firstWord(), instruction.endOfAction()))
                .containsExactly(actions.split("; "));
    }
}
