@NullMarked
package org.tocsin.io;

import org.jspecify.annotations.NullMarked;
