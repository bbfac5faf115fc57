/**
 * Event patterns and the word lists they use. The language they are written in is described in
 * docs/reference/patterns.md. Start at {@link org.tocsin.knowledge.pattern.Pattern}.
 */
@NullMarked
package org.tocsin.knowledge.pattern;

import org.jspecify.annotations.NullMarked;
