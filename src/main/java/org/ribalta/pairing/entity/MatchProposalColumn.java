package org.ribalta.pairing.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ribalta.platform.json.Json;

/** Keeps a run's proposal, certificate included, as JSON. */
@Converter
public class MatchProposalColumn implements AttributeConverter<MatchProposal, String> {
  @Override
  public String convertToDatabaseColumn(MatchProposal proposal) {
    return Json.write(proposal);
  }

  @Override
  public MatchProposal convertToEntityAttribute(String json) {
    return Json.read(json, MatchProposal.class);
  }
}
