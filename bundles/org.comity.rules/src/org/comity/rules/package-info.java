/** What rules on requests and rules on scenarios share: severity, and the sentences in {@code messages.properties}. */
package org.comity.rules;
