package org.redress.patterns;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A regular expression of the program.
 *
 * @param place the field or method it stands in
 */
record UsedPattern(String place, Pattern pattern, Set<Use> uses) {

    UsedPattern {
        uses = Set.copyOf(uses);
    }
}
