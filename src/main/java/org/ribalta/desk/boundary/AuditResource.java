package org.ribalta.desk.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.platform.audit.control.SearchAudit;
import org.ribalta.platform.audit.control.VerifyAuditChain;
import org.ribalta.platform.audit.entity.RecordedFacts;
import org.ribalta.platform.audit.entity.Seal;
import org.ribalta.platform.json.Json;

/** Who did what, and whether the record of it is whole. */
@Path("/admin/tenants/{tenant}/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject private SearchAudit search;
  @Inject private VerifyAuditChain verify;
  @Inject private People people;

  /** Who acted; the name is null for programs and for people who were erased. */
  record ActorView(String key, @Nullable String name) {}

  /** What it was done to. */
  record ObjectView(String kind, @Nullable String id) {}

  /** An entry. */
  record EntryView(
      UUID id,
      Instant at,
      ActorView actor,
      String action,
      ObjectView object,
      String correlationId,
      JsonNode details) {
    static EntryView of(SearchAudit.Found found, @Nullable PersonCard person) {
      RecordedFacts facts = found.facts();
      return new EntryView(
          found.id(),
          facts.at(),
          new ActorView(facts.actor(), person == null ? null : person.name()),
          facts.action(),
          new ObjectView(facts.objectKind(), facts.objectId()),
          facts.correlationId(),
          Json.read(facts.details(), JsonNode.class));
    }
  }

  /** A page of entries. */
  record EntriesView(List<EntryView> items, @Nullable String next) {}

  /** A seal. */
  record SealView(Instant minute, int entries, String root, String previous, String hash) {
    static SealView of(Seal seal) {
      return new SealView(seal.minute(), seal.entries(), seal.root(), seal.previous(), seal.hash());
    }
  }

  @GET
  @Requires(Operation.SEARCH_AUDIT)
  public EntriesView list(@BeanParam AuditQuery query) {
    SearchAudit.Page page = search.search(query.wish());
    Map<UUID, PersonCard> cards =
        people.cards(
            page.items().stream()
                .map(SearchAudit.Found::person)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    List<EntryView> items =
        page.items().stream()
            .map(found -> EntryView.of(found, found.person().map(cards::get).orElse(null)))
            .toList();
    return new EntriesView(items, page.next());
  }

  @GET
  @Path("seals")
  @Requires(Operation.LIST_AUDIT_SEALS)
  public List<SealView> seals() {
    return search.seals().stream().map(SealView::of).toList();
  }

  @POST
  @Path("verification")
  @Requires(Operation.VERIFY_AUDIT)
  public VerifyAuditChain.Verification verification() {
    return verify.verify();
  }
}
