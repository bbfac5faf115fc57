/** Whether an event happened and who says so. Start at AssertionFinder. */
@NullMarked
package org.tocsin.coder.assertion;

import org.jspecify.annotations.NullMarked;
