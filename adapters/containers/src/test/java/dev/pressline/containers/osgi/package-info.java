/** Somebody's bundle, and what starts an OSGi framework around it: jars in, lines out. */
@NullMarked
package dev.pressline.containers.osgi;

import org.jspecify.annotations.NullMarked;
