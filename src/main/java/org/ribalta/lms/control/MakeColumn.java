package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ribalta.lms.control.MilestoneColumns.Wanted;
import org.ribalta.lti.ags.Gradebook;
import org.ribalta.lti.ags.LineItem;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.platform.outbox.Delivery;

/**
 * Has the platform make a milestone's column before its first score (AGS 2.0, "Line item service").
 */
@ApplicationScoped
public class MakeColumn {
  private MilestoneColumns columns;
  private Gradebook gradebook;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MakeColumn() {}

  @Inject
  MakeColumn(MilestoneColumns columns, Gradebook gradebook) {
    this.columns = columns;
    this.gradebook = gradebook;
  }

  /** Makes it if it lacks; what stood in the way, if something did. */
  Optional<Delivery> prepare(ScoreMessage due) {
    return columns.missing(due).flatMap(this::make);
  }

  private Optional<Delivery> make(Wanted wanted) {
    ServiceResult<LineItem> result =
        gradebook.findOrCreate(wanted.platform(), wanted.lineItems(), wanted.column());
    if (result instanceof ServiceResult.RetryLater<LineItem> later) {
      return Optional.of(new Delivery.Later(later.detail(), later.after()));
    }
    if (result instanceof ServiceResult.RefusedForGood<LineItem> refused) {
      return Optional.of(new Delivery.Refused(refused.detail()));
    }
    LineItem made = ((ServiceResult.Delivered<LineItem>) result).value();
    columns.made(wanted, made.id().orElseThrow());
    return Optional.empty();
  }
}
