package org.redress;

import org.redress.cli.RedressCommand;

/** Starts Redress from the command line. */
public final class RedressApplication {

    private RedressApplication() {}

    public static void main(String[] args) {
        System.exit(RedressCommand.execute(args));
    }
}
