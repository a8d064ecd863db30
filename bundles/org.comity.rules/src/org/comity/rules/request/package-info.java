/** Would the requested State or provider accept this request? One class per rule; desks, drafting help and scores use the same ones. */
package org.comity.rules.request;
