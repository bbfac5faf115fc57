/**
 * Coded articles to files. Output is UTF-8 whatever the platform's charset, and the same article
 * gives the same bytes. Start at {@link org.tocsin.io.write.EventWriter}.
 */
@NullMarked
package org.tocsin.io.write;

import org.jspecify.annotations.NullMarked;
