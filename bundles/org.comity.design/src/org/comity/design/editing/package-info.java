/**
 * What every tool of a diagram needs: ids, the case that is shown, deletion without loose ends, and sensible values for what is new.
 *
 * <p>The classes named in {@code scenario.odesign} are services as Sirius knows them: public methods without state whose first parameter
 * is the element at hand. As Sirius does, they say nothing ({@code null}) where there is no value.
 */
package org.comity.design.editing;
