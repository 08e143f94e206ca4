/** HTML that escapes whatever it is given, for the pages that people open. */
@NullMarked
package org.redress.html;

import org.jspecify.annotations.NullMarked;
