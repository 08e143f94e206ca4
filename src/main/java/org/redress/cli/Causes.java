package org.redress.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An exception and what caused it. */
final class Causes {

    private Causes() {}

    /** The exception, its cause, the cause of that, and so on. */
    static List<Throwable> of(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .toList();
    }

    /** The first of a kind. */
    static <T extends Throwable> Optional<T> first(Throwable exception, Class<T> kind) {
        return of(exception).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
