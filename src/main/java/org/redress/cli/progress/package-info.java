/** How far a command has come, told on standard error: by a bar on a terminal, else by a line now and then. */
@NullMarked
package org.redress.cli.progress;

import org.jspecify.annotations.NullMarked;
