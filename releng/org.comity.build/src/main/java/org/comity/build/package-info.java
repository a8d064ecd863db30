/** What the build needs beyond Tycho: model code from the Ecore files, and a check of the target platform that names the culprit. */
package org.comity.build;
