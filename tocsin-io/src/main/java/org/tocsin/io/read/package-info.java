/**
 * Files to articles. {@link org.tocsin.io.read.Readers} picks the reader; what cannot be read comes
 * out as {@link org.tocsin.model.Reading.Unreadable}, never as an exception. Start at {@link
 * org.tocsin.io.read.ArticleReader}.
 */
@NullMarked
package org.tocsin.io.read;

import org.jspecify.annotations.NullMarked;
