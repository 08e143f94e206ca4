package org.redress.language;

import org.jspecify.annotations.Nullable;

/** Thrown when a rule file cannot be understood; the message names file, line and fault. */
public class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFileException(String location, int line, String fault) {
        super(location + ", line " + line + ": " + fault);
    }

    RuleFileException(String location, String fault, @Nullable Throwable cause) {
        super(location + ": " + fault, cause);
    }
}
