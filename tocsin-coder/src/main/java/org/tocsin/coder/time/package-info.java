/** Date expressions and what day they mean. Start at TimeFinder. */
@NullMarked
package org.tocsin.coder.time;

import org.jspecify.annotations.NullMarked;
