package org.redress.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redress.config.ConfigFiles;

class InterruptionTests {

    private final Language language = new Language(ConfigFiles.shipped());

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void endsTheSearchForSentences() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> language.sentences("It rained.")).isInstanceOf(CancellationException.class);
    }

    @Test
    void endsTheSearchForPhrases() {
        Grammar grammar = language.grammar("rules/dates.rules");
        Sentence sentence = language.sentences("It rained on 3 July 2023.").get(0);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> grammar.find(sentence)).isInstanceOf(RuntimeInterruptedException.class);
    }
}
