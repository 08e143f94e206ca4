package org.redress.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Thrown when annotations cannot be compared with anything: it names the files, what is wrong and what to write. */
public class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More would push the first ones off the screen. */
    private static final int MOST_FAULTS = 20;

    private final List<String> faults;

    GoldException(List<String> faults) {
        super(list(faults));
        this.faults = List.copyOf(faults);
    }

    GoldException(String fault) {
        this(List.of(fault));
    }

    /** The same about one of several files. */
    Stream<String> faultsOf(Object file) {
        return faults.stream().map(fault -> file + ": " + fault);
    }

    private static String list(List<String> faults) {
        String first = faults.stream().limit(MOST_FAULTS).collect(Collectors.joining(System.lineSeparator()));
        int more = faults.size() - MOST_FAULTS;
        return more > 0 ? first + System.lineSeparator() + "and " + more + " more" : first;
    }
}
