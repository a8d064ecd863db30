/** On what, and by which channel, each State can ask each other one for a type of assistance on a day. */
package org.comity.library.cooperation;
