/** Place names and which place on earth they mean. Start at PlaceFinder. */
@NullMarked
package org.tocsin.coder.place;

import org.jspecify.annotations.NullMarked;
