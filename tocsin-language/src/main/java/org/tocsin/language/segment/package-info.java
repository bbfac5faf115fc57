/**
 * Raw text to stretches of known kind, sentences and tokens. Text and the offset of its body come
 * in, {@link org.tocsin.model.Segment}s go out. {@link org.tocsin.language.Segmenter} puts the
 * parts together: {@link org.tocsin.language.segment.Layout} tells titles, bylines, datelines,
 * posts and credits from the body, {@link org.tocsin.language.segment.Tokenizer} cuts tokens,
 * {@link org.tocsin.language.segment.SentenceSplitter} sentences and {@link
 * org.tocsin.language.segment.Crossheads} the headings that run into them.
 */
@NullMarked
package org.tocsin.language.segment;

import org.jspecify.annotations.NullMarked;
