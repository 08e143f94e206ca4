package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSortTests {

    private static final int RUN = ExternalSort.RUN_VALUES;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, RUN - 1, RUN, RUN + 1, 3 * RUN, 5 * RUN + 7})
    void givesBackEveryValueInOrder(int count) {
        List<Integer> values = new Random(count).ints(count, 0, RUN).boxed().toList();
        try (ExternalSort<Integer> sort = sort()) {
            values.forEach(sort::add);

            assertThat(sort.size()).isEqualTo(count);
            assertThat(sort).containsExactlyElementsOf(values.stream().sorted().toList());
        }
    }

    @Test
    void letsSeveralGoThroughTheValuesAtATime() {
        try (ExternalSort<Integer> sort = sort()) {
            IntStream.range(0, 3 * RUN).forEach(number -> sort.add(3 * RUN - number));
            Iterator<Integer> one = sort.iterator();
            Iterator<Integer> other = sort.iterator();

            for (int number = 1; number <= 3 * RUN; number++) {
                assertThat(one.next()).isEqualTo(number);
                assertThat(other.next()).isEqualTo(number);
            }
            assertThat(one).isExhausted();
        }
    }

    @Test
    void givesNothingBackWhenItIsClosed() {
        ExternalSort<Integer> sort = sort();
        IntStream.range(0, 2 * RUN).forEach(sort::add);
        sort.close();

        assertThatThrownBy(sort::iterator)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("temporary");
    }

    private static ExternalSort<Integer> sort() {
        return new ExternalSort<>(Comparator.naturalOrder(), ByteSink::writeInt, ByteSource::readInt);
    }
}
