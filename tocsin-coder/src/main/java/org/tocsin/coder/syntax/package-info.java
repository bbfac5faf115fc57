/** Who does what to whom, read off a dependency tree. Start at Arguments. */
@NullMarked
package org.tocsin.coder.syntax;

import org.jspecify.annotations.NullMarked;
