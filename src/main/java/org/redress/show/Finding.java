package org.redress.show;

import java.util.List;
import org.redress.extraction.text.RuleName;

/**
 * One thing that was found on a page.
 *
 * @param number of its row in its table; 0 for what is no row of its own
 * @param summary what matters most of it, in short words, the most important first
 * @param fields all that is published of it
 * @param rules what found it
 */
record Finding(Kind kind, int number, List<String> summary, List<Field> fields, List<RuleName> rules) {

    Finding {
        summary = List.copyOf(summary);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** {@code remedy 2}; what the heading prints is called by the name of its column: {@code outcome}. */
    String label() {
        String name = kind == Kind.HEADING && !fields.isEmpty() ? fields.get(0).name() : kind.label();
        return number == 0 ? name : name + " " + number;
    }
}
