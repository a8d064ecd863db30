/** The expressions that Sirius and this runtime understand alike: a feature, a variable, a service, or plain text. */
package org.comity.diagram.expression;
