package org.ribalta.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes keys: time-ordered UUIDs (version 7, RFC 9562 §5.7), so that indexes grow at one end. */
@ApplicationScoped
public class Ids {
  private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

  /** Returns a key nobody has seen before. */
  public UUID next() {
    return generator.generate();
  }
}
