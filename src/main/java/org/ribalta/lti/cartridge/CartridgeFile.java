package org.ribalta.lti.cartridge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A cartridge as a file to import: a ZIP archive with the manifest first (Content Packaging 1.2).
 * The same cartridge gives the same bytes: nothing is compressed, and the entries are as old as ZIP
 * can say.
 */
public final class CartridgeFile {
  /** Registered with IANA. */
  public static final String MEDIA_TYPE = "application/vnd.ims.imsccv1p3";

  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private CartridgeFile() {}

  /** The bytes of the file. */
  public static byte[] of(Cartridge cartridge) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, ManifestXml.FILE, ManifestXml.write(cartridge));
      for (CartridgeLink link : cartridge.links()) {
        add(zip, LinkXml.file(link), LinkXml.write(link, cartridge.vendor()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
