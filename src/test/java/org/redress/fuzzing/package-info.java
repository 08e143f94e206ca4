/**
 * Reading what nobody would write: whatever a file holds, it is a sound decision or a reject with its reason, and soon.
 * Each class has one fuzz test, because Jazzer fuzzes one in a process; {@code mvn verify} tries the inputs below
 * {@code src/test/resources}, {@code mvn verify -Pfuzz -Dfuzz.seconds=60} looks for new ones.
 */
@NullMarked
package org.redress.fuzzing;

import org.jspecify.annotations.NullMarked;
