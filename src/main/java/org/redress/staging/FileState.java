package org.redress.staging;

/** How far the reading of a file has come. */
enum FileState {
    /** Found, and still to be read. */
    PENDING,
    DECIDED,
    REJECTED
}
