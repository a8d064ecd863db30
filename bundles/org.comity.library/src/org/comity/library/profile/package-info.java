/** What is recorded about a State, in words and in sections, each fact with its provenance; States side by side; facts found by words. */
package org.comity.library.profile;
