package org.redress.cli;

import java.util.Locale;

/**
 * What came of one check of the installation.
 *
 * @param check what was looked at
 * @param fact what was found
 * @param advice what to do about it; empty if nothing is to be done
 * @param exitCode that a run would end with because of a fault; else 0
 */
record Finding(String check, Level level, String fact, String advice, int exitCode) {

    /** How bad it is. */
    enum Level {
        OK("green"),
        /** A run can do its work, but somebody should know. */
        WARNING("yellow"),
        /** A run cannot do its work. */
        FAULT("red");

        private final String colour;

        Level(String colour) {
            this.colour = colour;
        }

        String colour() {
            return colour;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding ok(String check, String fact) {
        return new Finding(check, Level.OK, fact, "", ExitCode.OK);
    }

    static Finding warning(String check, String fact, String advice) {
        return new Finding(check, Level.WARNING, fact, advice, ExitCode.OK);
    }

    static Finding fault(String check, String fact, String advice, int exitCode) {
        return new Finding(check, Level.FAULT, fact, advice, exitCode);
    }
}
