package org.comity.pack;

import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.Scenario;

/**
 * A pack that was read and found sound from outside: well formed, within the limits, every reference resolved.
 *
 * @param library to which its references lead
 * @param content the bytes of the scenario file, for keeping with a record
 * @param digest SHA-256 of these bytes in lower-case hexadecimal
 */
public record ScenarioPack(Scenario scenario, ReferenceLibrary library, byte[] content, String digest) {
}
