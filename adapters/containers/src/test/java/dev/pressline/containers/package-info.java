/** The packaged jars in, what they print where they run for real out: OSGi, the module path, plain class paths. */
@NullMarked
package dev.pressline.containers;

import org.jspecify.annotations.NullMarked;
