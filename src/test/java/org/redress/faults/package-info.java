/**
 * Faults done to real processes: killed at every phase, stopped, out of disk space, two at once, with input that changes
 * underneath, wrong clocks, damaged state. After each of them the next plain run must publish what a run from scratch
 * would, and a reader of {@code latest} must never have seen anything else than a whole snapshot.
 *
 * <p>The tests tagged {@code faults} run only in the Maven profile of that name; the others are a short version of them.
 */
@NullMarked
package org.redress.faults;

import org.jspecify.annotations.NullMarked;
