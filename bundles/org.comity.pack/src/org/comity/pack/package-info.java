/** Scenario packs and drafted requests: the only place where files of unknown origin are parsed. */
package org.comity.pack;
