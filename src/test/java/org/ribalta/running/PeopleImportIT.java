package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.support.PeopleImports.counts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.support.Http;
import org.ribalta.support.Operator;
import org.ribalta.support.PeopleFile;
import org.ribalta.support.PeopleImports;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;
import org.ribalta.support.Upload;

/** Files of people, from the upload to the directory. */
class PeopleImportIT {
  private static final String HEADINGS = PeopleFile.HEADINGS;

  private static String base;
  private static Operator operator;

  private String tenant;
  private PeopleImports imports;

  @BeforeAll
  static void start() {
    base = RunningSystem.get().tool();
    operator = new Operator(base);
  }

  @BeforeEach
  void found() {
    tenant = operator.tenant("Import");
    imports = new PeopleImports(base, tenant);
  }

  @Test
  void importsPeopleWithTheirManagersInAnyOrderAndFindsNothingNewTheSecondTime() {
    String file =
        HEADINGS
            + "ada;Ada;Prova;1;2;L2;Vendite;Torino\n"
            + "bea;Bea;Prova;2;3;L4;Vendite;Torino\n"
            + "ciro;Ciro;Prova;3;;L6;Direzione;Milano\n"
            + "dora;Dora;Prova;4;99;L1;Direzione;Milano\n";

    JsonNode first = imports.ended(imports.send(file, false));

    assertThat(first.path("state").asText()).as(first.toString()).isEqualTo("DONE");
    assertThat(counts(first)).isEqualTo("4 rows, 4 created, 0 updated, 0 unchanged, 0 wrong");
    assertThat(first.at("/result/separator").asText()).isEqualTo(";");
    assertThat(first.at("/result/encoding").asText()).isEqualTo("UTF-8");
    assertThat(first.at("/result/missingManagers").asInt()).isEqualTo(1);
    JsonNode bea = imports.person("bea");
    assertThat(bea.at("/name/givenName").asText()).isEqualTo("Bea");
    assertThat(
            bea.at("/urn:ietf:params:scim:schemas:extension:ribalta:2.0:User/seniority/rank")
                .asInt())
        .isEqualTo(4);

    JsonNode again = imports.ended(imports.send(file, false));

    assertThat(counts(again)).isEqualTo("4 rows, 0 created, 0 updated, 4 unchanged, 0 wrong");
    assertThat(imports.person("bea").at("/meta/lastModified"))
        .isEqualTo(bea.at("/meta/lastModified"));

    JsonNode changed =
        imports.ended(imports.send(file.replace("Bea;Prova;2;3", "Bea;Nuova;2;1"), false));

    assertThat(counts(changed)).isEqualTo("4 rows, 0 created, 1 updated, 3 unchanged, 0 wrong");
    assertThat(changed.at("/result/peopleInCycles").asInt()).isEqualTo(2);
  }

  /** Fails if a dry run writes, or says something else than the import then does. */
  @Test
  void saysInADryRunWhatWouldHappenRowByRow() {
    String file = HEADINGS + "ada;Ada;Prova;1;;L2;;\n" + "bea;Bea;Prova;2;;L4;;\n";

    JsonNode tried = imports.ended(imports.send(file, true));

    assertThat(counts(tried)).isEqualTo("2 rows, 2 created, 0 updated, 0 unchanged, 0 wrong");
    assertThat(tried.at("/result/dryRun").asBoolean()).isTrue();
    assertThat(tried.at("/result/preview/1").toString())
        .isEqualTo("{\"row\":3,\"action\":\"CREATED\"}");
    assertThat(imports.people()).isZero();
  }

  /** Fails if rows before the wrong one are kept. */
  @Test
  void importsNothingOfAFileWithOneWrongRow() {
    StringBuilder file = new StringBuilder(HEADINGS);
    for (int i = 0; i < 1_200; i++) {
      file.append("user").append(i).append(";N;C;").append(i).append(";;L1;;\n");
    }
    file.append("USER7;N;C;9999;;L1;;\n");

    JsonNode job = imports.ended(imports.send(file.toString(), false));

    assertThat(job.path("state").asText()).isEqualTo("FAILED");
    assertThat(job.path("error").asText()).contains("non è stato importato nulla");
    JsonNode error = job.at("/result/errors/0");
    assertThat(error.path("row").asInt()).isEqualTo(1_202);
    assertThat(error.path("column").asText()).isEqualTo("Nome utente");
    assertThat(error.path("code").asText()).isEqualTo("duplicate");
    assertThat(error.path("detail").asText()).contains("riga 9");
    assertThat(imports.people()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                        | empty           | 1",
        "'colore;taglia\nrosso;M'                  | no-known-column | 1",
        "'nome;cognome\nAda;Prova'                 | missing-column  | 1",
        "'userName;attivo\nada;forse'              | boolean         | 2",
        "'userName;nome\nada;Ada\n\"bea;Bea'       | broken-quotes   | 3",
        "'userName;matricola\nada;1\nbea;1'        | duplicate       | 3",
        "'userName;nome\nada;Ada\n;Bea'            | required        | 3",
      })
  void saysWhatIsWrongAndWhere(String file, String code, int row) {
    JsonNode job = imports.ended(imports.send(file, false));

    assertThat(job.path("state").asText()).isEqualTo("FAILED");
    assertThat(job.at("/result/errors/0/code").asText()).as(job.toString()).isEqualTo(code);
    assertThat(job.at("/result/errors/0/row").asInt()).isEqualTo(row);
    assertThat(imports.people()).isZero();
  }

