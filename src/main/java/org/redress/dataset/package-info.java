/** The tables of the dataset and their columns, defined once, and the writers that publish them as snapshots. */
@NullMarked
package org.redress.dataset;

import org.jspecify.annotations.NullMarked;
