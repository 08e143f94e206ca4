/** The commands a user types. */
@NullMarked
package org.redress.cli;

import org.jspecify.annotations.NullMarked;
