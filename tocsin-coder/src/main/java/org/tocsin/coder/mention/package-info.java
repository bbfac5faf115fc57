/**
 * People and groups of a document: every mention, and which of them are the same. A document and
 * its places come in, a Cast goes out. Start at MentionFinder: names (NameReader), then candidates
 * of each sentence (MentionReader), then which of them are the same (Resolver), then what is known
 * of each actor (Portrait).
 */
@NullMarked
package org.tocsin.coder.mention;

import org.jspecify.annotations.NullMarked;
