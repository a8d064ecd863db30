/** Diagrams as SVG. */
package org.comity.diagram.svg;
