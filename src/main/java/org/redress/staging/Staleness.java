package org.redress.staging;

/** Why a file that an earlier run found has to be read again. */
public enum Staleness {
    /** It holds something else now. */
    CONTENT,
    /** Redress or its configuration has changed. */
    EXTRACTOR,
    /** An earlier run ended before it came to the file. */
    CUT_OFF,
    /** It failed or took too long, which may have been the fault of that run. */
    FAILED
}
