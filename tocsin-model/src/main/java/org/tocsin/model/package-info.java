/**
 * The records of Tocsin. A reader makes an {@link org.tocsin.model.Article}, the coder a {@link
 * org.tocsin.model.CodedArticle}. Spans are UTF-16 inside the program and code points in exports.
 * Start at {@link org.tocsin.model.CodedArticle}.
 */
@NullMarked
package org.tocsin.model;

import org.jspecify.annotations.NullMarked;
