/** A decision as Redress understands it, on the page it was read from: for the terminal, as JSON and as HTML. */
@NullMarked
package org.redress.show;

import org.jspecify.annotations.NullMarked;
