package org.redress.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labelled lines under a title: {@code Category : Housing > Homelessness}. */
enum HeaderField {
    CATEGORY("category"),
    OUTCOME("decision|outcome"),
    DATE("decision date|date of decision|date"),
    SUMMARY("summary");

    private static final HeaderField[] ALL = values();

    private final Pattern pattern;

    HeaderField(String label) {
        this.pattern = Pattern.compile("(?i)(?:" + label + ") ?: ?(.*)");
    }

    /** The field a line is, or null. */
    static @Nullable HeaderField of(Line line) {
        if (line.isMarked() || line.words().indexOf(':') < 0) {
            return null;
        }
        for (HeaderField field : ALL) {
            if (field.pattern.matcher(line.words()).matches()) {
                return field;
            }
        }
        return null;
    }

    /** What the line prints after the label; empty where the value stands on the next line. */
    String value(Line line) {
        Matcher matcher = pattern.matcher(line.words());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
