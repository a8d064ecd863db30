/** Which office of a State does what with a request, and along which life a request goes to its recipient. */
package org.comity.rules.office;
