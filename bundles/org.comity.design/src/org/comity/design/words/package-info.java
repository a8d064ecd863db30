/** The words that the diagrams show beside those of the model. */
package org.comity.design.words;
