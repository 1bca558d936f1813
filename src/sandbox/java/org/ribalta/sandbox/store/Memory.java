package org.ribalta.sandbox.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.ribalta.sandbox.course.Added;
import org.ribalta.sandbox.gradebook.LineItem;
import org.ribalta.sandbox.gradebook.Score;
import org.ribalta.sandbox.lti.Tool;

/**
 * The content of {@code sandbox.json}.
 *
 * @param signingKey this platform's private key as a JSON Web Key
 * @param company what is known of the company at the tool
 * @param foundation the same of the foundation, whose people come from the roster
 * @param people how many people the tool has; 0 until all have arrived
 * @param lineItems columns that the tool added to the gradebook
 * @param scores the last score of each person and line item
 * @param tools those that registered themselves, the last one first
 * @param added activities that teachers added to courses
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Memory(
    String signingKey,
    Customer company,
    Customer foundation,
    int people,
    List<LineItem> lineItems,
    List<Score> scores,
    List<Tool> tools,
    List<Added> added) {

  /** Of a file that knew nothing of them yet. */
  public Memory {
    company = company == null ? Customer.NEW : company;
    foundation = foundation == null ? Customer.NEW : foundation;
    tools = tools == null ? List.of() : tools;
    added = added == null ? List.of() : added;
  }

  static Memory empty() {
    return new Memory(
        null, Customer.NEW, Customer.NEW, 0, List.of(), List.of(), List.of(), List.of());
  }

  public Memory withSigningKey(String key) {
    return new Memory(key, company, foundation, people, lineItems, scores, tools, added);
  }

  public Memory withCompany(Customer known) {
    return new Memory(signingKey, known, foundation, people, lineItems, scores, tools, added);
  }

  public Memory withFoundation(Customer known) {
    return new Memory(signingKey, company, known, people, lineItems, scores, tools, added);
  }

  public Memory withPeople(int sent) {
    return new Memory(signingKey, company, foundation, sent, lineItems, scores, tools, added);
  }

  public Memory withLineItems(List<LineItem> items) {
    return new Memory(
        signingKey, company, foundation, people, List.copyOf(items), scores, tools, added);
  }

  public Memory withScores(List<Score> all) {
    return new Memory(
        signingKey, company, foundation, people, lineItems, List.copyOf(all), tools, added);
  }

  public Memory withTools(List<Tool> all) {
    return new Memory(
        signingKey, company, foundation, people, lineItems, scores, List.copyOf(all), added);
  }

  public Memory withAdded(List<Added> all) {
    return new Memory(
        signingKey, company, foundation, people, lineItems, scores, tools, List.copyOf(all));
  }
}