  /** Fails if a heading can become a formula in the spreadsheet of who mends the file. */
  @Test
  void givesTheRowsToMendAsSpreadsheetWithoutFormulas() {
    JsonNode job = imports.ended(imports.send("userName;=attivo\nada;forse\nbea;sì;1\n", true));

    Http.Answer sheet = operator.rowErrors(tenant, job.path("id").asText(), "it");

    assertThat(sheet.status()).as(sheet.body()).isEqualTo(200);
    assertThat(sheet.mediaType()).isEqualTo("text/csv");
    assertThat(sheet.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"righe-da-sistemare.csv\"");
    assertThat(sheet.body())
        .isEqualTo(
            """
            \ufeff"Riga";"Colonna";"Che cosa sistemare"\r
            2;"'=attivo";"Scrivi sì o no."\r
            3;"tutta la riga";"La riga ha più celle dell'intestazione: manca qualche virgoletta?"\r
            """);
    assertThat(operator.rowErrors(operator.tenant("Altra"), job.path("id").asText(), "en").status())
        .isEqualTo(404);
  }

  @Test
  void takesNoPictureForPeople() {
    byte[] picture = {
      (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0
    };

    JsonNode job = imports.ended(imports.send(picture, true));

    assertThat(job.at("/result/errors/0/code").asText()).isEqualTo("not-text");
  }

  /** Fails if a birth date reaches the database, or the warning gets lost. */
  @Test
  void keepsNoBirthDateAndWarnsOfIt() {
    JsonNode job =
        imports.ended(imports.send("userName;Data di nascita;IBAN\nada;01/02/1990;IT60\n", false));

    assertThat(job.path("state").asText()).isEqualTo("DONE");
    assertThat(job.at("/result/ignoredColumns").toString())
        .isEqualTo("[\"Data di nascita\",\"IBAN\"]");
    assertThat(job.at("/result/warnings/0/code").asText()).isEqualTo("birth-date");
    assertThat(imports.person("ada").toString()).doesNotContain("1990", "IT60");
  }

  @Test
  void readsWhatExcelWritesInItaly() {
    byte[] file =
        "Nome utente;Nome;Sede\nnico;Niccolò;Forlì\nmario;=1+1;\"via Roma\nTorino\"\n"
            .getBytes(Charset.forName("windows-1252"));

    JsonNode job = imports.ended(imports.send(file, false));

    assertThat(job.at("/result/encoding").asText()).as(job.toString()).isEqualTo("windows-1252");
    assertThat(imports.person("nico").at("/name/givenName").asText()).isEqualTo("Niccolò");
    assertThat(imports.person("mario").at("/name/givenName").asText()).isEqualTo("=1+1");
  }

  /** Fails if what SCIM wrote and the file does not mention is lost. */
  @Test
  void changesPeopleWhoCameOverScimAndLeavesTheRest() {
    ScimClient scim = operator.scimClient(tenant);
    scim.post(
        "/Users",
        """
        {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ada@acme.it",
         "externalId":"S-1","nickName":"Adi","title":"Analista","name":{"givenName":"Ada","familyName":"Prova"}}""");

    JsonNode job = imports.ended(imports.send("userName;cognome\nADA@acme.it;Nuova\n", false));

    assertThat(counts(job)).isEqualTo("1 rows, 0 created, 1 updated, 0 unchanged, 0 wrong");
    JsonNode ada = imports.person("ada@acme.it");
    assertThat(ada.path("nickName").asText()).isEqualTo("Adi");
    assertThat(ada.path("title").asText()).isEqualTo("Analista");
    assertThat(ada.at("/name/familyName").asText()).isEqualTo("Nuova");
  }

  @Test
  void refusesAnUnknownMappingAndTooMuch() throws IOException {
    Http.Answer mapping =
        Upload.send(
            base,
            RunningSystem.SETUP_TOKEN,
            tenant,
            "okta",
            true,
            () -> InputStream.nullInputStream());
    assertThat(mapping.status()).as(mapping.body()).isEqualTo(400);
    assertThat(mapping.json().at("/errors/0/pointer").asText()).isEqualTo("/mapping");

    String tooMuch = announce(300L << 20);
    assertThat(tooMuch).startsWith("HTTP/1.1 413").contains(String.valueOf(256 << 20));
    assertThat(operator.jobs(tenant)).isEmpty();
  }

  /** Announces so many bytes and reads the answer; a client library would send them first. */
  private String announce(long bytes) throws IOException {
    URI address = URI.create(base);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(60_000);
      String request =
          "POST /api/v1/admin/tenants/%s/people-imports HTTP/1.1\r\nHost: %s\r\n"
                  .formatted(tenant, address.getAuthority())
              + "Authorization: Bearer %s\r\nContent-Length: %d\r\n"
                  .formatted(RunningSystem.SETUP_TOKEN, bytes)
              + "Content-Type: multipart/form-data; boundary=x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
