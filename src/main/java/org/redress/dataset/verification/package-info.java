/**
 * Finds out whether a snapshot still holds what its {@code datapackage.json} says. It reads every file by what the file
 * says about itself and shares no code with the writers, so that it judges snapshots of other versions too.
 */
@NullMarked
package org.redress.dataset.verification;

import org.jspecify.annotations.NullMarked;
