package org.ribalta.scim.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribalta.scim.mapping.CsvMapping;
import org.ribalta.scim.mapping.Mappings;

/** Files of people, read by the packaged mapping. */
final class Files {
  static final CsvMapping MAPPING = Mappings.all().csv("csv").orElseThrow();

  private Files() {}

  static CsvFile open(byte[] bytes) throws IOException, CellFault {
    Encoding encoding = EncodingDetector.detect(new ByteArrayInputStream(bytes)).orElseThrow();
    return CsvFile.open(new ByteArrayInputStream(bytes), encoding, MAPPING);
  }

  static CsvFile open(String text) throws IOException, CellFault {
    return open(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<CsvRow> rows(CsvFile file) throws CellFault {
    List<CsvRow> rows = new ArrayList<>();
    Optional<CsvRow> row = file.next();
    while (row.isPresent()) {
      rows.add(row.get());
      row = file.next();
    }
    return rows;
  }

  static byte[] bytes(String text, Charset charset, int... bom) {
    byte[] encoded = text.getBytes(charset);
    byte[] all = new byte[bom.length + encoded.length];
    for (int i = 0; i < bom.length; i++) {
      all[i] = (byte) bom[i];
    }
    System.arraycopy(encoded, 0, all, bom.length, encoded.length);
    return all;
  }
}
