/** Showing why: {@code tocsin why} and {@code tocsin explain}. */
@NullMarked
package org.tocsin.app.show;

import org.jspecify.annotations.NullMarked;
