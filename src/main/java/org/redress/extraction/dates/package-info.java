/** When things happened: the dates a decision mentions, with the years and days that follow from other dates. */
@NullMarked
package org.redress.extraction.dates;

import org.jspecify.annotations.NullMarked;
