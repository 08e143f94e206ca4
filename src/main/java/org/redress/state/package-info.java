/** The database that keeps the state of the job between runs: that it is sound, and that one process alone uses it. */
@NullMarked
package org.redress.state;

import org.jspecify.annotations.NullMarked;
