/** What has been read from every input file: kept between runs in the database of the job, or for a dry run in memory. */
@NullMarked
package org.redress.staging;

import org.jspecify.annotations.NullMarked;
