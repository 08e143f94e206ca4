package org.redress.evaluation;

import java.util.List;

/** One way to compare what was found in a file with its annotations: two lists of facts that should be the same. */
interface Comparison {

    /** What should have been found. */
    List<Fact> expected(ComparedFile file);

    /** What was found. */
    List<Fact> found(ComparedFile file);
}
