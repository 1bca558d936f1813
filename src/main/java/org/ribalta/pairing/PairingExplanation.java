package org.ribalta.pairing;

import java.util.List;

/**
 * Why two people were paired, for one of them.
 *
 * @param gives names of the topics that the reader helps with
 * @param receives names of the topics that the partner helps with
 */
public record PairingExplanation(
    List<String> gives, List<String> receives, List<PartDescription> parts) {}
