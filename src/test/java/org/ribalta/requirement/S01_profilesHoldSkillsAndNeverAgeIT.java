package org.ribalta.requirement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.PersonView;
import org.ribalta.enrolment.Profile;
import org.ribalta.pairing.engine.PairingProblem;
import org.ribalta.pairing.entity.Candidate;
import org.ribalta.pairing.entity.HardRule;
import org.ribalta.pairing.entity.MatchInput;
import org.ribalta.pairing.entity.ScorePart;
import org.ribalta.pairing.entity.Weights;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningEdition;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;
import org.ribalta.support.Upload;

/**
 * S01 (000): profiles hold skills offered, skills wanted, expectations and digital level, and no
 * age or birth in schema, API or matcher. What is sent all the same is stored nowhere.
 */
class S01_profilesHoldSkillsAndNeverAgeIT {
  private static final String BIRTH = "1987-06-05";
  private static final String RIBALTA = "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User";

  private static RunningSystem system;
  private static Operator operator;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    operator = new Operator(system.tool());
  }

  // Fails if the profile loses a part of it, or tells the partner or the manager less.
  @Test
  void profileHoldsWhatPeopleGiveWantExpectAndCan() {
    try (RunningEdition edition = RunningEdition.open(system, "Profili", "")) {
      ApiClient giulia = edition.person("Giulia Conti");
      Http.Answer enrolled =
          giulia.post(
              edition.at("/enrolments"),
              """
              {"side":"MENTOR","offers":["ai-assistants"],"wants":["negotiation"],"interests":[],
               "languages":["it"],"availability":["MON_AM"],"digitalLevel":"HELPING",
               "expectations":" Capire come si decide "}""");
      assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(201);
      ApiClient marco = edition.person("Marco Bellini");
      assertThat(edition.enrol(marco, "MENTEE", "negotiation", "ai-assistants").status())
          .isEqualTo(201);

      JsonNode mine = giulia.get("/home").json().get("enrolment");
      assertThat(mine.at("/offers/0").asText()).isEqualTo("ai-assistants");
      assertThat(mine.at("/wants/0").asText()).isEqualTo("negotiation");
      assertThat(mine.get("expectations").asText()).isEqualTo("Capire come si decide");
      assertThat(edition.read("/enrolments").findValuesAsText("digitalLevel")).contains("HELPING");

      edition.publish();
      JsonNode partner = marco.get("/home").json().get("pairing");
      assertThat(partner.get("partnerExpects").asText()).isEqualTo("Capire come si decide");
      assertThat(partner.get("partnerLevel").asText()).isEqualTo("HELPING");
    }
  }

  // Fails if a table gets a column for it.
  @Test
  void noColumnHoldsAnAge() throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection owner = owner();
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select column_name from information_schema.columns"
                    + " where table_schema = 'public'")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }

    assertThat(columns).hasSizeGreaterThan(100).noneMatch(AgeWords::tellAge);
  }

  // Fails if the API takes or answers it anywhere.
  @Test
  void noMemberOfTheApiHoldsAnAge() {
    JsonNode description =
        Http.send("GET", system.tool() + "/api/openapi.json", Map.of(), "").json();
    TreeSet<String> names = new TreeSet<>(description.findValuesAsText("name"));
    description
        .findValues("properties")
        .forEach(properties -> properties.fieldNames().forEachRemaining(names::add));

    assertThat(names).hasSizeGreaterThan(100).contains("expectations", "digitalLevel");
    assertThat(names).noneMatch(AgeWords::tellAge);
  }

  // Fails if an attribute for it is added to a SCIM schema.
  @Test
  void noAttributeOfScimHoldsAnAge() {
    ScimClient scim = operator.scimClient(operator.tenant("Schemi"));
    List<String> names = scim.get("/Schemas").json().findValuesAsText("name");

    assertThat(names).contains("userName", "jobLevel").noneMatch(AgeWords::tellAge);
  }

  // Fails if the matcher can be told it: neither people, rules, weights nor reasons have a place.
  @Test
  void nothingThatTheMatcherReadsHoldsAnAge() {
    List<String> names =
        Stream.of(
                Candidate.class,
                MatchInput.class,
                PairingProblem.class,
                Weights.class,
                ScorePart.class,
                ScorePart.Kind.class,
                HardRule.class,
                Profile.class,
                PersonView.class,
                PersonProfile.class)
            .flatMap(type -> Stream.of(type.getDeclaredFields()))
            .map(Field::getName)
            .toList();

    assertThat(names).contains("offers", "wants", "rank").noneMatch(AgeWords::tellAge);
  }

  // Fails if a mapping lets it in, if what was refused is kept beside, or if the log quotes it.
  @Test
  void birthDateThatIsSentOverScimIsStoredNowhere() throws SQLException {
    ScimClient scim = operator.scimClient(operator.tenant("Date"));
    Http.Answer created =
        scim.post(
            "/Users",
            """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%1$s"],"userName":"ada-s01",
             "active":true,"birthDate":"%2$s","name":{"givenName":"Ada","familyName":"Prova"},
             "%1$s":{"dateOfBirth":"%2$s","jobLevel":"2"}}"""
                .formatted(RIBALTA, BIRTH));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    String user = "/Users/" + created.json().get("id").asText();
    scim.patch(
        user,
        "[{\"op\":\"add\",\"path\":\"%s:birthDate\",\"value\":\"%s\"}]".formatted(RIBALTA, BIRTH));

    assertThat(scim.get(user).body()).contains("ada-s01").doesNotContain(BIRTH);
    assertThat(tablesThatHold("ada-s01")).contains("person");
    assertThat(tablesThatHold(BIRTH)).isEmpty();
    assertThat(system.log()).noneMatch(line -> line.contains(BIRTH));
  }

  @Test
  void birthDateInAFileIsStoredNowhere() throws Exception {
    String tenant = operator.tenant("File");
    byte[] file = ("userName;Data di nascita\nbianca-s01;" + BIRTH + "\n").getBytes(UTF_8);
    Http.Answer accepted =
        Upload.send(system.tool(), RunningSystem.SETUP_TOKEN, tenant, file, false);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    String job = accepted.json().get("id").asText();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (operator.job(tenant, job).get("endedAt").isNull()) {
      assertThat(System.nanoTime()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(200);
    }

    assertThat(operator.job(tenant, job).at("/result/created").asInt()).isEqualTo(1);
    assertThat(tablesThatHold("bianca-s01")).contains("person");
    assertThat(tablesThatHold(BIRTH)).isEmpty();
  }

  /** The names of tables with a row that says this anywhere; bytes are hexadecimal. */
  private static List<String> tablesThatHold(String text) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection owner = owner();
        Statement statement = owner.createStatement()) {
      for (String table : tables(statement)) {
        String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        String query =
            "select 1 from \"%s\" r where strpos(r::text, '%s') > 0 or strpos(r::text, '%s') > 0"
                .formatted(table, text, hex);
        try (ResultSet rows = statement.executeQuery(query + " limit 1")) {
          if (rows.next()) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /** The owner of the schema reads every tenant's rows. */
  private static Connection owner() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + System.getProperty("test.pg.port") + "/running",
        "owner",
        "owner");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age",
        "person_age",
        "ageBand",
        "birthDate",
        "date_of_birth",
        "yearOfBirth",
        "birthday",
        "dob",
        "geburtsdatum",
        "Geburtstag",
        "data_nascita",
        "dataDiNascita",
        "eta",
        "età",
        "anzianita_anagrafica",
        "bornOn",
        "codiceFiscale"
      })
  void wordsForAgeAreRecognised(String name) {
    assertThat(AgeWords.tellAge(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page",
        "message",
        "storage",
        "language",
        "preferred_language",
        "manager",
        "managed",
        "stage",
        "package",
        "average",
        "beta",
        "meta",
        "metadata",
        "image",
        "coverage",
        "agenda",
        "seniority",
        "hire_date",
        "detail"
      })
  void otherWordsAreNot(String name) {
    assertThat(AgeWords.tellAge(name)).isFalse();
  }
}
