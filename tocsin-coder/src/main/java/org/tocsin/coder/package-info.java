@NullMarked
package org.tocsin.coder;

import org.jspecify.annotations.NullMarked;
