package org.ribalta.platform.persistence;

import java.util.UUID;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets the driver read and write UUIDs: EclipseLink's own converter fails on a null column.
 *
 * <p>A UUID column is read by {@code getObject}, which gives a {@link UUID} on PostgreSQL and H2.
 */
public class PlainUuids implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    session.getDescriptors().values().stream()
        .flatMap(descriptor -> descriptor.getMappings().stream())
        .filter(AbstractDirectMapping.class::isInstance)
        .map(AbstractDirectMapping.class::cast)
        .filter(PlainUuids::holdsUuid)
        .forEach(mapping -> mapping.setConverter(null));
  }

  private static boolean holdsUuid(AbstractDirectMapping mapping) {
    return UUID.class.equals(mapping.getAttributeClassification())
        || (mapping.hasConverter()
            && mapping.getConverter().getClass().getSimpleName().equals("UUIDConverter"));
  }
}
