/** Coding files: what is read, in what order it is written, what is said meanwhile. */
@NullMarked
package org.tocsin.app.code;

import org.jspecify.annotations.NullMarked;
