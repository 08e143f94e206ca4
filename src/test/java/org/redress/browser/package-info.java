/** A real browser, for the tests of the pages that people open. */
@NullMarked
package org.redress.browser;

import org.jspecify.annotations.NullMarked;
