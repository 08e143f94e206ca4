package org.redress.show;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The order of the rows of a published table. */
final class Rows {

    private Rows() {}

    /** The indices of values as their rows are numbered: by their place, and as they were found where that is one. */
    static <T> List<Integer> inOrder(List<T> values, Function<T, Integer> start) {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> start.apply(values.get(i))))
                .toList();
    }
}
