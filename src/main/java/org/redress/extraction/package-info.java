/**
 * From the bytes of a file to everything Redress knows of the decision in it. Each kind of entity has a package of its
 * own below this one; here is the reader that runs them.
 */
@NullMarked
package org.redress.extraction;

import org.jspecify.annotations.NullMarked;
