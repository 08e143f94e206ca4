/** A real PostgreSQL server for the tests that need one. */
@NullMarked
package org.redress.postgresql;

import org.jspecify.annotations.NullMarked;
