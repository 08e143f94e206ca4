/** Decisions in which one name, sum, date, period, title or number is changed, to see that nothing else changes with it. */
@NullMarked
package org.redress.extraction.perturbation;

import org.jspecify.annotations.NullMarked;
