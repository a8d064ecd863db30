/**
 * The rules by which the diagrams warn while they are drawn. Whether a case can be played is decided elsewhere.
 *
 * <p>The classes named in {@code scenario.odesign} are services as Sirius knows them: public methods without state whose first parameter
 * is the element at hand. As Sirius does, they say nothing ({@code null}) where there is no value.
 */
package org.comity.design.checks;
