/** The coder measured on sentences that others have coded. Start at PloverScore. */
@NullMarked
package org.tocsin.benchmark;

import org.jspecify.annotations.NullMarked;
