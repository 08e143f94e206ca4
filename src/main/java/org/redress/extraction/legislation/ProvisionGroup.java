package org.redress.extraction.legislation;

import java.util.List;

/**
 * The provisions that one word introduces: "sections 26(1), 26A(1) and 34(3)".
 *
 * @param level of the outermost step: schedule, for "paragraph 4 of Schedule 5"
 * @param start position of the first char
 * @param end position after the last char
 */
record ProvisionGroup(Level level, List<Provision> provisions, int start, int end) implements Mention {

    ProvisionGroup {
        provisions = List.copyOf(provisions);
    }
}
