package org.ribalta.scim.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells become what SCIM would have said. */
class RowReaderTest {
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final String RIBALTA = "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User";

  private static ObjectNode read(String headings, String cells, ObjectNode before)
      throws Exception {
    CsvFile file = Files.open(headings + "\n" + cells + "\n");
    CsvRow row = file.next().orElseThrow();
    return new RowReader(Files.MAPPING, file.header()).read(row, before);
  }

  private static ObjectNode read(String headings, String cells) throws Exception {
    return read(headings, cells, JsonUtils.getJsonNodeFactory().objectNode());
  }

  @Test
  void readsItalianHeadingsAndValues() throws Exception {
    ObjectNode user =
        read(
            "Nome utente;NOME;Cognome;E-mail;Matricola;Responsabile;Livello;Data di assunzione;"
                + "Lingue parlate;Attivo;Reparto;id_esterno",
            "ada;Ada;Prova;ada@acme.it;0042;0007;L3;31/03/2019;it, en;sì;Vendite;X-1");

    assertThat(user.path("userName").asText()).isEqualTo("ada");
    assertThat(user.at("/name/familyName").asText()).isEqualTo("Prova");
    assertThat(user.at("/emails/0/value").asText()).isEqualTo("ada@acme.it");
    assertThat(user.at("/emails/0/primary").asBoolean()).isTrue();
    assertThat(user.path("active").asBoolean()).isTrue();
    assertThat(user.path("externalId").asText()).isEqualTo("X-1");
    assertThat(user.path(ENTERPRISE).path("employeeNumber").asText()).isEqualTo("0042");
    assertThat(user.path(ENTERPRISE).at("/manager/value").asText()).isEqualTo("0007");
    assertThat(user.path(RIBALTA).path("hireDate").asText()).isEqualTo("2019-03-31");
    assertThat(user.path(RIBALTA).path("languages").toString()).isEqualTo("[\"it\",\"en\"]");
  }

  /** Fails if a cell is computed, or loses the sign it begins with. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+39 011 555", "-Ada", "@SUM(A1)", "=HYPERLINK(\"\"x\"\")"})
  void keepsFormulasAsText(String cell) throws Exception {
    ObjectNode user = read("userName;nome", "a;\"" + cell + "\"");

    assertThat(user.at("/name/givenName").asText()).isEqualTo(cell.replace("\"\"", "\""));
  }

  /** Fails if a column that no mapping knows gets anywhere. */
  @Test
  void keepsNothingOfColumnsThatNobodyAskedFor() throws Exception {
    ObjectNode user = read("userName;data di nascita;IBAN;nome", "a;01/02/1990;IT60X;Ada");

    assertThat(user.toString()).doesNotContain("1990", "IT60X");
    assertThat(user.at("/name/givenName").asText()).isEqualTo("Ada");
  }

  @Test
  void leavesWhatHasNoColumnAndTakesAwayWhatIsEmpty() throws Exception {
    ObjectNode before = read("userName;nome;cognome;sede;titolo", "a;Ada;Prova;Torino;Analista");

    ObjectNode after = read("userName;nome;sede", "a;Adelaide;", before);

    assertThat(after.at("/name/givenName").asText()).isEqualTo("Adelaide");
    assertThat(after.at("/name/familyName").asText()).isEqualTo("Prova");
    assertThat(after.path("title").asText()).isEqualTo("Analista");
    assertThat(after.path(RIBALTA).isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "31/03/2019, 2019-03-31",
    "1/3/2019, 2019-03-01",
    "2019-03-31, 2019-03-31",
    "31.3.2019, 2019-03-31",
    "20190331, 2019-03-31",
  })
  void readsDaysAsPeopleWriteThem(String cell, String day) throws Exception {
    ObjectNode user = read("userName;hire date", "a;" + cell);

    assertThat(user.path(RIBALTA).path("hireDate").asText()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "attivo, forse, BOOLEAN",
    "hire date, 31/02/2019, DATE",
    "hire date, ieri, DATE",
    "nome utente, '', REQUIRED",
  })
  void saysWhichCellIsWrong(String heading, String cell, RowFault fault) {
    String other = heading.equals("nome utente") ? "nome" : "userName";

    CellFault thrown =
        catchThrowableOfType(CellFault.class, () -> read(heading + ";" + other, cell + ";valore"));

    assertThat(thrown.fault()).isEqualTo(fault);
    assertThat(thrown.column()).isEqualTo(heading);
  }

  @Test
  void saysWhichCellAdmissionRefused() {
    CellFault thrown =
        catchThrowableOfType(
            CellFault.class, () -> read("userName;sede;titolo", "a;Torino;" + "x".repeat(1_001)));

    assertThat(thrown.fault()).isEqualTo(RowFault.VALUE);
    assertThat(thrown.column()).isEqualTo("titolo");
  }
}
