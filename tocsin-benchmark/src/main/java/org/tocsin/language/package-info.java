/**
 * The figures of the language models. In this package, and not in one of its own, since gold tokens
 * go past the segmenter, which only this package may.
 */
@NullMarked
package org.tocsin.language;

import org.jspecify.annotations.NullMarked;
