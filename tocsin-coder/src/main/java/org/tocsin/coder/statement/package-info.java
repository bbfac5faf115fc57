/** Quotations and reported speech, their speakers, and claims. Start at StatementFinder. */
@NullMarked
package org.tocsin.coder.statement;

import org.jspecify.annotations.NullMarked;
