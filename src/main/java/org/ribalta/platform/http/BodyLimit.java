package org.ribalta.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies over one mebibyte, or over what {@link LargeBody} allows, by their announced
 * length or, where none is announced, while they are read. The server's own limit answers 500 to
 * chunked bodies. Nothing reads a body before the method is known.
 */
@Provider
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {
  private static final long MEBIBYTE = 1 << 20;

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limit(resource.getResourceMethod());
    String announced = request.getHeaderString("Content-Length");
    if ((announced != null && announced.length() > 18) || length(announced) > limit) {
      throw new BodyTooLarge(limit);
    }
    request.setEntityStream(new Counted(request.getEntityStream(), limit));
  }

  private static long limit(@Nullable Method method) {
    LargeBody large = method == null ? null : method.getAnnotation(LargeBody.class);
    return large == null ? MEBIBYTE : large.mebibytes() * MEBIBYTE;
  }

  private static long length(@Nullable String announced) {
    return announced != null && announced.matches("\\d+") ? Long.parseLong(announced) : 0;
  }

  private static final class Counted extends FilterInputStream {
    private final long limit;
    private long seen;

    Counted(InputStream in, long limit) {
      super(in);
      this.limit = limit;
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
      if (seen > limit) {
        throw new BodyTooLarge(limit);
      }
    }
  }
}
