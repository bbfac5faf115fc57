/**
 * Our records beside others' labels. In come sentences that others have coded, out go agreement
 * figures. Start at {@link org.tocsin.benchmark.PloverScore}.
 */
@NullMarked
package org.tocsin.benchmark;

import org.jspecify.annotations.NullMarked;
