/** What has been read from every input file and is kept between runs, in the database of the job. */
@NullMarked
package org.redress.staging;

import org.jspecify.annotations.NullMarked;
