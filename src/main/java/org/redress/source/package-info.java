/** Files of the input folder: which there are, what their bytes say, and which are one decision of the Ombudsman. */
@NullMarked
package org.redress.source;

import org.jspecify.annotations.NullMarked;
