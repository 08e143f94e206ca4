/** The Spring Batch job that turns a folder of decisions into a snapshot of the dataset. */
@NullMarked
package org.redress.job;

import org.jspecify.annotations.NullMarked;
