/** The pages that people open to see what a run found. */
@NullMarked
package org.redress.report;

import org.jspecify.annotations.NullMarked;
