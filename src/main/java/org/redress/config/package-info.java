/** The files a user may tune without compiling. */
@NullMarked
package org.redress.config;

import org.jspecify.annotations.NullMarked;
