/** Sentences for readers, kept in {@code messages.properties} files. */
package org.comity.model.text;
