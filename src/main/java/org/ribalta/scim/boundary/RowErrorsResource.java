package org.ribalta.scim.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.csv.CsvSheet;
import org.ribalta.scim.control.ReadRowErrors;
import org.ribalta.scim.csv.ImportResult.RowError;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** The rows to mend of an import, to be opened beside the file in a spreadsheet. */
@Path("/admin/tenants/{tenant}/people-imports/{id}/errors")
@ApplicationScoped
public class RowErrorsResource {
  private static final Text NAME = new Text("righe-da-sistemare.csv", "rows-to-mend.csv");
  private static final Text ROW = new Text("Riga", "Row");
  private static final Text COLUMN = new Text("Colonna", "Column");
  private static final Text PROBLEM = new Text("Che cosa sistemare", "What to mend");
  private static final Text WHOLE_ROW = new Text("tutta la riga", "the whole row");

  private ReadRowErrors readRowErrors;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RowErrorsResource() {}

  @Inject
  RowErrorsResource(ReadRowErrors readRowErrors) {
    this.readRowErrors = readRowErrors;
  }

  /** A row each; the cells' own text is not kept, so it is not here either. */
  @GET
  @Produces(CsvSheet.MEDIA_TYPE)
  @Requires(Operation.DOWNLOAD_ROW_ERRORS)
  public Response download(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    Language language = Language.of(headers.getAcceptableLanguages());
    byte[] file = sheet(readRowErrors.read(id), language);
    return Response.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + NAME.in(language) + "\"")
        .build();
  }

  private static byte[] sheet(List<RowError> errors, Language language) {
    CsvSheet sheet =
        new CsvSheet(language).row(ROW.in(language), COLUMN.in(language), PROBLEM.in(language));
    for (RowError error : errors) {
      String column = error.column() == null ? WHOLE_ROW.in(language) : error.column();
      sheet.row(error.row(), column, error.detail());
    }
    return sheet.bytes();
  }
}
