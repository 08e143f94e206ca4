/** What is known beforehand: authorities, Acts, statutory instruments and guidance, looked up in the tables of the configuration. */
@NullMarked
package org.redress.reference;

import org.jspecify.annotations.NullMarked;
