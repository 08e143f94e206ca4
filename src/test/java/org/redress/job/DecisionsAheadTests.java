package org.redress.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;
import org.redress.state.DamagedRecordException;

class DecisionsAheadTests {

    private static final List<Decision> DECISIONS = decisions();

    @Test
    void handsOutEveryDecisionInOrder() {
        List<Decision> many = Collections.nCopies(50, DECISIONS).stream()
                .flatMap(List::stream)
                .toList();

        try (DecisionsAhead ahead = new DecisionsAhead(many.iterator())) {
            assertThat(ahead).toIterable().containsExactlyElementsOf(many);
            assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void loadsOnlyAFewDecisionsAhead() {
        AtomicInteger loaded = new AtomicInteger();
        Iterator<Decision> endless = Stream.generate(() -> DECISIONS.get(loaded.getAndIncrement() % DECISIONS.size()))
                .iterator();

        try (DecisionsAhead ahead = new DecisionsAhead(endless)) {
            ahead.next();
        }

        assertThat(loaded).hasValueLessThan(7);
    }

    @Test
    void tellsThatADecisionIsDamagedWhenItsTurnComes() {
        Iterator<Decision> damaged = Stream.of(0, 1, 2)
                .map(number -> {
                    if (number == 1) {
                        throw new DamagedRecordException("not what was read");
                    }
                    return DECISIONS.get(number);
                })
                .iterator();

        try (DecisionsAhead ahead = new DecisionsAhead(damaged)) {
            assertThat(ahead.next()).isEqualTo(DECISIONS.get(0));
            assertThatThrownBy(ahead::hasNext).isInstanceOf(DamagedRecordException.class);
        }
    }

    private static List<Decision> decisions() {
        DecisionReader reader = new DecisionReader(ConfigFiles.shipped());
        return IntStream.range(0, 3)
                .mapToObj(number -> reader.read(
                        new SourceFile(number + ".txt", ""),
                        SampleTexts.decision("91 001 00" + number).getBytes(UTF_8)))
                .toList();
    }
}
