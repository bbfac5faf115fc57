/**
 * People and groups of a document: every mention, and which of them are the same. Start at Cast.
 */
@NullMarked
package org.tocsin.coder.mention;

import org.jspecify.annotations.NullMarked;
