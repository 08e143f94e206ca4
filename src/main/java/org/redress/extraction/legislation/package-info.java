/** The law a decision relies on: Acts, instruments, guidance and cases, with the provisions of them that it cites. */
@NullMarked
package org.redress.extraction.legislation;

import org.jspecify.annotations.NullMarked;
