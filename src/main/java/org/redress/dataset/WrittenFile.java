package org.redress.dataset;

/**
 * A file of a snapshot as it was written.
 *
 * @param sha256 lower-case hexadecimal
 */
record WrittenFile(String name, long bytes, String sha256) {}
