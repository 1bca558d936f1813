package org.ribalta.scim.csv;

import static java.util.Collections.emptyIterator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.BulkProvisioning;
import org.ribalta.directory.BulkProvisioning.Entry;
import org.ribalta.directory.BulkProvisioning.Match;
import org.ribalta.directory.BulkProvisioning.PersonKeys;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.Provision;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.csv.ImportResult.Action;
import org.ribalta.scim.mapping.CsvMapping;
import org.ribalta.scim.resource.ProfileReader;
import org.ribalta.scim.resource.UserDocument;

/**
 * One way through a file: rows are read, compared with the directory and, where that is wanted and
 * nothing was wrong so far, written, some hundred at a time.
 */
public final class ImportPass {
  private static final int AT_ONCE = 500;
  private static final String EMPLOYEE_NUMBER =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber";
  private static final Map<String, Boolean> KEYS = keys();
  private static final Match NOBODY = new Match(null, Match.Kind.NOBODY);

  private final BulkProvisioning directory;
  private final CsvMapping mapping;
  private final UUID source;
  private final Tally tally;

  /** Who was nobody when the pass began; the people of a file differ, so they still are. */
  private final Predicate<PersonKeys> newcomers;

  private final Map<String, SeenKeys> seen = new LinkedHashMap<>();

  /**
   * A pass.
   *
   * @param source whose words the file's are; external ids belong to it
   */
  public ImportPass(BulkProvisioning directory, CsvMapping mapping, UUID source, Tally tally) {
    this.directory = directory;
    this.mapping = mapping;
    this.source = source;
    this.tally = tally;
    this.newcomers = directory.newcomers(source);
    KEYS.keySet().forEach(key -> seen.put(key, new SeenKeys()));
  }

  /** What names a person, and whether its case counts. */
  private static Map<String, Boolean> keys() {
    Map<String, Boolean> keys = new LinkedHashMap<>();
    keys.put("externalId", true);
    keys.put(EMPLOYEE_NUMBER, true);
    keys.put("userName", false);
    return keys;
  }

  /**
   * Reads some hundred rows.
   *
   * @param write whether to write what they say, in the caller's transaction
   * @return whether there may be more
   */
  public boolean next(CsvFile file, boolean write) {
    List<CsvRow> rows = new ArrayList<>();
    boolean more = read(file, rows);
    if (!rows.isEmpty()) {
      settle(rows, new RowReader(mapping, file.header()), write && !tally.flawed());
    }
    return more;
  }

  private boolean read(CsvFile file, List<CsvRow> rows) {
    while (rows.size() < AT_ONCE) {
      try {
        Optional<CsvRow> row = file.next();
        if (row.isEmpty()) {
          return false;
        }
        tally.row();
        refuseSeen(row.get(), file.header());
        rows.add(row.get());
      } catch (CsvFile.Unreadable fault) {
        tally.wrong(file.number(), fault);
        return false;
      } catch (CellFault fault) {
        tally.wrong(file.number(), fault);
      }
    }
    return true;
  }

  private void refuseSeen(CsvRow row, CsvHeader header) throws CellFault {
    for (Map.Entry<String, SeenKeys> keys : seen.entrySet()) {
      String text = row.text(keys.getKey());
      boolean exact = Boolean.TRUE.equals(KEYS.get(keys.getKey()));
      OptionalInt before =
          text.isEmpty()
              ? OptionalInt.empty()
              : keys.getValue().add(exact ? text : text.toLowerCase(Locale.ROOT), row.number());
      if (before.isPresent()) {
        throw new CellFault(RowFault.DUPLICATE, heading(header, keys.getKey()), before.getAsInt());
      }
    }
  }

  private static @Nullable String heading(CsvHeader header, String name) {
    return header.headings().entrySet().stream()
        .filter(heading -> heading.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private void settle(List<CsvRow> rows, RowReader reader, boolean write) {
    List<Match> matches = matches(rows.stream().map(ImportPass::keys).toList(), write);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      try {
        entry(rows.get(i), matches.get(i), reader).ifPresent(entries::add);
      } catch (CellFault fault) {
        tally.wrong(rows.get(i).number(), fault);
      }
    }
    if (write && !tally.flawed() && !entries.isEmpty()) {
      directory.write(source, entries);
    }
  }

  private List<Match> matches(List<PersonKeys> keys, boolean write) {
    List<PersonKeys> asked = keys.stream().filter(newcomers.negate()).toList();
    Iterator<Match> found =
        asked.isEmpty() ? emptyIterator() : directory.match(source, asked, write).iterator();
    return keys.stream().map(key -> newcomers.test(key) ? NOBODY : found.next()).toList();
  }

  private static PersonKeys keys(CsvRow row) {
    return new PersonKeys(
        filled(row.text("externalId")),
        filled(row.text(EMPLOYEE_NUMBER)),
        filled(row.text("userName")));
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  /** What is to be written; empty if the row changes nothing. */
  private Optional<Entry> entry(CsvRow row, Match match, RowReader reader) throws CellFault {
    refuseUnclear(match);
    ProvisionedPerson person = match.person();
    if (person == null) {
      ObjectNode after = reader.read(row, JsonUtils.getJsonNodeFactory().objectNode());
      Provision fresh = provision(after, UserDocument.fresh(after));
      tally.happened(row.number(), Action.CREATED);
      return Optional.of(new Entry(null, fresh));
    }
    UserDocument document = UserDocument.of(person, mapping.client());
    ObjectNode after = reader.read(row, document.own());
    if (after.equals(document.own())) {
      tally.happened(row.number(), Action.UNCHANGED);
      return Optional.empty();
    }
    Provision changed = provision(after, document.with(after));
    tally.happened(row.number(), Action.UPDATED);
    return Optional.of(new Entry(person.id(), changed));
  }

  private static void refuseUnclear(Match match) throws CellFault {
    if (match.kind() == Match.Kind.SEVERAL) {
      throw new CellFault(RowFault.AMBIGUOUS, null);
    }
    if (match.kind() == Match.Kind.USER_NAME_TAKEN) {
      throw new CellFault(RowFault.USER_NAME_TAKEN, null);
    }
  }

  private Provision provision(ObjectNode resource, String document) throws CellFault {
    try {
      PersonProfile profile = ProfileReader.read(mapping.client(), resource);
      return new Provision(profile, UserDocument.externalId(resource), document);
    } catch (ScimRefusal refusal) {
      throw new CellFault(RowFault.VALUE, null, String.valueOf(refusal.getMessage()));
    }
  }
}
