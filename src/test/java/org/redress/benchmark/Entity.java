package org.redress.benchmark;

import java.util.Set;

/**
 * An entity that CoreNLP found.
 *
 * @param value as CoreNLP normalises it, such as {@code 2023-05-02} or {@code £250.0}
 * @param start in code points, as in the dataset
 */
record Entity(String file, String type, String value, int start, int end) {

    static final Set<String> KINDS = Set.of("DATE", "MONEY");

    boolean isDate() {
        return type.equals("DATE");
    }
}
