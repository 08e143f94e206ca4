/** Decisions without end, made from a seed, on which the speed of Redress is measured. */
@NullMarked
package org.redress.benchmark;

import org.jspecify.annotations.NullMarked;
