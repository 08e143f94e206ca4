/** The regular expressions of the whole program, each tried against the text it is slowest at. */
@NullMarked
package org.redress.patterns;

import org.jspecify.annotations.NullMarked;
