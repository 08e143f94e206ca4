package org.redress.language;

import java.util.BitSet;

/**
 * All words that a grammar cannot tell apart, because they pass the same of its tests.
 *
 * @param number counted from 0 in the grammar
 * @param passed the tests they pass, by number
 */
record WordClass(int number, BitSet passed) {

    boolean passes(int test) {
        return passed.get(test);
    }
}
