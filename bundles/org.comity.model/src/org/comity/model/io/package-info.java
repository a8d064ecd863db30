/** Reading and writing model elements as XMI, the same way everywhere. */
package org.comity.model.io;
