/** A Sirius specification as it is read: what is understood, refused by element and line where it is not, and checked against the model and the services. */
package org.comity.diagram.specification;
