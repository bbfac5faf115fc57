/**
 * Our tagger and parser beside others on the same sentences in the same run. In this package, and
 * not in one of its own, since gold tokens go past the segmenter, which only this package may.
 */
@NullMarked
package org.tocsin.language;

import org.jspecify.annotations.NullMarked;
