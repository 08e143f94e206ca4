package org.redress.cli;

/** What the exit code of the process tells a scheduler. The numbers from 64 on are those of {@code sysexits.h}. */
final class ExitCode {

    /** The command did what it was asked to do. */
    static final int OK = 0;

    /** Nobody foresaw this. */
    static final int UNEXPECTED = 1;

    /** The command line, the configuration or an annotation is wrong: the same command cannot succeed. */
    static final int USAGE = 2;

    /** Less of what was found agrees with the annotations than was asked for. */
    static final int INACCURATE = 3;

    /** A snapshot is damaged, or so many files were rejected that nothing was published. */
    static final int DATA = 65;

    /** A disk, a folder or the database of the job failed. */
    static final int IO = 74;

    /** Another run works on the same output folder: the same command can succeed later. */
    static final int BUSY = 75;

    /** Told to stop by SIGTERM: the next run goes on from there. The Java machine itself ends with this code. */
    static final int STOPPED = 143;

    private ExitCode() {}
}
