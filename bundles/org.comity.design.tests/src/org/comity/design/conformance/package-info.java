/** What Sirius asks of a specification, and more: names that resolve where Sirius would be silent until a tool runs. */
package org.comity.design.conformance;
