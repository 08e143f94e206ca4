package org.redress;

/** Starts Redress from the command line. */
public final class RedressApplication {

    private RedressApplication() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
