/** Redress reads ombudsman decisions as text files and publishes them as a dataset. */
@NullMarked
package org.redress;

import org.jspecify.annotations.NullMarked;
