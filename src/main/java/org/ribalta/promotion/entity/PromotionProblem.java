package org.ribalta.promotion.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What promotion refuses. */
public enum PromotionProblem implements WordedProblem {
  PAGE_CHANGED(
      "Somebody else changed the page meanwhile",
      new Text(
          "Nel frattempo qualcun altro ha cambiato la pagina. Quello che hai scritto è ancora qui:"
              + " confrontalo con ciò che vale ora, poi salva di nuovo.",
          "Meanwhile somebody else changed the page. What you wrote is still here: compare it with"
              + " what holds now, then save again."));

  private final Wording wording;

  PromotionProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
