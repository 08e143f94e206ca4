package org.redress.decision;

import java.util.Locale;

/** A value from a fixed list, published in the dataset as a lower-case code. */
public interface Code {

    String name();

    /** The code as the dataset prints it, for example {@code county_council}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
