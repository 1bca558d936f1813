package org.ribalta.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bodies over one mebibyte, by their announced length or, where none is announced, while
 * they are read. The server's own limit answers 500 to chunked bodies.
 */
@Provider
@PreMatching
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {
  private static final long LIMIT = 1 << 20;

  @Override
  public void filter(ContainerRequestContext request) {
    String announced = request.getHeaderString("Content-Length");
    if ((announced != null && announced.length() > 18) || length(announced) > LIMIT) {
      throw new BodyTooLarge(LIMIT);
    }
    request.setEntityStream(new Counted(request.getEntityStream()));
  }

  private static long length(String announced) {
    return announced != null && announced.matches("\\d+") ? Long.parseLong(announced) : 0;
  }

  private static final class Counted extends FilterInputStream {
    private long seen;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int some = super.read(buffer, offset, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int more) {
      seen += more;
      if (seen > LIMIT) {
        throw new BodyTooLarge(LIMIT);
      }
    }
  }
}
