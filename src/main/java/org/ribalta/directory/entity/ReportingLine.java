package org.ribalta.directory.entity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.ChainLabel;
import org.ribalta.platform.persistence.TenantEntity;

/** A person's label in the reporting chain; its key is the person's. */
@Entity
@Table(name = "reporting_line")
public class ReportingLine extends TenantEntity {
  @Column(name = "chain_in")
  private int in;

  @Column(name = "chain_out")
  private int out;

  /** Boxed: for people the last rebuild did not know, an outer join has none. */
  @Column(name = "depth")
  private @Nullable Integer depth;

  @Enumerated(EnumType.STRING)
  @Column(name = "flaw")
  private @Nullable ReportingFlaw flaw;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ReportingLine() {}

  public ReportingLine(UUID personId, ChainLabel label, @Nullable ReportingFlaw flaw) {
    super(personId);
    move(label, flaw);
  }

  /** Takes the place of the last rebuild. */
  public final void move(ChainLabel label, @Nullable ReportingFlaw found) {
    in = label.in();
    out = label.out();
    depth = label.depth();
    flaw = found;
  }

  public ChainLabel label() {
    return new ChainLabel(in, out, requireNonNull(depth));
  }
}
