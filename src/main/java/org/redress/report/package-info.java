/** The page that people open to see what was decided, what a run did and how complete its tables are. */
@NullMarked
package org.redress.report;

import org.jspecify.annotations.NullMarked;
