/**
 * Reading knowledge files with their line numbers: YAML through {@link
 * org.tocsin.knowledge.data.YamlFile}, tables through {@link org.tocsin.knowledge.data.TableFile}.
 */
@NullMarked
package org.tocsin.knowledge.data;

import org.jspecify.annotations.NullMarked;
