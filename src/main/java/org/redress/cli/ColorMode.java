package org.redress.cli;

import picocli.CommandLine.Help.Ansi;

/** When to print in colour. The names are those that the option takes. */
enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether standard output is to have colours: of itself only a terminal, and none where {@code NO_COLOR} is set. */
    boolean isOn() {
        return this == ALWAYS || (this == AUTO && Ansi.AUTO.enabled());
    }
}
